/** The clauses of `preOrderStore` about what comes with the arrival, and after it. */
import type { Command } from '../../../src/index.ts'
import type { MarkedDeposit } from '../../../src/order/offer.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, passTime, pay, send } from '../../support/orders.ts'
import { dataOf, dueText, owed, said } from '../support/look.ts'
import { pastOrderOf } from '../../../src/rule/standing/pastOrderOf.ts'
import type { Scenario } from '../support/scenario.ts'

const MON_2026_11_23 = FRI_2026_11_20 + 3 * DAY
const TUE_2026_11_24 = FRI_2026_11_20 + 4 * DAY

/** The fifth business day after Tuesday 24 November, over Thanksgiving, ends at midnight in New York. */
const END_OF_WED_2026_12_02 = Date.UTC(2026, 11, 3, 5)

/** Three lamps for 100.00, shipping estimated at 5.00. */
const placing = (deposit?: MarkedDeposit): Command =>
  aPlacing('preOrder', {
    agrees: ['deposit'],
    lines: [
      aLine('preOrder', {
        item: 'lamp',
        quantity: 3,
        price: 10_000,
        offer: anOffer({ available: 0, ...(deposit === undefined ? {} : { deposit }) }),
      }),
    ],
  })

const third = { share: 30, refundable: false } as const
const comeIn = (quantity: number, id = 'a1'): Command =>
  send('RecordAllocation', MON_2026_11_23, { id, lines: [{ line: 'L1', quantity }] })
const notice = (shipping?: number): Command =>
  send('SendArrivalNotice', TUE_2026_11_24, shipping === undefined ? {} : { shipping })
const ship = (at: number): Command => send('ShipOrder', at, {})

/** Nothing up front; everything in on Monday; told on Tuesday that shipping costs 7.00. */
const told = [placing(), comeIn(3), notice(700)] as const
/** A deposit of 30.00 paid, then the same. */
const toldWithDeposit = [placing(third), pay(FRI_2026_11_20, 3_000, 'deposit'), comeIn(3), notice(700)] as const

