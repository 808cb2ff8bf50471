/** The real slip page in a real Chromium, as main's slip renderer sees it: the window is replaced, nothing else. */
import type { Page } from '@playwright/test'
import { createSlipRenderer, type SlipRenderer } from '#electron/printing/renderer/slip-renderer.ts'
import { builtPage } from './built-page.ts'
import { launchChromium } from './chromium.ts'

export interface SlipChromium {
  readonly renderer: SlipRenderer
  readonly page: Page
  /** Everything the page complained about: CSP violations, script errors. */
  readonly complaints: string[]
  /** The page's HTML when the PDF was taken, one per job. */
  readonly htmls: string[]
  close(): Promise<void>
}

type Push = (payload: unknown) => void

/** Runs in the page, before its own script: the bridge that the preload would expose. */
function fakeBridge(): void {
  const listeners = new Map<string, Push[]>()
  const own = window as unknown as {
    slip: unknown
    slipPush: (name: string, payload: unknown) => void
    slipCall: (name: string, input: unknown) => Promise<unknown>
  }
  own.slip = {
    call: (name: string, input: unknown) => own.slipCall(name, input),
    on: (name: string, listener: Push) => {
      listeners.set(name, [...(listeners.get(name) ?? []), listener])
      return () => undefined
    },
  }
  own.slipPush = (name, payload) => {
    for (const listener of listeners.get(name) ?? []) listener(payload)
  }
}

export async function slipChromium(): Promise<SlipChromium> {
  const built = await builtPage('renderer/slips/index.html')
  const browser = await launchChromium()
  const page = await browser.newPage()
  const complaints: string[] = []
  const htmls: string[] = []
  let job = 0
  /** The last push: the page must have heard it before it is closed. */
  let sent: Promise<unknown> = Promise.resolve()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))

  const renderer = createSlipRenderer({
    newJobId: () => `00000000-0000-4000-8000-${String((job += 1)).padStart(12, '0')}`,
    page: {
      send: (channel, payload) => {
        const name = channel.replace(/^slip:/, '')
        sent = page.evaluate(
          ([n, p]) => {
            ;(window as unknown as { slipPush: (name: unknown, payload: unknown) => void }).slipPush(n, p)
          },
          [name, payload] as const,
        )
      },
      printToPdf: async ({ pageSize, printBackground, pageRanges }) => {
        htmls.push(await page.content())
        return page.pdf({
          width: `${String(pageSize.width)}in`,
          height: `${String(pageSize.height)}in`,
          printBackground,
          pageRanges,
        })
      },
      print: () => Promise.resolve(false),
      reload: () => void page.reload(),
      onGone: () => undefined,
    },
  })

  await page.addInitScript(fakeBridge)
  await page.exposeFunction('slipCall', async (name: string, input: unknown) => {
    const value =
      name === 'slip.ready'
        ? await renderer.handlers['slip.ready'](null)
        : await renderer.handlers['slip.rendered'](input as { jobId: string; heightPx: number })
    return { ok: true, value }
  })
  await built.open(page)

  return {
    renderer,
    page,
    complaints,
    htmls,
    async close() {
      await sent
      await browser.close()
      await built.remove()
    },
  }
}
