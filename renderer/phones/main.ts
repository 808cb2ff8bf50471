/** The practice phones' window. */
import '@fontsource-variable/noto-sans-jp/wght.css'
import './phones.css'
import './parts.css'
import './room.css'
import { createApp } from 'vue'
import App from './App.vue'
import { createPhoneWords } from './i18n.ts'

createApp(App).use(createPhoneWords()).mount('#app')
