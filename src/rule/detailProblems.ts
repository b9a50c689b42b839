/** Whether every detail that the terms ask for is given, and the address is in the script that they ask for. */
import type { OrderRequest } from '../order/command.ts'
import type { Details } from '../order/offer.ts'
import type { Cited } from '../value/clause.ts'
import type { DetailReason } from './offerReason.ts'

/** What must come with an order, or with a request for a quote: details by the shop's own names for them. */
export type DetailRule = Cited &
  (
    | { readonly rule: 'complete'; readonly needs: readonly string[] }
    /** Latin letters without diacritics, digits and common punctuation: the printable characters of ASCII. */
    | { readonly rule: 'address'; readonly script: 'basicLatin' }
  )

/** The details given with the order, and with each of its items. */
export type DetailsGiven = Pick<OrderRequest, 'address' | 'details'> & { readonly items: readonly Details[] }

export const detailProblems = (rule: DetailRule, given: DetailsGiven): readonly DetailReason[] => {
  switch (rule.rule) {
    case 'complete': {
      const missing = rule.needs.filter((detail) => !isGiven(given, detail))
      return missing.length === 0 ? [] : [{ code: 'incomplete', clause: rule.clause, facts: { missing } }]
    }
    case 'address':
      return Object.entries(given.address).flatMap(([field, text]): readonly DetailReason[] => {
        const characters = foreignCharacters(text)
        return characters.length === 0 ? [] : [{ code: 'addressCharacters', clause: rule.clause, facts: { field, characters } }]
      })
  }
}

/** With the order, or with each of its items. */
const isGiven = ({ address, details = {}, items }: DetailsGiven, detail: string): boolean =>
  isText(details[detail]) ||
  (detail === 'shippingAddress' && Object.values(address).some(isText)) ||
  (items.length > 0 && items.every((item) => isText(item[detail])))

const isText = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

const foreignCharacters = (text: string): readonly string[] => [...new Set(text.match(/[^\x20-\x7e]/gu))]
