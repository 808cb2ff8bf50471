import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The desk and the house widgets; phones and slips have a look of their own. */
const rooms = ['desk', 'ui'].map((room) => resolve(import.meta.dirname, '../../../../renderer', room))
const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(vue|ts)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(room, name), 'utf8') })),
)

/** Which files use what is not one of the tokens. */
function strays(pattern: RegExp, allowed: readonly string[]): string[] {
  return files.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => !allowed.includes(found))
      .map(([found]) => `${name}: ${found}`),
  )
}

describe('the tokens of the desk', () => {
  it('has screens to look at', () => {
    expect(files.length).toBeGreaterThan(80)
  })

  it('type comes in six sizes; only what the customer copies or reads from afar fills the screen (W10, R9)', () => {
    const sizes = ['xs', 'sm', 'base', 'lg', 'xl', '2xl'].map((size) => `text-${size}`)
    expect(
      strays(/\btext-(?:xs|sm|base|lg|\dxl|xl|\[\d[^\]]*\]|\[clamp[^\]]*\])/g, [
        ...sizes,
        'text-[clamp(3rem,9vw,8rem)]',
        'text-[clamp(1.75rem,4vw,3.25rem)]',
      ]),
    ).toEqual([])
  })

  it('colours are named by what they mean; only what a camera reads is white in the dark too', () => {
    const raw =
      /\b(?:text|bg|ring|border)-(?:white|black|(?:red|green|blue|teal|stone|gray|slate|amber|yellow|orange)-\d+)/g
    expect(strays(raw, ['bg-white'])).toEqual([])
  })

  it('lengths grow with the type: none is in pixels', () => {
    expect(strays(/\b[a-z-]+-\[\d+px\]/g, [])).toEqual([])
  })

  it('no page repeats how a component looks anyway', () => {
    const repeated =
      /<(?:UButton|ActButton|UInput|UFormField|UCheckbox|URadioGroup)\b[^>]*?\ssize="lg"|<(?:UAlert|UBadge)\b[^>]*?\svariant="subtle"|<UCheckbox\b[^>]*?\svariant="card"/g
    expect(strays(repeated, [])).toEqual([])
  })
})
