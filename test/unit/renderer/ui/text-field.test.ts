import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ui from '@nuxt/ui/vue-plugin'
import TextField from '#renderer/ui/TextField.vue'
import { named } from '#test/support/named.ts'

function field(value: string) {
  const wrapper = mount(TextField, {
    attachTo: document.body,
    props: { control: named('field'), label: '姓', value },
    global: { plugins: [ui], stubs: { UIcon: true } },
  })
  const input = wrapper.find('input')
  /** One key press after the other, without leaving the field. */
  async function type(text: string): Promise<void> {
    input.element.value = text
    await input.trigger('input')
  }
  return { wrapper, input, type, text: () => input.element.value }
}

describe('a text field', () => {
  it('hands over tidied text once, when it is left', async () => {
    const { wrapper, input, type } = field('')
    await type(' 見本 ')
    await input.trigger('change')
    expect(wrapper.emitted('commit')).toEqual([['見本']])
    wrapper.unmount()
  })

  it('a late answer does not take away what was typed meanwhile', async () => {
    const { wrapper, input, type, text } = field('')
    await type('見')
    await input.trigger('change')
    await type('見本')
    await wrapper.setProps({ value: '見' })
    expect(text()).toBe('見本')
    await input.trigger('change')
    expect(wrapper.emitted('commit')).toEqual([['見'], ['見本']])
    await wrapper.setProps({ value: '見本' })
    expect(text()).toBe('見本')
    wrapper.unmount()
  })

  it('shows what others changed while nobody types', async () => {
    const { wrapper, text } = field('見本')
    await wrapper.setProps({ value: '見本二' })
    expect(text()).toBe('見本二')
    wrapper.unmount()
  })
})
