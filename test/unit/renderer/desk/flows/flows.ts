export type FlowName = 'a' | 'b' | 'c' | 'd' | 'e'
export const flows: Readonly<Record<FlowName, readonly string[]>> = { a: [], b: [], c: [], d: [], e: [] }
