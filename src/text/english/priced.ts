import type { GoodwillOn } from '../../order/command.ts'
import type { Say } from '../say.ts'

/** What has a price: `the price of L1`, or `the shipping cost`. */
export const priced = (on: GoodwillOn, { id }: Pick<Say, 'id'>): string =>
  on === 'shipping' ? 'the shipping cost' : `the price of ${id('line', on.line)}`
