import { flushPromises, mount } from '@vue/test-utils'
import UOverlayProvider from '@nuxt/ui/components/OverlayProvider.vue'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h, ref, shallowRef } from 'vue'
import { useDialogs, type Dialogs } from '#renderer/ui/dialogs/dialogs.ts'

/** A dialog that shows what it is given, and answers when it is told to. */
const Asking = defineComponent({
  props: { open: Boolean, word: { type: Object, required: true } },
  emits: { close: (_answer: string) => true, 'update:open': (_open: boolean) => true },
  setup(props, { emit }) {
    return () =>
      h('div', { role: 'dialog', 'data-open': props.open }, [
        h('p', (props.word as { text: string }).text),
        h('button', { onClick: () => emit('close', 'yes') }),
      ])
  },
})

let mounted: { unmount(): void }[] = []

function aPage() {
  const found: { dialogs?: Dialogs } = {}
  const Page = defineComponent({
    setup() {
      found.dialogs = useDialogs()
      return () => null
    },
  })
  const overlays = mount(UOverlayProvider)
  const page = mount(Page)
  mounted = [page, overlays]
  const all = () => overlays.findAll('[role=dialog]')
  return { page, overlays, all, dialogs: found.dialogs as Dialogs }
}

afterEach(() => mounted.forEach((each) => each.unmount()))

describe('a question over the page', () => {
  it('is asked once, however often it is asked for, and gives its answer', async () => {
    const { dialogs, overlays, all } = aPage()
    const answer = dialogs.ask(Asking, { word: { text: '本当に?' } })
    expect(await dialogs.ask(Asking, { word: { text: '本当に?' } })).toBeUndefined()
    await flushPromises()
    expect(all()).toHaveLength(1)
    await overlays.find('button').trigger('click')
    expect(await answer).toBe('yes')
    expect(all()[0]?.attributes('data-open')).toBe('false')
  })

  it('follows what it is about, and is given the thing itself', async () => {
    const { dialogs, overlays, all } = aPage()
    const word = shallowRef<{ text: string } | null>({ text: '一' })
    const answer = dialogs.ask(Asking, () => word.value && { word: word.value })
    await flushPromises()
    expect(overlays.findComponent(Asking).props('word')).toBe(word.value)
    word.value = { text: '二' }
    await flushPromises()
    expect(overlays.text()).toContain('二')
    // What it is about is gone.
    word.value = null
    expect(await answer).toBeUndefined()
    await flushPromises()
    expect(all()).toHaveLength(0)
  })

  it('goes with the page that asked', async () => {
    const { dialogs, page, all } = aPage()
    const open = ref(true)
    const answer = dialogs.ask(Asking, { word: { text: '本当に?' } }).then(() => (open.value = false))
    await flushPromises()
    expect(all()).toHaveLength(1)
    page.unmount()
    await answer
    await flushPromises()
    expect(open.value).toBe(false)
    expect(all()).toHaveLength(0)
  })
})
