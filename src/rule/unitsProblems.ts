/**
 * What is wrong with the units a command names.
 *
 * 1. Some must be named, each as a whole number of at least one.
 * 2. Their lines must be the order's, and have that many of them free.
 */
import type { Reason } from '../decision/reason.ts'
import { type Line, lineIn } from '../order/line.ts'
import { quantitiesIn, type Units } from '../order/units.ts'

export type UnitsReason =
  | Reason<'noUnitsNamed', Record<never, never>>
  | Reason<'badQuantity', { readonly line: string; readonly quantity: number }>
  | Reason<'noSuchLine', { readonly line: string }>
  | Reason<'moreThanLeft', { readonly line: string; readonly asked: number; readonly left: number }>

export const unitsProblems = (
  lines: readonly Line[],
  units: readonly Units[],
  free: (line: Line) => number,
): readonly UnitsReason[] => {
  if (units.length === 0) return [{ code: 'noUnitsNamed', clause: null, facts: {} }]
  const problems: UnitsReason[] = []
  for (const { line, quantity } of units)
    if (!Number.isSafeInteger(quantity) || quantity < 1)
      problems.push({ code: 'badQuantity', clause: null, facts: { line, quantity } })
  const lineOf = lineIn(lines)
  const askedOf = quantitiesIn(units)
  for (const id of linesIn(units)) {
    const line = lineOf(id)
    const asked = askedOf(id)
    const left = line === undefined ? 0 : free(line)
    if (line === undefined) problems.push({ code: 'noSuchLine', clause: null, facts: { line: id } })
    else if (asked > left) problems.push({ code: 'moreThanLeft', clause: null, facts: { line: id, asked, left } })
  }
  return problems
}

/** Each line once. */
const linesIn = (units: readonly Units[]): Iterable<string> => {
  const lines = units.map(({ line }) => line)
  return lines.length === 1 ? lines : new Set(lines)
}