export const preOrderStoreOnArrival: readonly Scenario[] = [
  {
    clause: 'PRE-9',
    says: 'in whole, the shop owes the notice; in part, nothing yet',
    commands: [placing(), comeIn(2), comeIn(1, 'a2')],
    looksAt: ({ decisions, order }) => [decisions[1]?.events.map(({ type }) => type), owed(order)],
    sees: [['StockAllocated'], ['shop: arrivalNotice openEnded PRE-9, else recorded']],
  },
  {
    clause: 'PRE-9',
    says: 'the notice asks for the balance, to the end of the fifth business day after it',
    commands: told,
    looksAt: (played) => [dataOf(played, 'PaymentRequested').map(({ part }) => part), owed(played.order)],
    sees: [
      ['balance'],
      ['customer: payment 10700 by 2026-12-03T05:00:00.000Z PRE-9, else ends keeping nonRefundableDeposit PRE-15'],
    ],
  },
  {
    clause: 'PRE-9',
    says: 'a millisecond before the end of that day it is in time',
    commands: [...told, pay(END_OF_WED_2026_12_02 - 1, 10_700)],
    looksAt: (played) => [said(played.last), dataOf(played, 'OrderClosed')],
    sees: ['granted: paidInFull PRE-9', []],
  },
  {
    clause: 'PRE-9',
    says: 'the arrival alone sets no date: until the notice is sent, no balance is owed',
    commands: [placing(), comeIn(3), passTime(END_OF_WED_2026_12_02)],
    looksAt: ({ order }) => owed(order),
    sees: ['shop: arrivalNotice openEnded PRE-9, else recorded'],
  },

  {
    clause: 'PRE-10',
    says: 'nothing ships before everything is paid, not for a cent',
    commands: [...told, pay(TUE_2026_11_24, 10_699), ship(TUE_2026_11_24)],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'notPaid', clause: 'PRE-10', facts: { outstanding: 1 } }],
  },
  {
    clause: 'PRE-10',
    says: 'a deposit is not all payments: before the notice the rest is still missing',
    commands: [placing(third), pay(FRI_2026_11_20, 3_000), comeIn(3), ship(TUE_2026_11_24)],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'notPaid', clause: 'PRE-10', facts: { outstanding: 7500 } }],
  },
  {
    clause: 'PRE-10',
    says: 'paid whole, it ships',
    commands: [...told, pay(TUE_2026_11_24, 10_700), ship(TUE_2026_11_24)],
    looksAt: ({ last }) => said(last),
    sees: 'granted: parcelLeaves PRE-12',
  },

  {
    clause: 'PRE-11',
    says: 'the notice states the actual shipping cost, and the balance charges it',
    commands: told,
    looksAt: (played) => [
      said(played.last),
      played.last.because,
      dataOf(played, 'PaymentRequested').map(({ amount, shipping }) => [amount, shipping]),
    ],
    sees: ['granted: arrivalTold PRE-11', [{ code: 'arrivalTold', clause: 'PRE-11', facts: { shipping: 700 } }], [[10700, 700]]],
  },
  {
    clause: 'PRE-11',
    says: 'after a deposit, deposit and balance are the total to the cent',
    commands: toldWithDeposit,
    looksAt: (played) => dataOf(played, 'PaymentRequested').map(({ part, amount }) => [part, amount]),
    sees: [
      ['deposit', 3000],
      ['balance', 7700],
    ],
  },
  {
    clause: 'PRE-11',
    says: 'if the notice states no cost, shipping costs what was estimated',
    commands: [placing(), comeIn(3), notice()],
    looksAt: (played) => dataOf(played, 'PaymentRequested').map(({ amount, shipping }) => [amount, shipping]),
    sees: [[10500, 500]],
  },
  {
    clause: 'PRE-11',
    says: 'a second notice is refused',
    commands: [...told, send('SendArrivalNotice', TUE_2026_11_24 + HOUR, { shipping: 500 })],
    looksAt: ({ last }) => said(last),
    sees: 'refused: wrongStage',
  },

  {
    clause: 'PRE-12',
    says: 'once paid, the parcel is owed within two to three business days',
    commands: [...told, pay(TUE_2026_11_24, 10_700)],
    looksAt: ({ order }) => owed(order),
    sees: ['shop: shipment from 2026-11-27T05:00:00.000Z by 2026-12-01T05:00:00.000Z PRE-12, else recorded'],
  },
  {
    clause: 'PRE-12',
    says: 'not shipped by then, it is recorded as late, once, and stays owed',
    commands: [
      ...told,
      pay(TUE_2026_11_24, 10_700),
      passTime(END_OF_WED_2026_12_02 + DAY),
      passTime(END_OF_WED_2026_12_02 + 2 * DAY),
    ],
    looksAt: (played) => [dataOf(played, 'ObligationMissed'), owed(played.order)],
    sees: [
      [{ owes: 'shipment', id: null, by: 1796101200000, clause: 'PRE-12' }],
      ['shop: shipment from 2026-11-27T05:00:00.000Z by 2026-12-01T05:00:00.000Z PRE-12, else recorded (late)'],
    ],
  },
  {
    clause: 'PRE-12',
    says: 'the shipment rests on it',
    commands: [...told, pay(TUE_2026_11_24, 10_700), ship(TUE_2026_11_24)],
    looksAt: (played) => [played.last.because, dataOf(played, 'OrderShipped')],
    sees: [[{ code: 'parcelLeaves', clause: 'PRE-12', facts: {} }], [{ tracking: null, clause: 'PRE-12' }]],
  },

  {
    clause: 'PRE-15',
    says: 'a balance not paid whole in its window ends the order, keeps the deposit and returns the rest, oldest payment first',
    commands: [...toldWithDeposit, pay(TUE_2026_11_24, 1_000, 'part'), passTime(END_OF_WED_2026_12_02)],
    looksAt: (played) => [dataOf(played, 'OrderClosed'), dataOf(played, 'MoneyForfeited'), dataOf(played, 'RefundOwed')],
    sees: [
      [{ outcome: 'expired', clause: 'PRE-15', keeps: 'nonRefundableDeposit', released: [{ line: 'L1', quantity: 3 }] }],
      [{ amount: 3000, clause: 'PRE-15' }],
      [
        {
          id: 'refund-1',
          amount: 1000,
          for: 'expiry',
          from: [{ payment: 'deposit', amount: 1000 }],
          due: { by: null, why: 'openEnded', since: 1796274000000, clause: null },
          clause: 'PRE-15',
        },
      ],
    ],
  },
  {
    clause: 'PRE-15',
    says: 'a deposit that is refundable is not kept',
    commands: [
      placing({ share: 30, refundable: true }),
      pay(FRI_2026_11_20, 3_000),
      comeIn(3),
      notice(700),
      passTime(END_OF_WED_2026_12_02),
    ],
    looksAt: (played) => [dataOf(played, 'MoneyForfeited'), dataOf(played, 'RefundOwed')],
    sees: [
      [],
      [
        {
          id: 'refund-1',
          amount: 3000,
          for: 'expiry',
          from: [{ payment: 'p1', amount: 3000 }],
          due: { by: null, why: 'openEnded', since: 1796274000000, clause: null },
          clause: 'PRE-15',
        },
      ],
    ],
  },
  {
    clause: 'PRE-15',
    says: 'the stock goes to the next in line, and the order on the record',
    commands: [...told, passTime(END_OF_WED_2026_12_02)],
    looksAt: (played) => [dataOf(played, 'OrderClosed'), pastOrderOf(played.order)],
    sees: [
      [{ outcome: 'expired', clause: 'PRE-15', keeps: 'nonRefundableDeposit', released: [{ line: 'L1', quantity: 3 }] }],
      { order: 'order-1', at: 1796274000000, items: ['lamp'], end: 'lapsedAfterArrival' },
    ],
  },
  {
    clause: 'PRE-15',
    says: 'money that comes afterwards goes back, and the order is not reinstated',
    commands: [...told, pay(END_OF_WED_2026_12_02, 10_700), send('ReinstateOrder', END_OF_WED_2026_12_02, { id: 'r1' })],
    looksAt: (played) => [
      played.decisions.slice(-2).map(said),
      dataOf(played, 'RefundOwed').map(({ amount, due }) => [amount, dueText(due)]),
    ],
    sees: [['granted: paidLate PRE-15', 'refused: notReinstatable PRE-15'], [[10700, 'openEnded']]],
  },
]
