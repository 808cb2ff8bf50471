/**
 * The part of Electron's main process that the app may use, in Electron's own types. Real Electron and the
 * stand-in are both checked against it (`contract-real.ts`, `contract-stand-in.ts`): what is written here
 * exists on both, with the same shape.
 */
import type {
  App,
  BrowserWindowConstructorOptions,
  CommandLine,
  CustomScheme,
  Dialog,
  HandlerDetails,
  NativeTheme,
  PowerSaveBlocker,
  Rectangle,
  SafeStorage,
  Session,
  Shell,
  WebContents,
  WindowOpenHandlerResponse,
} from 'electron'

interface Preventing {
  preventDefault(): void
}

/** One event at a time: Electron declares each as a signature of its own. */
interface Emits<Name extends string, Args extends unknown[] = []> {
  on(event: Name, listener: (...args: Args) => void): unknown
}

export interface PlatformFrame {
  readonly url: string
  readonly origin: string
  readonly parent: object | null
}

export interface PlatformProtocol {
  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void
  unhandle(scheme: string): void
  isProtocolHandled(scheme: string): boolean
}

export interface PlatformSession extends Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
> {
  readonly protocol: PlatformProtocol
  readonly webRequest: { onBeforeRequest(listener: null): void }
}

export type PlatformContents = Pick<
  WebContents,
  | 'id'
  | 'send'
  | 'getURL'
  | 'isDestroyed'
  | 'isLoading'
  | 'reload'
  | 'printToPDF'
  | 'getPrintersAsync'
  | 'print'
  | 'close'
> & {
  readonly mainFrame: Pick<PlatformFrame, 'url' | 'origin'>
  readonly session: PlatformSession
  setWindowOpenHandler(handler: (details: HandlerDetails) => WindowOpenHandlerResponse): void
} & Emits<'will-navigate', [event: Preventing & { readonly url: string }]> &
  Emits<'will-attach-webview', [event: Preventing]> &
  Emits<'did-finish-load'> &
  Emits<'did-fail-load', [event: object, code: number, description: string, url: string]> &
  Emits<'render-process-gone', [event: object, details: { readonly reason: string }]> &
  Emits<'destroyed'>

export type PlatformWindow = {
  readonly id: number
  readonly webContents: PlatformContents
  loadURL(url: string): Promise<void>
  show(): void
  hide(): void
  focus(): void
  isVisible(): boolean
  isMinimized(): boolean
  restore(): void
  close(): void
  destroy(): void
  isDestroyed(): boolean
  setTitle(title: string): void
  getBounds(): Rectangle
  /** As it is when it is not maximised. */
  getNormalBounds(): Rectangle
  maximize(): void
  isMaximized(): boolean
  setBounds(bounds: Partial<Rectangle>): void
} & Emits<'close', [event: Preventing]> &
  Emits<'closed'> &
  Emits<'ready-to-show'> &
  Emits<'show'> &
  Emits<'focus'>

export type PlatformApp = Pick<
  App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'setPath'
  | 'getVersion'
  | 'getName'
  | 'setName'
  | 'isPackaged'
  | 'requestSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'enableSandbox'
  | 'setAppUserModelId'
> & {
  readonly commandLine: Pick<CommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue'>
} & Emits<'second-instance', [event: object, argv: string[], folder: string]> &
  Emits<'web-contents-created', [event: object, contents: PlatformContents]> &
  Emits<'window-all-closed'> &
  Emits<'before-quit', [event: Preventing]> &
  Emits<'will-quit', [event: Preventing]> &
  Emits<'quit', [event: object, code: number]> &
  Emits<'activate'>

export interface PlatformIpcEvent {
  readonly sender: PlatformContents
  readonly senderFrame: PlatformFrame | null
}

type Handler = (event: PlatformIpcEvent, ...args: unknown[]) => unknown
type Listener = (event: PlatformIpcEvent, ...args: unknown[]) => void

export interface PlatformIpcMain {
  handle(channel: string, handler: Handler): void
  handleOnce(channel: string, handler: Handler): void
  removeHandler(channel: string): void
  on(channel: string, listener: Listener): unknown
  once(channel: string, listener: Listener): unknown
  off(channel: string, listener: Listener): unknown
  removeListener(channel: string, listener: Listener): unknown
}

export type PlatformNotification = { show(): void; close(): void } & Emits<'click'> & Emits<'close'>

export interface Platform {
  readonly app: PlatformApp
  readonly BrowserWindow: {
    new (options?: BrowserWindowConstructorOptions): PlatformWindow
    getAllWindows(): PlatformWindow[]
    fromId(id: number): PlatformWindow | null
  }
  readonly ipcMain: PlatformIpcMain
  readonly protocol: PlatformProtocol & { registerSchemesAsPrivileged(schemes: CustomScheme[]): void }
  readonly session: {
    readonly defaultSession: PlatformSession
    fromPartition(partition: string): PlatformSession
  }
  readonly dialog: Pick<Dialog, 'showErrorBox'> & {
    showMessageBox(options: { readonly message: string }): Promise<{ readonly response: number }>
    showSaveDialog(options: {
      readonly defaultPath?: string
    }): Promise<{ canceled: boolean; filePath: string }>
    showOpenDialog(options: object): Promise<{ canceled: boolean; filePaths: string[] }>
  }
  readonly safeStorage: Pick<
    SafeStorage,
    'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'setUsePlainTextEncryption'
  > & { getSelectedStorageBackend(): string }
  readonly shell: Pick<Shell, 'openPath' | 'openExternal' | 'showItemInFolder'>
  readonly Menu: {
    buildFromTemplate(template: object[]): object
    setApplicationMenu(menu: null): void
    getApplicationMenu(): object | null
  }
  readonly Notification: {
    new (options: { readonly title: string; readonly body: string }): PlatformNotification
    isSupported(): boolean
  }
  readonly powerSaveBlocker: Pick<PowerSaveBlocker, 'start' | 'stop' | 'isStarted'>
  readonly nativeTheme: Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'>
  readonly screen: {
    getPrimaryDisplay(): { readonly workAreaSize: { readonly width: number; readonly height: number } }
  }
}
