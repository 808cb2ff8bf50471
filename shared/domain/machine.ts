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
