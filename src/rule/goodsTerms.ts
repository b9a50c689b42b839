import { unitsWaiting } from '../order/line.ts'
import type { Sale } from '../order/order.ts'
import type { GoodsDuty } from './dutyTerms.ts'

/** What the terms make the shop owe about the goods. */
export type GoodsTerms = {
  readonly supply?: GoodsDuty
  readonly stock?: GoodsDuty
  readonly preparation?: GoodsDuty
  readonly shipment?: GoodsDuty
}

export const goodsDutiesIn = ({ supply, stock, preparation, shipment }: GoodsTerms): readonly GoodsDuty[] =>
  [supply, stock, preparation, shipment].filter((duty) => duty !== undefined)

/** Those that the shop owes by now or still may. What is done is owed again only if the order is reinstated. */
export const goodsDutiesAhead = (
  { supply, stock, preparation, shipment }: GoodsTerms,
  { happened, lines, preparingSince }: Sale,
): readonly GoodsDuty[] =>
  [
    happened.supply === null ? supply : undefined,
    lines.some((line) => unitsWaiting(line) > 0) ? stock : undefined,
    preparingSince === null ? preparation : undefined,
    shipment,
  ].filter((duty) => duty !== undefined)
