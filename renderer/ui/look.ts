/**
 * How the library's components look where a page says nothing else: the one place for size, colour and variant. Used by
 * the build and by the tests, so that both draw the same.
 */
const large = { defaultVariants: { size: 'lg' } } as const
const tinted = { defaultVariants: { variant: 'subtle' } } as const

export const look = {
  colors: { primary: 'teal', neutral: 'stone' },
  // What is pressed or typed into is large: it is used standing, with a queue behind.
  button: large,
  input: large,
  formField: large,
  // What was chosen is still read where nothing can be chosen any more: the library's fading leaves too little contrast.
  radioGroup: {
    ...large,
    variants: { disabled: { true: { item: 'opacity-100', label: 'cursor-not-allowed text-toned' } } },
  },
  checkbox: { defaultVariants: { size: 'lg', variant: 'card' } },
  // What only tells is tinted: full colour is for what is to be done.
  alert: tinted,
  badge: tinted,
} as const

/** What the library's plugin is given, in the build and in the tests. @param root folder of the project */
export function libraryOptions(root: string) {
  return { root, colorMode: false, autoImport: false, components: false, ui: look } as const
}
