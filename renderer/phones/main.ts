/** The practice phones' window. */
import '@fontsource-variable/noto-sans-jp/wght.css'
import './phones.css'
import './parts.css'
import './room.css'
import { createApp } from 'vue'
import App from './App.vue'
import { createPhoneWords, followLanguage } from './i18n.ts'
import { keepOnePress } from '../ui/press/one-press.ts'
import { watchUnderPointer } from '../ui/press/under-pointer.ts'

const words = createPhoneWords()
// Before anything is shown, so that nothing flashes.
await followLanguage(words)
keepOnePress()
watchUnderPointer()
createApp(App).use(words).mount('#app')
