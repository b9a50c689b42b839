/** What a customer whose request was refused can do instead. */
import type { Phrases, RemedyFacts } from '../language.ts'
import { wordOf } from './wordOf.ts'
import { you } from './you.ts'

export const remedies: Phrases<RemedyFacts> = {
  placeApart: ({ parts }, say) =>
    `${you(say)} can place separate orders: ${say.list(
      parts.map(({ kind, lines }) => `${say.names.kind[kind]} (${say.list(lines.map((line) => say.id('line', line)))})`),
    )}`,
  cancelOnly: ({ lines }, say) => `${you(say)} can cancel only ${say.list(lines.map((line) => say.id('line', line)))}`,
  agree: ({ to }, say) => `${you(say)} can agree to ${wordOf(say.names.consent, to, say)} and order again`,
  refuseDelivery: (_, say) => `${you(say)} can refuse the parcel`,
  requestReturn: (_, say) => `${you(say)} can ask to return the goods`,
  contactSeller: (_, say) => `${you(say)} can ask the seller, who may still be able to help`,
  contactService: (_, say) => `${you(say)} can contact customer service`,
}
