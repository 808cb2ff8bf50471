/** Where each kind of slip goes, which printers there are, and the one question before the first PDF (Q4). */
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Answer, CallError } from '#shared/contract/channel.ts'
import type { PrinterList, PrinterSettings, PrintTest } from '#shared/contract/printing.ts'
import type { PrintTarget } from '#shared/domain/paper/print-job.ts'
import { targetKindOf, type SlipKind, type TargetKind } from '#shared/domain/paper/slip.ts'
import { desk } from '../bridge.ts'

export const usePrintersStore = defineStore('printers', () => {
  const settings = shallowRef<PrinterSettings | null>(null)
  const list = shallowRef<PrinterList | null>(null)
  const trouble = shallowRef<CallError | null>(null)
  const busy = ref<string | null>(null)
  /** What became of the last test print of each kind. */
  const tests = ref<Partial<Record<TargetKind, PrintTest>>>({})

  async function act<T>(key: string, call: () => Promise<Answer<T>>): Promise<T | null> {
    busy.value = key
    trouble.value = null
    try {
      const answer = await call()
      if (answer.ok) return answer.value
      trouble.value = answer.error
      return null
    } finally {
      busy.value = null
    }
  }

  /** @returns true when it was done. */
  async function change(key: string, call: () => Promise<Answer<PrinterSettings>>): Promise<boolean> {
    const next = await act(key, call)
    if (next !== null) settings.value = next
    return next !== null
  }

  async function load(): Promise<void> {
    await change('read', () => desk().call('printers.read', null))
    list.value = (await act('list', () => desk().call('printers.list', null))) ?? list.value
  }

  /** Saved at once. Another target's test says nothing any more. */
  async function choose(kind: TargetKind, target: PrintTarget): Promise<void> {
    const targets = settings.value?.targets
    if (targets === undefined) return
    tests.value = { ...tests.value, [kind]: undefined }
    await change(`target.${kind}`, () =>
      desk().call('printers.write', { targets: { ...targets, [kind]: target } }),
    )
  }

  /** @param path null: the standard one. */
  function folder(path: string | null): Promise<boolean> {
    return change('folder', () => desk().call('printers.folder', { folder: path }))
  }

  /** The system's own dialog; nothing changes when it is closed without a choice. */
  async function pickFolder(): Promise<void> {
    const picked = await act('folder', () => desk().call('printers.pickFolder', null))
    if (picked !== null && picked.folder !== null) await folder(picked.folder)
  }

  async function test(kind: TargetKind): Promise<void> {
    const target = settings.value?.targets[kind]
    if (target === undefined) return
    const outcome = await act(`test.${kind}`, () => desk().call('printers.test', { target }))
    if (outcome !== null) tests.value = { ...tests.value, [kind]: outcome }
  }

  /** Whether the first PDF on this PC is about to be made, and nobody was asked where it is to be kept. */
  async function asksForFolder(kind: SlipKind): Promise<boolean> {
    await change('read', () => desk().call('printers.read', null))
    if (settings.value === null || settings.value.folderAsked) return false
    return settings.value.targets[targetKindOf(kind)].kind === 'pdf'
  }

  return {
    settings,
    list,
    trouble,
    busy,
    tests,
    load,
    choose,
    folder,
    pickFolder,
    test,
    asksForFolder,
  }
})
