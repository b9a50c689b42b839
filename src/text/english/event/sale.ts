/** Asking and buying, dates and ends. */
import type { Outcome } from '../../../order/order.ts'
import { totalOf } from '../../../value/money.ts'
import type { EventFacts, Phrases } from '../../language.ts'
import type { Say } from '../../say.ts'
import { andFree } from '../andFree.ts'
import { dueWhen } from '../dueWhen.ts'
import { withReference } from '../withReference.ts'
import { verb, you, your } from '../you.ts'

type SaleEvent =
  | 'QuoteRequested'
  | 'QuoteSent'
  | 'OrderPlaced'
  | 'EstimateChanged'
  | 'SpecificationChanged'
  | 'ConsentAsked'
  | 'DelayAccepted'
  | 'ObligationDated'
  | 'ObligationMissed'
  | 'OrderClosed'
  | 'OrderReinstated'

export const saleEvents: Phrases<Pick<EventFacts, SaleEvent>> = {
  QuoteRequested: ({ kind }, { names }) => `a quote for ${names.kind[kind]} has been requested`,
  QuoteSent: ({ quote }, { amount }) => `a quote of ${amount(totalOf(quote.lines, quote.shipping))} has been sent`,
  OrderPlaced: ({ kind, promised, lines, shipping }, say) =>
    `${say.names.kind[kind]} for ${say.amount(totalOf(lines, shipping))} has been placed${
      promised === null ? '' : `. Shipment is promised${dueWhen(promised, say)}`
    }`,
  EstimateChanged: ({ estimated, delay }, { at }) =>
    delay === undefined
      ? `shipment is now expected on ${at(estimated)}`
      : `shipment is delayed and now expected on ${at(estimated)}`,
  SpecificationChanged: ({ what }) => `the product has changed: ${what}`,
  ConsentAsked: ({ of, consent }, say) =>
    `${say.names.obligation[of]} is late, and ${you(say)} ${verb(say, 'are', 'is')} asked to say whether to wait${dueWhen(consent, say)}`,
  DelayAccepted: ({ of, by, due }, say) =>
    `${by === 'customer' ? `${you(say)} ${verb(say, 'have', 'has')} agreed to wait` : `${you(say)} ${verb(say, 'have', 'has')} not objected to waiting`}: ${say.names.obligation[of]} is due${dueWhen(due, say)}`,
  ObligationDated: ({ owes, id, due }, say) =>
    `the shop’s calendar has been extended: ${owes === 'returnWindow' ? 'a return can be requested' : `${named(owes, id, say)} is due`}${dueWhen(due, say)}`,
  ObligationMissed: ({ owes, id, by }, say) => `${named(owes, id, say)} was due ${say.by({ by })} and is recorded as late`,
  OrderClosed: ({ outcome, released }, say) => `${ended(outcome, say)}${andFree(released, say)}`,
  OrderReinstated: (_, say) => `${your(say, 'order')} has been reinstated`,
}

const named = (owes: keyof Say['names']['obligation'], id: string | null, { names, id: called }: Say): string =>
  withReference(names.obligation[owes], id === null ? '' : called('reference', id))

const ended = (outcome: Outcome, say: Say): string => {
  switch (outcome) {
    case 'completed':
      return `${your(say, 'order')} is complete`
    case 'cancelled':
      return `${your(say, 'order')} is cancelled`
    case 'expired':
      return `${your(say, 'order')} has expired`
    case 'returned':
      return `everything has been returned, and ${your(say, 'order')} is closed`
  }
}
