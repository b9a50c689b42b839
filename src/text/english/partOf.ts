import type { Units } from '../../order/units.ts'
import type { Say } from '../say.ts'
import { your } from './you.ts'

/** What of an order is meant: some units, or, where none are named, all of it. */
export const partOf = (lines: readonly Units[] | undefined, say: Say): string =>
  lines === undefined ? your(say, 'order') : say.units(lines)
