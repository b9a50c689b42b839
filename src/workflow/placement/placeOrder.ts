/** An order at a known price: whether it can be placed as it is offered. */
import { refuse } from '../../decision/finding.ts'
import type { ShopTerms } from '../../policy/termsFor.ts'
import type { Decider } from '../../rule/decider.ts'
import { nothingAgainst } from '../../rule/ruleFinding.ts'
import { decidePlacement, placementChangesAt } from './decidePlacement.ts'
import { type PlaceReason, sellsUnquoted } from './placementOfKind.ts'

const AT = ['unplaced'] as const

export const placeOrder: Decider<'PlaceOrder', typeof AT, ShopTerms, PlaceReason> = {
  at: AT,
  isOpen: ({ terms: { shop } }) => {
    if (sellsUnquoted(shop)) return nothingAgainst
    const [first] = Object.values(shop.sale)
    if (first?.quote === undefined) return nothingAgainst
    return refuse([{ code: 'quoteFirst', clause: first.quote.answer.clause, facts: { kind: null } }], [])
  },
  neverOpens: ({ terms: { shop } }) => !sellsUnquoted(shop),
  decide: ({ terms: { shop }, calendar, at }, data) => decidePlacement(shop, calendar, data, 'offer', at),
  changesAt: ({ terms: { shop }, calendar, at }, data) => placementChangesAt(shop, calendar, data, at),
}
