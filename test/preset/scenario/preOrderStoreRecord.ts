/** What `preOrderStore` asks of customers whose record shows pre-orders left unpaid: PRE-13. */
import type { Command } from '../../../src/index.ts'
import type { PastOrder } from '../../../src/order/offer.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, passTime, pay, send } from '../../support/orders.ts'
import { dataOf, dueText, isoText, owed, said } from '../support/look.ts'
import type { Scenario } from '../support/scenario.ts'

const MON_2026_11_23 = FRI_2026_11_20 + 3 * DAY

/** The fifth business day after Monday 23 November, over Thanksgiving, ends at midnight in New York. */
const END_OF_TUE_2026_12_01 = Date.UTC(2026, 11, 2, 5)

/** The 365th day after it, in New York, is the Friday on which the orders below are placed. */
const THU_2025_11_20 = Date.UTC(2025, 10, 20, 5)

const unpaid = (order: string, at = MON_2026_11_23 - 30 * DAY, end: PastOrder['end'] = 'lapsedAfterArrival'): PastOrder => ({
  order,
  at,
  items: ['lamp'],
  end,
})
const two = [unpaid('a'), unpaid('b')] as const
const four = [...two, unpaid('c'), unpaid('d')] as const

/** Three lamps for 100.00, shipping estimated at 5.00, agreed to whatever is asked. */
const placing = (
  past: readonly PastOrder[],
  agrees: readonly ('deposit' | 'fullPayment')[] = ['deposit', 'fullPayment'],
): Command =>
  aPlacing('preOrder', {
    past,
    agrees,
    lines: [aLine('preOrder', { item: 'lamp', quantity: 3, price: 10_000, offer: anOffer({ available: 0 }) })],
  })

const comeIn = send('RecordAllocation', MON_2026_11_23, { id: 'a1', lines: [{ line: 'L1', quantity: 3 }] })
const notice = (shipping: number): Command => send('SendArrivalNotice', MON_2026_11_23, { shipping })

