/** A page that does nothing but ask one question: for tests of what stands in a dialog. */
import { defineComponent, h, type Component } from 'vue'
import { useDialogs } from '#renderer/ui/dialogs/dialogs.ts'

/** @returns a page with one button, `ask`; `answers` is what came back, in order */
export function askingFor(dialog: Component, props: Readonly<Record<string, unknown>> = {}) {
  const answers: unknown[] = []
  const page = defineComponent({
    setup() {
      const dialogs = useDialogs()
      const ask = async (): Promise<void> => {
        answers.push(await dialogs.ask(dialog, props as never))
      }
      return () => h('button', { 'data-control': 'ask', onClick: ask })
    },
  })
  return { page, answers }
}
