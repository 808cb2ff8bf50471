/** `app.commandLine`: recorded. Chromium's switches are the host's own, and few of Electron's mean anything here. */
import { refusing } from '../refusing.ts'

export class HostCommandLine {
  private readonly switches = new Map<string, string>()

  constructor(argv: readonly string[]) {
    for (const argument of argv) {
      const [name = '', ...value] = argument.replace(/^--/, '').split('=')
      if (argument.startsWith('--')) this.switches.set(name, value.join('='))
    }
    return refusing('electron.app.commandLine', this)
  }

  appendSwitch(name: string, value = ''): void {
    this.switches.set(name, value)
  }

  hasSwitch(name: string): boolean {
    return this.switches.has(name)
  }

  getSwitchValue(name: string): string {
    return this.switches.get(name) ?? ''
  }

  removeSwitch(name: string): void {
    this.switches.delete(name)
  }
}
