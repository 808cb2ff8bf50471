/** Pages in whatever browser the person has: the host prints an address and waits. */
import { openThis } from '#shared/words/host.ts'
import { MissingInHost } from '../refusing.ts'
import type { Terminal } from '../terminal.ts'
import type { Screen, Surface, SurfaceRequest } from './surface.ts'

class AddressSurface implements Surface {
  readonly targetId = null
  private readonly request: SurfaceRequest
  private readonly terminal: Terminal

  constructor(request: SurfaceRequest, terminal: Terminal) {
    this.request = request
    this.terminal = terminal
    this.invite()
  }

  async navigate(url: string): Promise<'document' | 'same'> {
    this.request.remote.go(url)
    return 'document'
  }

  async reload(): Promise<void> {
    this.request.remote.reload()
  }

  /** A browser's tab cannot be raised from here; but where none shows the page, a fresh address helps. */
  focus(): void {
    if (!this.request.remote.isConnected()) this.invite()
  }

  minimize(): void {}

  maximize(): void {}

  setBounds(): void {}

  print(): Promise<Buffer> {
    return Promise.reject(new MissingInHost('webContents.printToPDF for a window in somebody’s own browser'))
  }

  title(): Promise<string> {
    return Promise.reject(new MissingInHost('webContents.print for a window in somebody’s own browser'))
  }

  close(): void {}

  private invite(): void {
    this.terminal.tell(openThis(this.request.entry()))
  }
}

/** Shows a window by printing its address, for a machine without a display. */
export function addressScreen(terminal: Terminal): Screen {
  return {
    open: async (request) => new AddressSurface(request, terminal),
    close: async () => undefined,
  }
}
