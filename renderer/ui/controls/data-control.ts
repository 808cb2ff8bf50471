/** What `data-control` may say, on elements and components alike: the compiler finds a name that is none. */
import type { Control } from '#shared/domain/controls/control.ts'

declare module '@vue/runtime-dom' {
  interface HTMLAttributes {
    'data-control'?: Control | undefined
  }
}

declare module 'vue' {
  interface ComponentCustomProps {
    'data-control'?: Control | undefined
  }
}
