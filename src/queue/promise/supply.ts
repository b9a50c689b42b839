/** Stock that is to come, and how much of it can be counted on by when. Either question takes logarithmic time. */
import type { Window } from '../../deadline/windowAfter.ts'
import type { Instant } from '../../value/instant.ts'

/** Receipts to come, the earliest first; `upTo` counts the units of a receipt and of all before it. Made by `supplyOf`. */
export type Supply = readonly { readonly due: Window; readonly upTo: number }[]

/** The first receipt with which so many units will have come in; the length if they never will. */
export const receiptReaching = (supply: Supply, units: number): number => firstWhere(supply, ({ upTo }) => upTo >= units)

/** How many units can be counted on before an instant. */
export const unitsBy = (supply: Supply, at: Instant): number =>
  supply[firstWhere(supply, ({ due }) => due.by > at) - 1]?.upTo ?? 0

const firstWhere = (supply: Supply, holds: (receipt: Supply[number]) => boolean): number => {
  let low = 0
  let high = supply.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(supply[middle] as Supply[number])) high = middle
    else low = middle + 1
  }
  return low
}
