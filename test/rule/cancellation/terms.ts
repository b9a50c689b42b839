import type { Line } from '../../../src/order/line.ts'
import { KINDS, type Kind } from '../../../src/order/kind.ts'
import type { CancellationRow, CancellationTerms } from '../../../src/rule/cancellation/terms.ts'
import type { CancellationTermsOfOrder } from '../../../src/rule/cancellation/rowsFor.ts'
import { aSoldLine } from '../../support/sales.ts'

/** Rows, and below them nothing, by clause `T-9`. */
export const rowsOf = (...rows: readonly CancellationRow[]): CancellationTerms => [
  ...rows,
  { clause: 'T-9', how: 'never', instead: [{ do: 'contactService' }] },
]

/** The terms of an order that goes by one kind, where the shop sells some. */
export const termsOf = (
  sold: { readonly [K in Kind]?: CancellationTerms },
  kind: Kind = KINDS.find((each) => sold[each] !== undefined) ?? 'inStock',
): CancellationTermsOfOrder => ({
  cancellation: sold[kind] ?? rowsOf(),
  shop: { sale: Object.fromEntries(Object.entries(sold).map(([each, cancellation]) => [each, { cancellation }])) },
})

/** A game that is to come, and dice from the shelf: two of each. */
export const GAME: Line = aSoldLine({ id: 'game', kind: 'preOrder', allocated: 0 })
export const DICE: Line = aSoldLine({ id: 'dice' })

export const GAMES = [{ line: 'game', quantity: 2 }]
export const ALL_DICE = [{ line: 'dice', quantity: 2 }]
export const BOTH = [...GAMES, ...ALL_DICE]
