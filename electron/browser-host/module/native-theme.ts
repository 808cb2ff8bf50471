/** `nativeTheme`: recorded; pages follow the browser. */
import { refusing } from '../refusing.ts'

export const nativeTheme = refusing('electron.nativeTheme', {
  themeSource: 'system' as 'system' | 'light' | 'dark',
  shouldUseDarkColors: false,
})
