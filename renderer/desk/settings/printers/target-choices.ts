/** Where a slip can go, as choices; two printers with one label are told apart by the system's names. */
import type { PrinterList } from '#shared/contract/printing.ts'
import type { PrintTarget } from '#shared/domain/paper/print-job.ts'

/** The value of the choice that stands for PDF files: no printer can have it, since theirs begin otherwise. */
export const PDF = 'pdf'
const PREFIX = 'printer:'

export interface TargetChoice {
  readonly value: string
  readonly label: string
  /** Chosen once, and no longer in the system's list. */
  readonly missing: boolean
}

export function valueOf(target: PrintTarget): string {
  return target.kind === 'pdf' ? PDF : `${PREFIX}${target.printer}`
}

/** @param before keeps the paper when only the printer changes. */
export function targetOf(value: string, { paper }: PrintTarget): PrintTarget {
  if (value === PDF) return { kind: 'pdf', paper }
  return { kind: 'system', printer: value.slice(PREFIX.length), paper }
}

/** @param list null while it is not known yet. */
export function targetChoices(
  list: PrinterList | null,
  chosen: PrintTarget,
  pdfLabel: string,
): TargetChoice[] {
  const printers = list?.system ?? []
  const twice = (label: string): boolean => printers.filter((other) => other.label === label).length > 1
  const choices = printers.map(({ name, label }) => ({
    value: `${PREFIX}${name}`,
    label: twice(label) ? `${label}(${name})` : label,
    missing: false,
  }))
  const gone =
    chosen.kind === 'system' && !printers.some(({ name }) => name === chosen.printer)
      ? [{ value: valueOf(chosen), label: chosen.printer, missing: list?.known === true }]
      : []
  return [{ value: PDF, label: pdfLabel, missing: false }, ...choices, ...gone]
}
