/** State machines as data: the arrows of section 1.6, every other move refused. */

export interface Machine<S extends string> {
  readonly name: string
  readonly states: readonly S[]
  readonly initial: S
  readonly arrows: Readonly<Record<S, readonly S[]>>
}

/** Thrown when code asks for an arrow that section 1.6 does not draw. */
export class MissingArrowError extends Error {
  constructor(machine: string, from: string, to: string) {
    super(`${machine}: no arrow from ${from} to ${to}`)
    this.name = 'MissingArrowError'
  }
}

/** True when section 1.6 draws an arrow from `from` to `to`. */
export function mayMove<S extends string>(machine: Machine<S>, from: S, to: S): boolean {
  return machine.arrows[from].includes(to)
}

/** @returns `to`. @throws MissingArrowError when there is no such arrow. */
export function move<S extends string>(machine: Machine<S>, from: S, to: S): S {
  if (!mayMove(machine, from, to)) throw new MissingArrowError(machine.name, from, to)
  return to
}

/** Arrow after arrow. @returns the end of the way. @throws MissingArrowError where one is not drawn */
export function walk<S extends string>(machine: Machine<S>, from: S, way: readonly S[]): S {
  return way.reduce((at, to) => move(machine, at, to), from)
}

/** What an event made of something, or the code of the refusal: the words for it are found by that code. */
export type Transition<T, Code extends string> =
  { readonly ok: true; readonly after: T } | { readonly ok: false; readonly code: Code }

/** As the event left it; as it was, where the event is refused: a fact that comes too late changes nothing. */
export function afterOr<T>(before: T, transition: Transition<T, string>): T {
  return transition.ok ? transition.after : before
}
