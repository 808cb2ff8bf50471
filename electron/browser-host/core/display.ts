/** Starts the display: the loopback server, then the Chromiums that this machine's way of showing needs. */
import { join } from 'node:path'
import { noSandbox } from '#shared/words/host.ts'
import { ChromiumScreen } from '../chromium/chromium-screen.ts'
import { findChromium } from '../chromium/find.ts'
import { launchChromium } from '../chromium/launch.ts'
import type { HostConfig } from '../config.ts'
import { addressScreen } from '../screens/address-screen.ts'
import type { PageRoutes } from '../server/page-route.ts'
import { readBootstrap } from '../server/page-script.ts'
import { startServer } from '../server/server.ts'
import type { Terminal } from '../terminal.ts'
import { authorities } from './address.ts'
import type { Display } from './host-state.ts'

/** Every `*.localhost` is ours, and nothing else exists: this Chromium reaches no network. */
const onlyOurs = (port: number): string =>
  `--host-resolver-rules=MAP *.localhost:80 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`

/** Playwright waits for this line of Chromium's on our standard error; whatever else begins so is not passed on. */
const DEVTOOLS = /^DevTools listening on ws:\/\/127\.0\.0\.1:\d+\/devtools\/browser\/[\w-]+$/

interface Casting {
  readonly config: HostConfig
  readonly userData: string
  readonly routes: PageRoutes
  readonly terminal: Terminal
  /** The Chromium with the hidden windows ended by itself: nothing can be saved any more. */
  readonly lost: () => void
}

/** @throws Error in plain words when there is no Chromium or it does not start. */
export async function startDisplay({ config, userData, routes, terminal, lost }: Casting): Promise<Display> {
  const executable = findChromium(config.chromium)
  const server = await startServer(routes, readBootstrap(), config.port)
  const heard = (line: string): void => {
    if (DEVTOOLS.test(line)) process.stderr.write(`${line}\n`)
    else if (config.verbose && process.env.HOST_DEBUG) terminal.note(`chromium: ${line}`)
  }
  const names = authorities(server.port)
  const rules = onlyOurs(server.port)
  const { sandbox } = config
  if (!sandbox) terminal.tell(`${noSandbox.ja}\n${noSandbox.en}`)
  const hiddenChromium = launchChromium({
    executable,
    sandbox,
    profile: join(userData, 'chromium'),
    switches: ['--headless', '--disable-gpu', rules, ...config.chromiumSwitches],
    heard,
  })
  const visibleChromium =
    config.show === 'app'
      ? launchChromium({
          executable,
          sandbox,
          profile: join(userData, 'chromium-windows'),
          switches: [rules],
          heard,
        })
      : null
  const [hiddenBrowser, visibleBrowser] = await Promise.all([hiddenChromium, visibleChromium])
  const hidden = await ChromiumScreen.on(hiddenBrowser, 'headless')
  const visible = visibleBrowser
    ? await ChromiumScreen.on(visibleBrowser, 'appWindow')
    : config.show === 'address'
      ? addressScreen(terminal)
      : hidden
  let closing = false
  void hiddenBrowser.exited.then(() => {
    if (!closing) lost()
  })
  return {
    port: server.port,
    screenFor(isVisible) {
      const foreign = isVisible && config.show === 'address'
      return {
        screen: isVisible ? visible : hidden,
        foreign,
        authority: foreign ? names.foreign : names.ours,
      }
    },
    async close() {
      closing = true
      await Promise.all([hidden.close(), visible === hidden ? undefined : visible.close()])
      server.close()
    },
  }
}