export const preOrderStoreRecord: readonly Scenario[] = [
  {
    clause: 'PRE-13',
    says: 'one order left unpaid asks for nothing',
    commands: [placing([unpaid('a')], [])],
    looksAt: ({ last, order }) => [said(last), owed(order)],
    sees: ['granted: placed', ['shop: stock openEnded, else recorded']],
  },
  {
    clause: 'PRE-13',
    says: 'two ask for a deposit of 30 per cent, and are named',
    commands: [placing(two)],
    looksAt: ({ last, order }) => [last.because, owed(order)],
    sees: [
      [
        { code: 'placed', clause: null, facts: {} },
        {
          code: 'upFrontByRecord',
          clause: 'PRE-13',
          facts: { asks: 'deposit', ends: ['lapsedAfterArrival'], orders: ['a', 'b'] },
        },
      ],
      ['customer: payment 3000 by 2026-11-21T09:00:00.000Z PRE-8, else ends'],
    ],
  },
  {
    clause: 'PRE-13',
    says: 'it is not refundable',
    commands: [placing(two), pay(FRI_2026_11_20, 3_000), send('RequestCancellation', FRI_2026_11_20, { id: 'c1' })],
    looksAt: (played) => dataOf(played, 'MoneyForfeited'),
    sees: [{ amount: 3000, clause: 'PRE-6' }],
  },
  {
    clause: 'PRE-13',
    says: 'it must be agreed to like any deposit',
    commands: [placing(two, ['fullPayment'])],
    looksAt: ({ last }) => last.because,
    sees: [
      { code: 'consentMissing', clause: 'PRE-7', facts: { to: 'deposit' } },
      { code: 'upFrontByRecord', clause: 'PRE-13', facts: { asks: 'deposit', ends: ['lapsedAfterArrival'], orders: ['a', 'b'] } },
    ],
  },
  {
    clause: 'PRE-13',
    says: 'three still ask for a deposit',
    commands: [placing([...two, unpaid('c')])],
    looksAt: ({ order }) => owed(order),
    sees: ['customer: payment 3000 by 2026-11-21T09:00:00.000Z PRE-8, else ends'],
  },
  {
    clause: 'PRE-13',
    says: 'four ask for everything, the estimated shipping in it',
    commands: [placing(four)],
    looksAt: ({ last, order }) => [last.because, owed(order)],
    sees: [
      [
        { code: 'placed', clause: null, facts: {} },
        {
          code: 'upFrontByRecord',
          clause: 'PRE-13',
          facts: { asks: 'full', ends: ['lapsedAfterArrival'], orders: ['a', 'b', 'c', 'd'] },
        },
      ],
      ['customer: payment 10500 by 2026-11-21T09:00:00.000Z PRE-8, else ends'],
    ],
  },
  {
    clause: 'PRE-13',
    says: 'that too must be agreed to',
    commands: [placing(four, ['deposit'])],
    looksAt: ({ last }) => last,
    sees: {
      verdict: 'refused',
      events: [],
      because: [
        { code: 'consentMissing', clause: 'PRE-13', facts: { to: 'fullPayment' } },
        {
          code: 'upFrontByRecord',
          clause: 'PRE-13',
          facts: { asks: 'full', ends: ['lapsedAfterArrival'], orders: ['a', 'b', 'c', 'd'] },
        },
      ],
      remedies: [{ do: 'agree', clause: 'PRE-13', to: 'fullPayment' }],
      validUntil: 1824436800000,
    },
  },
  {
    clause: 'PRE-13',
    says: 'paid in full, what shipping cost less goes back on arrival, and the parcel is owed',
    commands: [placing(four), pay(FRI_2026_11_20, 10_500), comeIn, notice(400)],
    looksAt: (played) => [dataOf(played, 'RefundOwed'), owed(played.order)],
    sees: [
      [
        {
          id: 'refund-1',
          amount: 100,
          for: 'shippingDifference',
          from: [{ payment: 'p1', amount: 100 }],
          due: { by: null, why: 'openEnded', since: 1795424400000, clause: null },
          clause: 'PRE-11',
        },
      ],
      [
        'shop: shipment from 2026-11-25T05:00:00.000Z by 2026-11-28T05:00:00.000Z PRE-12, else recorded',
        'shop: refund 100 openEnded, else recorded',
      ],
    ],
  },
  {
    clause: 'PRE-13',
    says: 'what it cost more is asked for on arrival',
    commands: [placing(four), pay(FRI_2026_11_20, 10_500), comeIn, notice(650)],
    looksAt: ({ order }) => owed(order),
    sees: ['customer: payment 150 by 2026-12-02T05:00:00.000Z PRE-9, else ends keeping nonRefundableDeposit PRE-15'],
  },
  {
    clause: 'PRE-13',
    says: 'that difference unpaid, the order ends, everything goes back, and the stock is free',
    commands: [placing(four), pay(FRI_2026_11_20, 10_500), comeIn, notice(650), passTime(END_OF_TUE_2026_12_01)],
    looksAt: (played) => [
      dataOf(played, 'OrderClosed'),
      dataOf(played, 'MoneyForfeited'),
      dataOf(played, 'RefundOwed').map(({ amount, due }) => [amount, dueText(due)]),
    ],
    sees: [
      [{ outcome: 'expired', clause: 'PRE-15', keeps: 'nonRefundableDeposit', released: [{ line: 'L1', quantity: 3 }] }],
      [],
      [[10500, 'openEnded']],
    ],
  },
  {
    clause: 'PRE-13',
    says: 'a timely cancellation does not count, nor an order that lapsed before its arrival',
    commands: [placing([unpaid('a'), unpaid('b', undefined, 'cancelled'), unpaid('c', undefined, 'lapsedUnpaid')], [])],
    looksAt: ({ last }) => said(last),
    sees: 'granted: placed',
  },
  {
    clause: 'PRE-13',
    says: 'an order counts to the end of the 365th day after it lapsed, and the refusal says until when it stands',
    commands: [placing([unpaid('a'), unpaid('b', THU_2025_11_20)], [])],
    looksAt: ({ last }) => [said(last), isoText(last.validUntil)],
    sees: ['refused: consentMissing PRE-7, upFrontByRecord PRE-13 | agree PRE-7', '2026-11-21T05:00:00.000Z'],
  },
]
