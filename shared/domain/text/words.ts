/** Texts in the two languages of the desk. */
export interface JaEn {
  readonly ja: string
  readonly en: string
}

// How a number is written for people: in groups of three, the same in both languages.

/** `3,220`. */
export function inThrees(n: number): string {
  const [whole = '', part] = String(n).split('.')
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`)
}
