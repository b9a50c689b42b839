import { minus, type Units } from '../../order/units.ts'
import type { Say } from '../say.ts'
import { forms, totalOf } from './plural.ts'

/** How a sentence ends on units that had been an order's: `, and 2 × mug are available for other orders`. */
export const andFree = (released: readonly Units[], { units }: Pick<Say, 'units'>): string =>
  released.length === 0 ? '' : `, and ${units(released)} ${forms(totalOf(released), 'is', 'are')} available for other orders`

/** The same, where the sentence has named some units already: `. They are available for other orders`, if they are just these. */
export const andTheyAreFree = (named: readonly Units[], released: readonly Units[], say: Pick<Say, 'units'>): string =>
  minus(named, released).length === 0
    ? `. ${forms(totalOf(named), 'It is', 'They are')} available for other orders`
    : andFree(released, say)
