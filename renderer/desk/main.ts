/** The staff's window. */
import './desk.css'
import ui from '@nuxt/ui/vue-plugin'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { hasBridge } from './bridge.ts'
import { createWords, haveWords } from './i18n.ts'
import RuleTag from './parts/RuleTag.vue'
import { createDeskRouter } from './app/router.ts'
import { useAppStore } from './stores/app.ts'
import { usePreferencesStore } from './stores/preferences.ts'
import { useRulebooksStore } from './stores/rulebooks.ts'
import { useTypedStore } from './stores/typed.ts'
import KeyHint from './app/keyboard/KeyHint.vue'
import { createTextKeeper } from './editing/text-keeper.ts'
import { ruleMarkKey } from '../ui/field-error.ts'
import { loadOnDemand } from '../ui/on-demand.ts'
import { keyHintKey } from '../ui/press/key-hint.ts'
import { keepOnePress } from '../ui/press/one-press.ts'
import { watchUnderPointer } from '../ui/press/under-pointer.ts'
import { textKeeperKey } from '../ui/text-keeper.ts'

const app = createApp(App).use(createPinia()).use(createDeskRouter()).use(ui)
app.provide(ruleMarkKey, RuleTag)
app.provide(keyHintKey, KeyHint)
// Before anybody else listens for keys.
keepOnePress()
watchUnderPointer()
if (hasBridge()) {
  // Asked for together: what the first paint needs of main comes by one way there and back.
  void useAppStore().load()
  void useRulebooksStore().load()
}
const preferences = usePreferencesStore()
await preferences.load()
const words = createWords()
await haveWords(words.global, preferences.current.locale)
words.global.locale.value = preferences.current.locale
app.provide(textKeeperKey, createTextKeeper(words, useTypedStore()))
app.use(words).mount('#app')

/** First contentful paint, once: for `npm run bench`, and for what can wait until then. */
const paints = new PerformanceObserver((list) => {
  for (const entry of list.getEntriesByName('first-contentful-paint')) {
    paints.disconnect()
    requestIdleCallback(() => void loadOnDemand())
    if (hasBridge()) void window.desk.call('app.painted', { at: performance.timeOrigin + entry.startTime })
  }
})
paints.observe({ type: 'paint', buffered: true })
