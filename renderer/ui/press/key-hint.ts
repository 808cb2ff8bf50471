/** Who shows the key of an act: the window says so, where it has shortcuts. */
import type { Component, InjectionKey } from 'vue'

/** It takes `command` and `inverted`. */
export const keyHintKey: InjectionKey<Component> = Symbol('key hint')
