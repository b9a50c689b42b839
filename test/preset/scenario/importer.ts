/** The clauses of `importer`, one by one: pre-orders by quotation here, special orders in a file of their own. */
import type { Command } from '../../../src/index.ts'
import type { DataOf } from '../../../src/order/command.ts'
import type { Details, OfferedLine, RequestedItem } from '../../../src/order/offer.ts'
import { pastOrderOf } from '../../../src/rule/standing/pastOrderOf.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, passTime, pay, play, send } from '../../support/orders.ts'
import { dataOf, dueText, owed, said, untils } from '../support/look.ts'
import type { Scenario } from '../support/scenario.ts'
import { importerSpecialOrders } from './importerSpecialOrders.ts'

const SUN_2026_11_22 = FRI_2026_11_20 + 2 * DAY
const MON_2026_11_23 = FRI_2026_11_20 + 3 * DAY
const TUE_2026_11_24 = FRI_2026_11_20 + 4 * DAY

/**
 * The fifth business day after Sunday 22 November, over Thanksgiving, ends at midnight in New York. So does that after Monday 23.
 */
const END_OF_MON_2026_11_30 = Date.UTC(2026, 11, 1, 5)
const END_OF_TUE_2026_12_01 = Date.UTC(2026, 11, 2, 5)

const itemDetails: Details = { itemCode: 'JT-7', itemName: 'tin robot' }
const contact: Details = { email: 'a.lee@example.com', fullName: 'A. Lee', paymentMethod: 'card' }

const aRequestedItem = (requested: Partial<RequestedItem> = {}): RequestedItem => ({
  item: 'robot',
  quantity: 3,
  listed: true,
  details: itemDetails,
  ...requested,
})

const asking = (asked: Partial<DataOf<'RequestQuote'>> = {}): Command =>
  send('RequestQuote', FRI_2026_11_20, {
    order: 'order-1',
    circumstances: { region: 'US' },
    address: { name: 'A. Lee', street: '1 High St' },
    past: [],
    kind: 'preOrder',
    items: [aRequestedItem()],
    details: contact,
    ...asked,
  })

/** Three robots for 99.99, shipping 5.00: half of the items is 50.00, the odd half cent upwards. */
const aRobot = (line: Partial<OfferedLine> = {}): OfferedLine =>
  aLine('preOrder', { item: 'robot', quantity: 3, price: 9_999, offer: anOffer({ available: 0 }), ...line })

const quote = (lines: readonly OfferedLine[] = [aRobot()]): Command =>
  send('SendQuote', FRI_2026_11_20 + HOUR, { lines, shipping: 500 })
const confirm = (at: number): Command => send('ConfirmQuote', at, { agrees: [], past: [] })
const comeIn = (quantity: number): Command =>
  send('RecordAllocation', MON_2026_11_23, { id: 'a1', lines: [{ line: 'L1', quantity }] })
const notice = send('SendArrivalNotice', MON_2026_11_23, {})
const cancel = (at: number, quantity?: number): Command =>
  send('RequestCancellation', at, { id: 'c1', ...(quantity === undefined ? {} : { lines: [{ line: 'L1', quantity }] }) })
const unavailable = (quantity?: number): Command =>
  send('CancelOrder', MON_2026_11_23, {
    id: 'x1',
    because: 'unavailable',
    ...(quantity === undefined ? {} : { lines: [{ line: 'L1', quantity }] }),
  })

const confirmed = [asking(), quote(), confirm(SUN_2026_11_22)] as const
const withDeposit = [...confirmed, pay(SUN_2026_11_22, 5_000, 'deposit')] as const
const told = [...withDeposit, comeIn(3), notice] as const

