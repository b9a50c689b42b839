import type { Quote } from '../../order/offer.ts'
import type { Say } from '../say.ts'

/** Lines with their prices, and what shipping costs: `2 × mug for $19.99 plus $5.00 for shipping`. */
export const goods = ({ lines, shipping }: Quote, { amount, id, list, names }: Say): string =>
  `${list(
    lines.map(({ quantity, item, price }) => `${names.units(quantity, id('item', item))} for ${amount(price)}`),
  )} plus ${amount(shipping)} for shipping`
