/** Asking and buying, dates and ends. */
import type { EventOf, EventType } from '../../order/event.ts'
import type { DutyName } from '../../order/duty.ts'
import type { Outcome } from '../../order/order.ts'
import { dueInWords } from '../dueInWords.ts'
import { KIND } from '../names.ts'
import { sentence, unitsInWords } from '../phrases.ts'
import type { EventTelling } from './telling.ts'

export type SaleEvent = Extract<
  EventType,
  | 'QuoteRequested'
  | 'QuoteSent'
  | 'OrderPlaced'
  | 'EstimateChanged'
  | 'SpecificationChanged'
  | 'ObligationDated'
  | 'ObligationMissed'
  | 'OrderClosed'
  | 'OrderReinstated'
>

export const saleEvents: EventTelling<SaleEvent> = {
  QuoteRequested: ({ kind, quote }) => sentence(`a quote has been asked for, for ${KIND[kind]}`, quote.clause),
  QuoteSent: ({ quote, confirm }, { money }) => sentence(`a quote of ${money(total(quote))} has been given`, confirm.clause),
  OrderPlaced: ({ kind, promised, lines, shipping }, words) =>
    sentence(
      `${KIND[kind]} of ${words.money(total({ lines, shipping }))} has been placed${
        promised === null ? '' : `, and shipment promised${dueInWords(promised, words)}`
      }`,
      promised?.clause ?? null,
    ),
  EstimateChanged: ({ estimated }, { at }) => sentence(`shipment is now expected on ${at(estimated)}`, null),
  SpecificationChanged: ({ what }) => sentence(`what was ordered has changed: ${what}`, null),
  ObligationDated: ({ owes, id, due }, words) =>
    sentence(`the shop’s calendar reaches further now: ${named(owes, id)} is due${dueInWords(due, words)}`, due.clause),
  ObligationMissed: ({ owes, id, by, clause }, { until }) =>
    sentence(`${named(owes, id)} was due ${until(by)}, and is recorded as late`, clause),
  OrderClosed: ({ outcome, clause, released }) => sentence(`${END[outcome]}${freed(released)}`, clause),
  OrderReinstated: ({ clause }) => sentence('the order has been taken up again', clause),
}

/** What units that were an order's are once they are not. */
export const freed = (released: EventOf<'OrderClosed'>['data']['released']): string =>
  released.length === 0 ? '' : `, and ${unitsInWords(released)} can go to others`

const total = ({
  lines,
  shipping,
}: {
  readonly lines: readonly { readonly price: number }[]
  readonly shipping: number
}): number => lines.reduce((sum, { price }) => sum + price, shipping)

const END: Readonly<Record<Outcome, string>> = {
  completed: 'the order is complete',
  cancelled: 'the order is cancelled',
  expired: 'the order expires',
  returned: 'everything has come back, and the order is closed',
}

const named = (owes: DutyName, id: string | null): string => `the ${DUE[owes]}${id === null ? '' : ` ${id}`}`

const DUE: Readonly<Record<DutyName, string>> = {
  quote: 'quote',
  confirmation: 'answer to the quote',
  payment: 'payment',
  stock: 'arrival of the goods',
  arrivalNotice: 'arrival notice',
  preparation: 'beginning of preparation',
  shipment: 'shipment',
  delivery: 'delivery',
  promisedShipment: 'promised shipment',
  cancellationAnswer: 'answer to cancellation request',
  returnAnswer: 'answer to return request',
  returnWindow: 'last request for a return',
  goodsBack: 'arrival of the goods of return',
  refund: 'refund',
}