export const importerScenarios: readonly Scenario[] = [
  {
    clause: 'IMP-1',
    says: 'it starts as a request, and nothing is bought yet',
    commands: [asking()],
    looksAt: (played) => [
      said(played.last),
      played.order.is,
      dataOf(played, 'QuoteRequested').map(({ policy, kind }) => [policy, kind]),
    ],
    sees: ['granted: quoteIsOwed IMP-2', 'inquiry', [[{ id: 'importer', version: 1 }, 'preOrder']]],
  },
  {
    clause: 'IMP-1',
    says: 'what is missing is named, of the customer and of the item',
    commands: [asking({ address: {}, details: {}, items: [aRequestedItem({ details: {} })] })],
    looksAt: ({ last }) => last.because,
    sees: [
      {
        code: 'incomplete',
        clause: 'IMP-1',
        facts: { missing: ['itemCode', 'itemName', 'email', 'fullName', 'shippingAddress', 'paymentMethod'] },
      },
    ],
  },
  {
    clause: 'IMP-1',
    says: 'each of several items needs all its details',
    commands: [asking({ items: [aRequestedItem(), aRequestedItem({ item: 'car', details: { itemCode: 'JT-8' } })] })],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'incomplete', clause: 'IMP-1', facts: { missing: ['itemName'] } }],
  },
  {
    clause: 'IMP-1',
    says: 'only an item marked available for pre-order can be asked for, in whole units',
    commands: [asking({ items: [aRequestedItem({ availableAs: [] }), aRequestedItem({ item: 'car', quantity: 0 })] })],
    looksAt: ({ last }) => last.because,
    sees: [
      { code: 'requestedItemNotAvailableAs', clause: 'IMP-1', facts: { item: 'robot', kind: 'preOrder' } },
      { code: 'badRequestedItem', clause: null, facts: { item: 'car', quantity: 0 } },
    ],
  },
  {
    clause: 'IMP-1',
    says: 'nor is one quoted that is not marked: the quote could not be confirmed',
    commands: [asking(), quote([aRobot({ offer: anOffer({ available: 0, availableAs: [] }) })])],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'notAvailableAs', clause: 'IMP-1', facts: { line: 'L1', item: 'robot', kind: 'preOrder' } }],
  },
  {
    clause: 'IMP-2',
    says: 'the shop owes the quote within 48 hours',
    commands: [asking()],
    looksAt: ({ last, order }) => [said(last), owed(order)],
    sees: ['granted: quoteIsOwed IMP-2', ['shop: quote by 2026-11-22T09:00:00.000Z IMP-2, else recorded']],
  },
  {
    clause: 'IMP-2',
    says: 'late, it is recorded and still owed; quoted then, the order goes on',
    commands: [asking(), passTime(SUN_2026_11_22), send('SendQuote', MON_2026_11_23, { lines: [aRobot()], shipping: 500 })],
    looksAt: (played) => [dataOf(played, 'ObligationMissed'), said(played.last), owed(played.order)],
    sees: [
      [{ owes: 'quote', id: null, by: 1795338000000, clause: 'IMP-2' }],
      'granted: quoteGiven IMP-2',
      ['customer: confirmation by 2026-11-25T09:00:00.000Z IMP-3, else ends'],
    ],
  },
  {
    clause: 'IMP-2',
    says: 'nothing is ordered without a quote, and only what was asked for is quoted',
    commands: [aPlacing('preOrder')],
    looksAt: ({ last }, policy) => [
      said(last),
      said(play(policy, [asking(), quote([aRobot({ kind: 'specialOrder', offer: anOffer({ listed: false }) })])]).last),
    ],
    sees: ['refused: quoteFirst IMP-2, incomplete IMP-1', 'refused: otherKind IMP-2'],
  },

  {
    clause: 'IMP-3',
    says: 'the customer confirms within 48 hours of the quote',
    commands: [asking(), quote()],
    looksAt: ({ order }) => owed(order),
    sees: ['customer: confirmation by 2026-11-22T10:00:00.000Z IMP-3, else ends'],
  },
  {
    clause: 'IMP-3',
    says: 'a millisecond before, it is bought',
    commands: [asking(), quote(), confirm(SUN_2026_11_22 + HOUR - 1)],
    looksAt: ({ last, order }) => [last.because.filter(({ code }) => code === 'quoteConfirmed'), order.is],
    sees: [[{ code: 'quoteConfirmed', clause: 'IMP-3', facts: {} }], 'sale'],
  },
  {
    clause: 'IMP-3',
    says: 'at the 48 hours it has lapsed, and the refusal says why',
    commands: [asking(), quote(), confirm(SUN_2026_11_22 + HOUR)],
    looksAt: (played) => [said(played.last), dataOf(played, 'OrderClosed')],
    sees: ['refused: orderClosed IMP-3', [{ outcome: 'expired', clause: 'IMP-3', released: [] }]],
  },
  {
    clause: 'IMP-3',
    says: 'withdrawn before, nothing was bought and nothing is kept',
    commands: [asking(), quote(), cancel(SUN_2026_11_22)],
    looksAt: (played) => [said(played.last), dataOf(played, 'OrderClosed')],
    sees: ['granted: inquiryEnded IMP-3', [{ outcome: 'cancelled', clause: 'IMP-3', released: [] }]],
  },

  {
    clause: 'IMP-4',
    says: 'half of the items is asked for at the confirmation, to the cent and without shipping, for five business days',
    commands: confirmed,
    looksAt: (played) => [owed(played.order), dataOf(played, 'PaymentRequested').map(({ part, amount }) => [part, amount])],
    sees: [['customer: payment 5000 by 2026-12-01T05:00:00.000Z IMP-4, else ends'], [['deposit', 5000]]],
  },
  {
    clause: 'IMP-4',
    says: 'over several lines it is half of their sum, and no cent more',
    commands: [
      asking(),
      quote([aRobot({ price: 1_111 }), aRobot({ id: 'L2', price: 1_111 }), aRobot({ id: 'L3', price: 1_111 })]),
      confirm(SUN_2026_11_22),
    ],
    looksAt: (played) => [
      dataOf(played, 'OrderPlaced').map(({ lines }) => lines.map(({ deposit }) => deposit)),
      owed(played.order),
    ],
    sees: [[[556, 555, 556]], ['customer: payment 1667 by 2026-12-01T05:00:00.000Z IMP-4, else ends']],
  },
  {
    clause: 'IMP-4',
    says: 'not whole by the end of the fifth, the order is cancelled by itself and the part goes back',
    commands: [...confirmed, pay(SUN_2026_11_22, 4_999), passTime(END_OF_MON_2026_11_30)],
    looksAt: (played) => [
      dataOf(played, 'OrderClosed'),
      dataOf(played, 'RefundOwed').map(({ amount, clause }) => [amount, clause]),
      pastOrderOf(played.order)?.end,
    ],
    sees: [[{ outcome: 'expired', clause: 'IMP-4', released: [] }], [[4999, 'IMP-4']], 'lapsedUnpaid'],
  },
  {
    clause: 'IMP-4',
    says: 'a millisecond before, it is in time',
    commands: [...confirmed, pay(END_OF_MON_2026_11_30 - 1, 5_000)],
    looksAt: ({ last, order }) => [said(last), order.is === 'sale' && order.stage],
    sees: ['granted: paidInFull IMP-4', 'awaitingStock'],
  },

  {
    clause: 'IMP-5',
    says: 'once everything has arrived, the shop owes the notice',
    commands: [...withDeposit, comeIn(3)],
    looksAt: ({ order }) => owed(order),
    sees: ['shop: arrivalNotice openEnded IMP-5, else recorded'],
  },
  {
    clause: 'IMP-5',
    says: 'with it the final balance is asked for, for five business days',
    commands: told,
    looksAt: ({ last, order }) => [last.because, owed(order)],
    sees: [
      [{ code: 'arrivalTold', clause: 'IMP-5', facts: { shipping: 500 } }],
      ['customer: payment 5499 by 2026-12-02T05:00:00.000Z IMP-5, else ends keeping everythingPaid IMP-14'],
    ],
  },
  {
    clause: 'IMP-5',
    says: 'shipping is what was quoted',
    commands: [...withDeposit, comeIn(3), send('SendArrivalNotice', MON_2026_11_23, { shipping: 700 })],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'shippingIsFixed', clause: null, facts: { fixed: 500, told: 700 } }],
  },

  {
    clause: 'IMP-6',
    says: 'the shipment is owed within 48 hours of the final balance',
    commands: [...told, pay(TUE_2026_11_24, 5_499, 'balance')],
    looksAt: ({ order }) => owed(order),
    sees: ['shop: shipment by 2026-11-26T09:00:00.000Z IMP-6, else recorded'],
  },
  {
    clause: 'IMP-6',
    says: 'later is recorded as late; the shipment rests on it',
    commands: [...told, pay(TUE_2026_11_24, 5_499, 'balance'), send('ShipOrder', TUE_2026_11_24 + 48 * HOUR, {})],
    looksAt: (played) => [dataOf(played, 'ObligationMissed'), said(played.last), dataOf(played, 'OrderShipped')],
    sees: [
      [{ owes: 'shipment', id: null, by: 1795683600000, clause: 'IMP-6' }],
      'granted: parcelLeaves IMP-6',
      [{ tracking: null, clause: 'IMP-6' }],
    ],
  },

  {
    clause: 'IMP-7',
    says: 'when the shop cannot get it, the deposit goes back in full',
    commands: [...withDeposit, unavailable()],
    looksAt: (played) => [
      said(played.last),
      dataOf(played, 'MoneyForfeited'),
      dataOf(played, 'RefundOwed'),
      dataOf(played, 'OrderClosed'),
    ],
    sees: [
      'granted: shopCancels IMP-7',
      [],
      [
        {
          id: 'refund-1',
          amount: 5000,
          for: 'unavailability',
          from: [{ payment: 'deposit', amount: 5000 }],
          due: { by: null, why: 'openEnded', since: 1795424400000, clause: null },
          clause: 'IMP-7',
        },
      ],
      [{ outcome: 'cancelled', clause: 'IMP-7', released: [] }],
    ],
  },
  {
    clause: 'IMP-7',
    says: 'when it comes in part and never whole, that of the missing units goes back, and the rest goes on',
    commands: [...withDeposit, comeIn(2), unavailable(1), notice],
    looksAt: (played) => [
      dataOf(played, 'RefundOwed').map(({ amount, for: cause, clause }) => [amount, cause, clause]),
      owed(played.order),
    ],
    sees: [
      [[1667, 'unavailability', 'IMP-7']],
      [
        'customer: payment 3833 by 2026-12-02T05:00:00.000Z IMP-5, else ends keeping everythingPaid IMP-14',
        'shop: refund 1667 openEnded, else recorded',
      ],
    ],
  },
  {
    clause: 'IMP-7',
    says: 'for another reason of the shop, it goes back all the same',
    commands: [...withDeposit, send('CancelOrder', MON_2026_11_23, { id: 'x1', because: 'other' })],
    looksAt: (played) => [said(played.last), dataOf(played, 'RefundOwed').map(({ amount, clause }) => [amount, clause])],
    sees: ['granted: shopCancels', [[5000, null]]],
  },

  {
    clause: 'IMP-8',
    says: 'when the customer cancels, nothing that was paid goes back',
    commands: [...withDeposit, cancel(MON_2026_11_23)],
    looksAt: (played) => [said(played.last), dataOf(played, 'MoneyForfeited'), dataOf(played, 'RefundOwed')],
    sees: ['granted: cancellable IMP-8, cancellingCosts IMP-8', [{ amount: 5000, clause: 'IMP-8' }], []],
  },
  {
    clause: 'IMP-8',
    says: 'nor of the balance, until it ships',
    commands: [
      ...told,
      pay(TUE_2026_11_24, 5_499, 'balance'),
      send('BeginPreparation', TUE_2026_11_24, {}),
      cancel(TUE_2026_11_24),
    ],
    looksAt: (played) => [said(played.last), untils(played), dataOf(played, 'MoneyForfeited'), dataOf(played, 'RefundOwed')],
    sees: ['granted: cancellable IMP-8, cancellingCosts IMP-8', ['shipment'], [{ amount: 10499, clause: 'IMP-8' }], []],
  },
  {
    clause: 'IMP-8',
    says: 'of one unit of three, its part is kept, and the balance is that of the other two',
    commands: [...withDeposit, cancel(MON_2026_11_23, 1), comeIn(2), notice],
    looksAt: (played) => [dataOf(played, 'MoneyForfeited'), dataOf(played, 'RefundOwed'), owed(played.order)],
    sees: [
      [{ amount: 1667, clause: 'IMP-8' }],
      [],
      ['customer: payment 3833 by 2026-12-02T05:00:00.000Z IMP-5, else ends keeping everythingPaid IMP-14'],
    ],
  },
  {
    clause: 'IMP-8',
    says: 'the same is kept once the balance has been asked for: the part of the cancelled units does not pay for the others',
    commands: [...told, cancel(TUE_2026_11_24, 1)],
    looksAt: (played) => [dataOf(played, 'MoneyForfeited'), dataOf(played, 'RefundOwed'), owed(played.order)],
    sees: [
      [{ amount: 1667, clause: 'IMP-8' }],
      [],
      ['customer: payment 3833 by 2026-12-02T05:00:00.000Z IMP-5, else ends keeping everythingPaid IMP-14'],
    ],
  },
  {
    clause: 'IMP-8',
    says: 'shipped, it is refused, and somebody can be asked',
    commands: [...told, pay(TUE_2026_11_24, 5_499, 'balance'), send('ShipOrder', TUE_2026_11_24, {}), cancel(TUE_2026_11_24)],
    looksAt: ({ last }) => said(last),
    sees: 'refused: noLongerCancellable IMP-8, cancellableBefore IMP-8 | contactService IMP-8',
  },

  ...importerSpecialOrders,

  {
    clause: 'IMP-14',
    says: 'a balance not paid whole in its window cancels the order and keeps all that was paid',
    commands: [...told, pay(TUE_2026_11_24, 1_000, 'part'), passTime(END_OF_TUE_2026_12_01)],
    looksAt: (played) => [
      dataOf(played, 'OrderClosed'),
      dataOf(played, 'MoneyForfeited'),
      dataOf(played, 'RefundOwed'),
      pastOrderOf(played.order)?.end,
    ],
    sees: [
      [{ outcome: 'expired', clause: 'IMP-14', keeps: 'everythingPaid', released: [{ line: 'L1', quantity: 3 }] }],
      [{ amount: 6000, clause: 'IMP-14' }],
      [],
      'lapsedAfterArrival',
    ],
  },
  {
    clause: 'IMP-14',
    says: 'what comes in afterwards is not kept',
    commands: [...told, pay(END_OF_TUE_2026_12_01, 5_499, 'late')],
    looksAt: (played) => [
      said(played.last),
      dataOf(played, 'RefundOwed').map(({ amount, for: cause, due }) => [amount, cause, dueText(due)]),
    ],
    sees: ['granted: paidLate IMP-14', [[5499, 'latePayment', 'openEnded']]],
  },
]
