/**
 * What a source leaves open, a preset chooses, and another shop may choose otherwise: the same presets with other values, and
 * what is decided then.
 */
import { describe, expect, it } from 'vitest'
import type { Command, Policy } from '../../src/index.ts'
import type { PastOrder } from '../../src/order/offer.ts'
import type { PlacedSale, QuotedSale } from '../../src/policy/saleTerms.ts'
import type { FullPayment } from '../../src/rule/payment/terms.ts'
import type { OpenRow } from '../../src/rule/cancellation/rowsFor.ts'
import type { NeverRow } from '../../src/rule/cancellation/terms.ts'
import { backorderStore, importer, preOrderStore } from '../../src/preset/index.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, passTime, pay, type Played, play, send } from '../support/orders.ts'
import { dataOf, owed, said } from './support/look.ts'

const SAT_2026_11_21 = FRI_2026_11_20 + DAY

const preOrders = preOrderStore.sale.preOrder as PlacedSale
const [deposit, balance] = preOrders.payment as Extract<PlacedSale['payment'], readonly [unknown, unknown]>
const [ifChanged, tillArrival, never] = preOrders.cancellation as readonly [OpenRow, OpenRow, NeverRow]
const shelf = backorderStore.sale.backorder as PlacedSale
const [paidAtOnce] = shelf.payment as readonly [FullPayment<'placement'>]
const quoted = importer.sale.preOrder as QuotedSale
const [half, rest] = quoted.payment as Extract<QuotedSale['payment'], readonly [unknown, unknown]>

const preOrderStoreWith = (terms: Partial<PlacedSale>, more: Partial<Policy> = {}): Policy => ({
  ...preOrderStore,
  ...more,
  sale: { ...preOrderStore.sale, preOrder: { ...preOrders, ...terms } },
})
const importerWith = (terms: Partial<QuotedSale>): Policy => ({ ...importer, sale: { preOrder: { ...quoted, ...terms } } })

/** Two lamps for 100.00 and a deposit of 30.00 that is not refundable. */
const placing = (past: readonly PastOrder[] = []): Command =>
  aPlacing('preOrder', {
    past,
    agrees: ['deposit', 'fullPayment'],
    lines: [aLine('preOrder', { price: 10_000, offer: anOffer({ available: 0, deposit: { share: 30, refundable: false } }) })],
  })
const allIn = send('RecordAllocation', SAT_2026_11_21, { id: 'a1', lines: [{ line: 'L1', quantity: 2 }] })
const notice = send('SendArrivalNotice', SAT_2026_11_21, {})
const change = send('ChangeSpecification', SAT_2026_11_21, { id: 's1', what: 'brass' })
const cancel = send('RequestCancellation', SAT_2026_11_21, { id: 'c1' })
const withDeposit = [placing(), pay(FRI_2026_11_20, 3_000)] as const
const told = [...withDeposit, allIn, notice] as const
const AFTER_TWO_WEEKS = FRI_2026_11_20 + 14 * DAY

const asking: Command = send('RequestQuote', FRI_2026_11_20, {
  order: 'order-1',
  circumstances: { region: 'US' },
  address: { street: '1 High St' },
  past: [],
  kind: 'preOrder',
  details: { email: 'a@example.com', fullName: 'A. Lee', paymentMethod: 'card' },
  items: [{ item: 'lamp', quantity: 2, listed: true, details: { itemCode: 'L', itemName: 'lamp' } }],
})
const quote = send('SendQuote', FRI_2026_11_20, { lines: [aLine('preOrder', { price: 10_001 })], shipping: 500 })
const confirmAt = (at: number): Command => send('ConfirmQuote', at, { agrees: [], past: [] })
const confirmed = [asking, quote, confirmAt(FRI_2026_11_20)] as const

const unpaid = (order: string, daysAgo: number): PastOrder => ({
  order,
  at: FRI_2026_11_20 - daysAgo * DAY,
  items: [],
  end: 'lapsedAfterArrival',
})

type Standing = Extract<NonNullable<PlacedSale['placing']>[number], { readonly rule: 'standing' }>

const standing = (asks: Standing['asks'], days = 365): Standing => ({
  clause: 'PRE-13',
  rule: 'standing',
  counts: ['lapsedAfterArrival'],
  within: { days },
  asks,
})

/** What the shop keeps, and what goes back. */
const settled = (played: Played): unknown => [
  dataOf(played, 'MoneyForfeited').map(({ amount, clause }) => [amount, clause]),
  dataOf(played, 'RefundOwed').map(({ amount }) => amount),
]

