/** Whether a row of the terms may still open, for some unit that is left. */
import { type Line, unitsLeft } from '../../order/line.ts'
import type { Sale } from '../../order/order.ts'
import { isOverForGood } from '../isOverForGood.ts'
import { mayBeReinstated, type Outlook, type ReinstatementTerms } from '../outlook.ts'
import { isForLine } from '../when.ts'
import { type CancellationTermsOfOrder, type OpenRow, rowsOf, termsOfLine } from './rowsFor.ts'
import type { CancellationRow, CancellationTerms } from './terms.ts'

export type TermsAhead = CancellationTermsOfOrder & ReinstatementTerms

/** Whether such a row may still open. Before anything is bought, each that stands in the terms may. */
export const mayStillGo = (it: Outlook<TermsAhead>, isSuch: (row: OpenRow) => boolean = isAny): boolean => {
  const { terms, order } = it
  return order.is === 'sale'
    ? order.lines.some((line) => unitsLeft(line) > 0 && mayOpenFor(it, order, line, isSuch))
    : terms.cancellation.some((row) => letsGo(row) && isSuch(row))
}

const isAny = (): boolean => true

const mayOpenFor = (it: Outlook<TermsAhead>, sale: Sale, line: Line, isSuch: (row: OpenRow) => boolean): boolean => {
  const { terms, calendar, at } = it
  const mayComeAgain = mayBeReinstated(it)
  for (const row of rowsOf(termsOfLine(terms, line)).rows) {
    if (!isForLine(row.when, calendar, sale, line) || isOverForGood(row, calendar, sale, line, at, mayComeAgain)) continue
    if (letsGo(row) && isSuch(row)) return true
    if (!letsGo(row) && hasNoWindow(row)) return false
  }
  return false
}

const letsGo = (row: CancellationTerms[number]): row is OpenRow => row.how !== 'never'

/** It is always open, so no row below it ever counts. */
const hasNoWindow = ({ since, after, until, within, before, through }: CancellationRow): boolean =>
  [since, after, until, within, before, through].every((part) => part === undefined)
