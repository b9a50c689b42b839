/** The clauses of `importer` about special orders: things it does not list and has to find first. */
import type { Command } from '../../../src/index.ts'
import type { Details, RequestedItem } from '../../../src/order/offer.ts'
import { aLine, anOffer, DAY, FRI_2026_11_20, HOUR, passTime, pay, play, send } from '../../support/orders.ts'
import { dataOf, owed, said, untils } from '../support/look.ts'
import type { Scenario } from '../support/scenario.ts'

const details: Details = { maker: 'Tin & Co', itemName: 'moon car', picture: 'moon-car.jpg' }

const asking = (requested: Partial<RequestedItem> = {}): Command =>
  send('RequestQuote', FRI_2026_11_20, {
    order: 'order-1',
    circumstances: { region: 'US' },
    address: {},
    details: {},
    past: [],
    kind: 'specialOrder',
    items: [{ item: 'moon-car', quantity: 1, listed: false, availableAs: [], details, ...requested }],
  })

/** Monday 1 February 2027: it took ten weeks to find. */
const MON_2027_02_01 = Date.UTC(2027, 1, 1, 15)
const TUE_2027_02_02 = MON_2027_02_01 + DAY

/** The fifth business day after Tuesday 2 February ends at midnight in New York. */
const END_OF_TUE_2027_02_09 = Date.UTC(2027, 1, 10, 5)

/** A moon car for 300.00, shipping 20.00. */
const quote = send('SendQuote', MON_2027_02_01, {
  lines: [
    aLine('specialOrder', { item: 'moon-car', quantity: 1, price: 30_000, offer: anOffer({ listed: false, available: 0 }) }),
  ],
  shipping: 2_000,
  condition: 'boxed, one wheel repaired',
})
const confirm = send('ConfirmQuote', TUE_2027_02_02, { agrees: [], past: [] })
const cancel = (at: number): Command => send('RequestCancellation', at, { id: 'c1' })
const comeIn = (at: number): Command => send('RecordAllocation', at, { id: 'a1', lines: [{ line: 'L1', quantity: 1 }] })

const confirmed = [asking(), quote, confirm] as const
const paid = [...confirmed, pay(TUE_2027_02_02, 32_000)] as const