type Choice = readonly [
  says: string,
  policy: Policy,
  commands: readonly [Command, ...Command[]],
  looksAt: (played: Played) => unknown,
  sees: unknown,
]

const CHOICES: readonly Choice[] = [
  [
    'PRE-4 a changed specification lets out, but the deposit is kept',
    preOrderStoreWith({ cancellation: [{ ...ifChanged, ends: { keeps: 'nonRefundableDeposit' } }, tillArrival, never] }),
    [...told, change, cancel],
    (played) => [said(played.last), settled(played)],
    ['granted: specificationChanged PRE-4, cancellingCosts PRE-4', [[[3_000, 'PRE-4']], []]],
  ],
  [
    'PRE-4 a changed specification lets nobody out',
    preOrderStoreWith({ cancellation: [tillArrival, never] }),
    [...told, change, cancel],
    ({ last }) => said(last),
    'refused: noLongerCancellable PRE-5, cancellableBefore PRE-5 | contactService PRE-5',
  ],
  [
    'PRE-5 cancellable until preparation, with nothing kept',
    preOrderStoreWith({ cancellation: [{ clause: 'PRE-5', until: 'preparation', how: 'directly' }, never] }),
    [...told, cancel],
    (played) => [said(played.last), settled(played)],
    ['granted: cancellable PRE-5', [[], [3_000]]],
  ],
  [
    'PRE-5 cancelled for a share of the price, within a day',
    preOrderStoreWith({
      cancellation: [
        { clause: 'PRE-5', within: { hours: 24 }, how: 'directly' },
        { clause: 'PRE-5', until: 'arrival', how: 'directly', ends: { clause: 'PRE-6', keeps: { share: 20 } } },
        never,
      ],
    }),
    [...withDeposit, cancel],
    (played) => [said(played.last), settled(played)],
    ['granted: cancellable PRE-5, cancellingCosts PRE-6', [[[2_000, 'PRE-6']], [1_000]]],
  ],
  [
    'PRE-8 two business days for the deposit',
    preOrderStoreWith({ payment: [{ ...deposit, within: { businessDays: 2 } }, balance] }),
    [placing()],
    ({ order }) => owed(order),
    ['customer: payment 3000 by 2026-11-25T05:00:00.000Z PRE-8, else ends'],
  ],
  [
    'PRE-8 a deposit not paid whole is kept',
    preOrderStoreWith({
      payment: [{ ...deposit, ifMissed: { clause: 'PRE-8', then: 'ends', keeps: 'everythingPaid' } }, balance],
    }),
    [placing(), pay(FRI_2026_11_20, 2_999), passTime(SAT_2026_11_21)],
    settled,
    [[[2_999, 'PRE-8']], []],
  ],
  [
    'PRE-8 everything on arrival, and nothing before',
    preOrderStoreWith({ payment: [{ clause: 'PRE-9', pay: 'full', asked: 'arrival', within: { businessDays: 5 } }] }),
    [placing(), allIn, notice],
    (played) => [dataOf(played, 'PaymentRequested').map(({ part }) => part), owed(played.order)],
    [['balance'], ['customer: payment 10500 by 2026-12-01T05:00:00.000Z PRE-9, else ends']],
  ],
  [
    'PRE-9 a notice sent on a Saturday counts from the Monday on which the shop opens',
    preOrderStoreWith({}, { calendar: { ...preOrderStore.calendar, counting: { from: 'receipt', due: 'endOfDay' } } }),
    told,
    ({ order }) => owed(order),
    ['customer: payment 7500 by 2026-12-02T05:00:00.000Z PRE-9, else ends keeping nonRefundableDeposit PRE-15'],
  ],
  [
    'PRE-9 at the same time of the fifth day',
    preOrderStoreWith({}, { calendar: { ...preOrderStore.calendar, counting: { from: 'eventDay', due: 'sameTime' } } }),
    told,
    ({ order }) => owed(order),
    ['customer: payment 7500 by 2026-11-30T09:00:00.000Z PRE-9, else ends keeping nonRefundableDeposit PRE-15'],
  ],
  [
    'PRE-9 without haste: nothing lapses',
    preOrderStoreWith({ payment: [deposit, { ...balance, within: 'openEnded' }] }),
    [...told, passTime(AFTER_TWO_WEEKS)],
    ({ order }) => owed(order),
    ['customer: payment 7500 openEnded PRE-9, else ends keeping nonRefundableDeposit PRE-15'],
  ],
  [
    'PRE-13 one order left unpaid is enough, and asks for everything',
    preOrderStoreWith({ placing: [standing([{ from: 1, upFront: 'full' }])] }),
    [placing([unpaid('a', 10)])],
    ({ order }) => owed(order),
    ['customer: payment 10500 by 2026-11-21T09:00:00.000Z PRE-8, else ends'],
  ],
  [
    'PRE-13 the record is short: an order of 31 days ago counts no longer',
    preOrderStoreWith({ placing: [standing([{ from: 1, upFront: 'full' }], 30)] }),
    [placing([unpaid('a', 31)])],
    ({ order }) => owed(order),
    ['customer: payment 3000 by 2026-11-21T09:00:00.000Z PRE-8, else ends'],
  ],
  [
    'PRE-13 the greater of the record’s share and the item’s own is asked for',
    preOrderStoreWith({ placing: [standing([{ from: 1, upFront: 'deposit', share: 12.5 }])] }),
    [placing([unpaid('a', 10)])],
    ({ order }) => owed(order),
    ['customer: payment 3000 by 2026-11-21T09:00:00.000Z PRE-8, else ends'],
  ],
  [
    'PRE-15 a balance left unpaid keeps everything',
    preOrderStoreWith({
      payment: [deposit, { ...balance, ifMissed: { clause: 'PRE-15', then: 'ends', keeps: 'everythingPaid' } }],
    }),
    [...told, pay(SAT_2026_11_21, 1_000, 'part'), passTime(AFTER_TWO_WEEKS)],
    settled,
    [[[4_000, 'PRE-15']], []],
  ],
  [
    'PRE-15 what the terms do not say is kept goes back',
    preOrderStoreWith({
      payment: [deposit, { clause: balance.clause, pay: 'balance', asked: 'arrival', within: balance.within }],
    }),
    [...told, passTime(AFTER_TWO_WEEKS)],
    settled,
    [[], [3_000]],
  ],
  [
    'BACK-4 three business days to pay',
    { ...backorderStore, sale: { backorder: { ...shelf, payment: [{ ...paidAtOnce, within: { businessDays: 3 } }] } } },
    [aPlacing('backorder')],
    ({ order }) => owed(order),
    ['customer: payment 2499 by 2026-11-26T05:00:00.000Z BACK-4, else ends'],
  ],
  [
    'IMP-3 a day to confirm',
    importerWith({ quote: { ...quoted.quote, confirm: { clause: 'IMP-3', within: { hours: 24 } } } }),
    [asking, quote, confirmAt(FRI_2026_11_20 + 24 * HOUR)],
    ({ last }) => said(last),
    'refused: orderClosed IMP-3',
  ],
  [
    'IMP-4 a third and two hundredths, half a cent upwards',
    importerWith({ payment: [{ ...half, of: { share: 33.35 } }, rest] }),
    confirmed,
    ({ order }) => owed(order),
    ['customer: payment 3335 by 2026-12-01T05:00:00.000Z IMP-4, else ends'],
  ],
  [
    'IMP-4 the deposit must be agreed to',
    importerWith({ payment: [{ ...half, consent: 'IMP-4' }, rest] }),
    confirmed,
    ({ last }) => said(last),
    'refused: consentMissing IMP-4 | agree IMP-4',
  ],
  [
    'IMP-5 the balance within ten days of the calendar',
    importerWith({ payment: [half, { ...rest, within: { days: 10 } }] }),
    [...confirmed, pay(FRI_2026_11_20, 5_001), allIn, notice],
    ({ order }) => owed(order),
    ['customer: payment 5500 by 2026-12-02T05:00:00.000Z IMP-5, else ends keeping everythingPaid IMP-14'],
  ],
  [
    'IMP-14 a balance left unpaid keeps nothing',
    importerWith({ payment: [half, { ...rest, ifMissed: { clause: 'IMP-14', then: 'ends', keeps: 'nothing' } }] }),
    [...confirmed, pay(FRI_2026_11_20, 5_001), allIn, notice, passTime(AFTER_TWO_WEEKS)],
    settled,
    [[], [5_001]],
  ],
]

describe('another choice', () => {
  it.each(CHOICES)('%s', (_, policy, commands, looksAt, sees) => {
    expect(looksAt(play(policy, commands))).toEqual(sees)
  })
})
