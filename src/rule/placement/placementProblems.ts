/**
 * Whether the shop's rules for placing an order of this kind are met: what must be told, and how the address must be written.
 */
import type { Asking } from '../../order/command.ts'
import type { Detail, Details } from '../../order/offer.ts'
import type { PlacementReason } from './reason.ts'
import type { PlacementRule } from './terms.ts'

/** What is told of the whole order, and of each item asked for. */
export type Told = Pick<Asking, 'address' | 'details'> & { readonly items: readonly Details[] }

export const placementProblems = (rule: PlacementRule, told: Told): readonly PlacementReason[] => {
  switch (rule.rule) {
    case 'complete': {
      const missing = rule.needs.filter((detail) => !isTold(told, detail))
      return missing.length === 0 ? [] : [{ code: 'incomplete', clause: rule.clause, facts: { missing } }]
    }
    case 'address':
      return Object.entries(told.address).flatMap(([field, text]): readonly PlacementReason[] => {
        const characters = foreignCharacters(text)
        return characters.length === 0 ? [] : [{ code: 'addressCharacters', clause: rule.clause, facts: { field, characters } }]
      })
  }
}

const OF_AN_ITEM: readonly Detail[] = ['itemCode', 'itemName', 'maker', 'picture']

const isTold = ({ address, details, items }: Told, detail: Detail): boolean => {
  if (detail === 'shippingAddress' && Object.values(address).some((text) => text.trim() !== '')) return true
  const tellers = OF_AN_ITEM.includes(detail) && items.length > 0 ? items : [details]
  return tellers.every((teller) => (teller[detail] ?? '').trim() !== '')
}

const foreignCharacters = (text: string): readonly string[] => [...new Set(text.match(/[^\x20-\x7e]/gu))]