export const importerSpecialOrders: readonly Scenario[] = [
  {
    clause: 'IMP-9',
    says: 'it starts as a request, and finding the thing may take any time',
    commands: [asking(), passTime(MON_2027_02_01)],
    looksAt: ({ decisions, order }) => [decisions.map(said), owed(order), decisions[1]?.events],
    sees: [['granted: quoteIsOwed IMP-9', 'granted: '], ['shop: quote openEnded IMP-9, else recorded'], []],
  },
  {
    clause: 'IMP-9',
    says: 'maker, name and picture are required, and nothing else',
    commands: [asking({ details: {} })],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'incomplete', clause: 'IMP-9', facts: { missing: ['maker', 'itemName', 'picture'] } }],
  },
  {
    clause: 'IMP-9',
    says: 'what the catalogue lists is not found by special order',
    commands: [asking({ listed: true })],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'requestedItemIsListed', clause: 'IMP-9', facts: { item: 'moon-car' } }],
  },

  {
    clause: 'IMP-10',
    says: 'found, it is quoted with price and condition, and the customer is asked without haste',
    commands: [asking(), quote, passTime(MON_2027_02_01 + 30 * DAY)],
    looksAt: (played) => [
      played.decisions.slice(1).map(said),
      dataOf(played, 'QuoteSent').map((sent) => [sent.quote.lines.map(({ price }) => price), sent.quote.condition]),
      owed(played.order),
    ],
    sees: [
      ['granted: quoteGiven IMP-9', 'granted: '],
      [[[30000], 'boxed, one wheel repaired']],
      ['customer: confirmation openEnded IMP-10, else ends'],
    ],
  },
  {
    clause: 'IMP-10',
    says: 'the customer goes on',
    commands: confirmed,
    looksAt: ({ last }) => last.because.filter(({ code }) => code === 'quoteConfirmed'),
    sees: [{ code: 'quoteConfirmed', clause: 'IMP-10', facts: {} }],
  },
  {
    clause: 'IMP-10',
    says: 'or does not',
    commands: [asking(), quote, cancel(TUE_2027_02_02)],
    looksAt: (played) => [said(played.last), dataOf(played, 'OrderClosed')],
    sees: ['granted: inquiryEnded IMP-10', [{ outcome: 'cancelled', clause: 'IMP-10', released: [] }]],
  },

  {
    clause: 'IMP-11',
    says: 'everything is asked for at once, shipping included, for five business days',
    commands: confirmed,
    looksAt: (played) => [owed(played.order), dataOf(played, 'PaymentRequested').map(({ part, amount }) => [part, amount])],
    sees: [['customer: payment 32000 by 2027-02-10T05:00:00.000Z IMP-11, else ends'], [['full', 32000]]],
  },
  {
    clause: 'IMP-11',
    says: 'nothing else happens before all of it is paid',
    commands: [...confirmed, pay(TUE_2027_02_02, 31_999), send('BeginPreparation', TUE_2027_02_02, {})],
    looksAt: ({ decisions, order }) => [decisions.slice(-2).map(said), owed(order)],
    sees: [
      ['granted: paidInPart IMP-11', 'refused: wrongStage'],
      ['customer: payment 1 by 2027-02-10T05:00:00.000Z IMP-11, else ends'],
    ],
  },
  {
    clause: 'IMP-11',
    says: 'unpaid by then, the order ends and the part goes back',
    commands: [...confirmed, pay(TUE_2027_02_02, 31_999), passTime(END_OF_TUE_2027_02_09)],
    looksAt: (played) => [
      dataOf(played, 'OrderClosed'),
      dataOf(played, 'RefundOwed').map(({ amount, clause }) => [amount, clause]),
    ],
    sees: [[{ outcome: 'expired', clause: 'IMP-11', released: [] }], [[31999, 'IMP-11']]],
  },

  {
    clause: 'IMP-12',
    says: 'until it is paid it can be cancelled',
    commands: [...confirmed, pay(TUE_2027_02_02, 31_999), cancel(TUE_2027_02_02)],
    looksAt: (played) => [
      said(played.last),
      untils(played),
      dataOf(played, 'MoneyForfeited'),
      dataOf(played, 'RefundOwed').map(({ amount, clause }) => [amount, clause]),
    ],
    sees: ['granted: cancellable IMP-12', ['payment'], [], [[31999, 'IMP-12']]],
  },
  {
    clause: 'IMP-12',
    says: 'once paid it cannot, and nothing goes back',
    commands: [...paid, cancel(TUE_2027_02_02)],
    looksAt: (played) => [played.last, dataOf(played, 'RefundOwed')],
    sees: [
      {
        verdict: 'refused',
        events: [],
        because: [
          { code: 'noLongerCancellable', clause: 'IMP-12', facts: { lines: null } },
          { code: 'cancellableBefore', clause: 'IMP-12', facts: { lines: null, by: 'payment', at: TUE_2027_02_02 } },
        ],
        remedies: [{ do: 'contactService', clause: 'IMP-12' }],
        validUntil: null,
      },
      [],
    ],
  },

  {
    clause: 'IMP-13',
    says: 'paid and not in, no time is named; in, it ships within 48 hours',
    commands: [...paid, comeIn(END_OF_TUE_2027_02_09)],
    looksAt: ({ order }, policy) => [owed(play(policy, paid).order), owed(order)],
    sees: [['shop: stock openEnded, else recorded'], ['shop: shipment by 2027-02-12T05:00:00.000Z IMP-13, else recorded']],
  },
  {
    clause: 'IMP-13',
    says: 'in before it is paid, from the payment',
    commands: [...confirmed, comeIn(TUE_2027_02_02), pay(TUE_2027_02_02 + HOUR, 32_000)],
    looksAt: ({ order }) => owed(order),
    sees: ['shop: shipment by 2027-02-04T16:00:00.000Z IMP-13, else recorded'],
  },
  {
    clause: 'IMP-13',
    says: 'the shipment rests on it; a millisecond before the end it is in time',
    commands: [...paid, comeIn(END_OF_TUE_2027_02_09), send('ShipOrder', END_OF_TUE_2027_02_09 + 48 * HOUR - 1, {})],
    looksAt: (played) => [said(played.last), dataOf(played, 'ObligationMissed'), dataOf(played, 'OrderShipped')],
    sees: ['granted: parcelLeaves IMP-13', [], [{ tracking: null, clause: 'IMP-13' }]],
  },
]
