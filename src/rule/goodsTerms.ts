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
