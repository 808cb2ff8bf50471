/** `nativeTheme`: recorded; pages follow the browser. */
import { refusing } from '../refusing.ts'

export interface HostTheme {
  themeSource: 'system' | 'light' | 'dark'
  readonly shouldUseDarkColors: boolean
}

const theme: HostTheme = { themeSource: 'system', shouldUseDarkColors: false }

export const nativeTheme = refusing('electron.nativeTheme', theme)
