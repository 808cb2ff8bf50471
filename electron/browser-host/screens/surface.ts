/** Where a page is shown, whatever shows it: the port between windows and Chromium or somebody's browser. */

export interface Bounds {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
}

/** The page's own end of the socket: does what no debugging pipe can do in somebody else's browser. */
export interface Remote {
  go(url: string): void
  reload(): void
  /** True while a browser shows the page. */
  isConnected(): boolean
}

export interface SurfaceRequest {
  /** Address of the page. */
  readonly url: string
  /** A blank page of the same origin, for where an address must stand in a command line. */
  readonly landing: string
  /** For an address that people type: works once. Asked for only where it is needed. */
  readonly entry: () => string
  readonly remote: Remote
  readonly cookie: { readonly name: string; readonly value: string }
  readonly origin: string
  /** Electron's names of what the page may use; everything else is denied. */
  readonly permissions: readonly string[]
  readonly width: number
  readonly height: number
}

export interface SurfaceEvents {
  /** The person closed it, or it is gone for another reason. */
  gone(): void
  /** The page's process died; the surface is still there and can be reloaded. */
  crashed(): void
}

export interface Surface {
  /** Chromium's name for it, by which Playwright finds a window; null in somebody's own browser. */
  readonly targetId: string | null
  /** @returns 'same' when only the fragment changed. @throws when the address cannot be reached. */
  navigate(url: string): Promise<'document' | 'same'>
  reload(): Promise<void>
  focus(): void
  minimize(minimized: boolean): void
  maximize(): void
  setBounds(bounds: Bounds): void
  /** @param params of Chromium's `Page.printToPDF`. @returns the PDF. */
  print(params: Readonly<Record<string, unknown>>): Promise<Buffer>
  /** The document's title, as it is now. */
  title(): Promise<string>
  close(): void
}

export interface Screen {
  open(request: SurfaceRequest, events: SurfaceEvents): Promise<Surface>
  close(): Promise<void>
}
