/**
 * What the browser host says by itself, on the terminal and to a browser that may not come in. Nobody's language is known
 * there: what is for everybody comes in both.
 */
import type { JaEn } from '../domain/text/words.ts'

/** At the start: what usually keeps a hostile page from the rest of the computer is not there. */
export const noSandbox: JaEn = {
  ja: 'Chromium はサンドボックスなしで動作しています。管理者(root)ではない利用者で起動すると、サンドボックスが有効になります。',
  en: 'Chromium runs without its sandbox. Started by a user other than root, it has one.',
}

/** To whoever comes with an address that was used before, or is too old. */
export const wrongAddress: JaEn = {
  ja:
    'このアドレスでは開けません。端末に表示されたアドレスは、10分以内に一度だけ使えます。\n' +
    'もう一度 npm start を実行すると、起動中の端末に新しいアドレスが表示されます。\n',
  en:
    'This address does not open the app. A printed one works once, within ten minutes.\n' +
    'Run npm start again: the terminal where the app runs prints a new one.\n',
}

/** @param address that opens the app, once */
export function openThis(address: string): string {
  return `次のアドレスをブラウザーで開いてください（10分以内に一度だけ使えます）: ${address}`
}
