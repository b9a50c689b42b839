/** The clauses of `preOrderStore`, one by one: up to the arrival here, what comes with it and after it in a file of its own. */
import type { Command } from '../../../src/index.ts'
import type { MarkedDeposit, Offer, OfferedLine } from '../../../src/order/offer.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, passTime, pay, play, send } from '../../support/orders.ts'
import { anEnding } from '../../support/sales.ts'
import { dataOf, dueText, isoText, option, owed, said, untils } from '../support/look.ts'
import type { Scenario } from '../support/scenario.ts'
import { preOrderStoreOnArrival } from './preOrderStoreOnArrival.ts'
import { preOrderStoreRecord } from './preOrderStoreRecord.ts'

const SAT_2026_11_21 = FRI_2026_11_20 + DAY
const MON_2026_11_23 = FRI_2026_11_20 + 3 * DAY

/** Three lamps for 100.00, not released yet. */
const aLamp = (offer: Partial<Offer> = {}, line: Partial<OfferedLine> = {}): OfferedLine =>
  aLine('preOrder', { item: 'lamp', quantity: 3, price: 10_000, offer: anOffer({ available: 0, ...offer }), ...line })

const placing = (...lines: readonly OfferedLine[]): Command => aPlacing('preOrder', { lines })

const withDeposit = (deposit: MarkedDeposit, ...more: readonly OfferedLine[]): Command =>
  aPlacing('preOrder', { agrees: ['deposit'], lines: [aLamp({ deposit }), ...more] })

const third = { share: 30, refundable: false } as const
const cancel = (at: number, quantity?: number): Command =>
  send('RequestCancellation', at, { id: 'c1', ...(quantity === undefined ? {} : { lines: [{ line: 'L1', quantity }] }) })
const comeIn = (at: number, quantity: number, id = 'a1', line = 'L1'): Command =>
  send('RecordAllocation', at, { id, lines: [{ line, quantity }] })
const change = send('ChangeSpecification', SAT_2026_11_21, { id: 's1', what: 'brass instead of copper' })

const mixed = [aLamp(), aLine('inStock', { id: 'L2' })] as const

export const preOrderStoreScenarios: readonly Scenario[] = [
  {
    clause: 'PRE-1',
    says: 'together with what is in stock it is refused, and the parts are named',
    commands: [placing(...mixed)],
    looksAt: ({ last }) => last,
    sees: {
      verdict: 'refused',
      events: [],
      because: [{ code: 'kindsDoNotMix', clause: 'PRE-1', facts: { kinds: ['preOrder', 'inStock'] } }],
      remedies: [
        {
          do: 'placeApart',
          clause: 'PRE-1',
          parts: [
            { kind: 'preOrder', lines: ['L1'] },
            { kind: 'inStock', lines: ['L2'] },
          ],
        },
      ],
      validUntil: null,
    },
  },
  {
    clause: 'PRE-1',
    says: 'the parts, placed as they are, are taken',
    commands: [placing(...mixed)],
    looksAt: ({ last }, policy) =>
      last.verdict === 'granted'
        ? []
        : last.remedies.map((remedy) =>
            remedy.do === 'placeApart'
              ? remedy.parts.map(
                  (part) => play(policy, [placing(...mixed.filter(({ id }) => part.lines.includes(id)))]).last.verdict,
                )
              : [],
          ),
    sees: [['granted', 'granted']],
  },

  {
    clause: 'PRE-2',
    says: 'it is taken to the last millisecond before its closing date, and no longer then',
    commands: [aPlacing('preOrder', { at: SAT_2026_11_21 - 1, lines: [aLamp({ closing: SAT_2026_11_21 })] })],
    looksAt: ({ last }) => [said(last), isoText(last.validUntil)],
    sees: ['granted: placed', '2026-11-21T09:00:00.000Z'],
  },
  {
    clause: 'PRE-2',
    says: 'at its closing date it is refused, with the date',
    commands: [aPlacing('preOrder', { at: SAT_2026_11_21, lines: [aLamp({ closing: SAT_2026_11_21 })] })],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'noLongerTaken', clause: 'PRE-2', facts: { line: 'L1', item: 'lamp', closed: 1795251600000 } }],
  },
  {
    clause: 'PRE-2',
    says: 'a closing date that was moved earlier counts as the offer states it',
    commands: [placing(aLamp({ closing: FRI_2026_11_20 - 1 }))],
    looksAt: ({ last }) => said(last),
    sees: 'refused: noLongerTaken PRE-2',
  },
  {
    clause: 'PRE-2',
    says: 'closed before its date by the shop, it is refused',
    commands: [placing(aLamp({ closing: SAT_2026_11_21, closedEarly: true }))],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'noLongerTaken', clause: 'PRE-2', facts: { line: 'L1', item: 'lamp', closed: null } }],
  },

  {
    clause: 'PRE-3',
    says: 'the customer learns the release date as an estimate, which promises nothing',
    commands: [placing(aLamp({ release: MON_2026_11_23 }))],
    looksAt: (played) => [said(played.last), played.order.is === 'sale' && played.order.dates, owed(played.order)],
    sees: [
      'granted: placed, shipDateEstimated PRE-3',
      { promised: null, estimated: 1795424400000 },
      ['shop: stock openEnded, else recorded'],
    ],
  },
  {
    clause: 'PRE-3',
    says: 'a delay of a year moves the estimate, and nothing lapses because of it',
    commands: [
      placing(aLamp({ release: MON_2026_11_23 })),
      send('ChangeEstimate', SAT_2026_11_21, { estimated: MON_2026_11_23 + 365 * DAY }),
      passTime(MON_2026_11_23 + 366 * DAY),
    ],
    looksAt: ({ decisions, order }) => [
      decisions[1] && said(decisions[1]),
      order.is === 'sale' && [order.stage, isoText(order.dates.estimated)],
      decisions[2]?.events,
    ],
    sees: ['granted: estimateMoved PRE-3', ['awaitingStock', '2027-11-23T09:00:00.000Z'], []],
  },

  {
    clause: 'PRE-4',
    says: 'the customer learns of the change',
    commands: [placing(aLamp()), change],
    looksAt: (played) => [played.last.because, dataOf(played, 'SpecificationChanged')],
    sees: [
      [{ code: 'changeTold', clause: 'PRE-4', facts: { what: 'brass instead of copper' } }],
      [{ id: 's1', what: 'brass instead of copper' }],
    ],
  },
  {
    clause: 'PRE-4',
    says: 'because of it the customer may cancel after the arrival too, with the deposit back',
    commands: [withDeposit(third), pay(FRI_2026_11_20, 3_000), comeIn(SAT_2026_11_21, 3), change, cancel(MON_2026_11_23)],
    looksAt: (played) => [
      said(played.last),
      untils(played),
      dataOf(played, 'UnitsCancelled'),
      dataOf(played, 'MoneyForfeited'),
      dataOf(played, 'RefundOwed'),
    ],
    sees: [
      'granted: specificationChanged PRE-4',
      ['shipment'],
      [
        {
          id: 'c1',
          lines: [{ line: 'L1', quantity: 3 }],
          ending: anEnding({ clause: 'PRE-4' }),
          clause: 'PRE-4',
          released: [{ line: 'L1', quantity: 3 }],
        },
      ],
      [],
      [
        {
          id: 'refund-1',
          amount: 3000,
          for: 'cancellation',
          from: [{ payment: 'p1', amount: 3000 }],
          due: { by: null, why: 'openEnded', since: 1795424400000, clause: null },
          clause: 'PRE-4',
        },
      ],
    ],
  },
  {
    clause: 'PRE-4',
    says: 'before the arrival nothing of a non-refundable deposit is kept either, of one unit of three',
    commands: [withDeposit(third), pay(FRI_2026_11_20, 3_000), change, cancel(MON_2026_11_23, 1)],
    looksAt: (played) => [said(played.last), dataOf(played, 'MoneyForfeited'), dataOf(played, 'RefundOwed')],
    sees: [
      'granted: specificationChanged PRE-4',
      [],
      [
        {
          id: 'refund-1',
          amount: 1000,
          for: 'cancellation',
          from: [{ payment: 'p1', amount: 1000 }],
          due: { by: null, why: 'openEnded', since: 1795424400000, clause: null },
          clause: 'PRE-4',
        },
      ],
    ],
  },
  {
    clause: 'PRE-4',
    says: 'once it has shipped, a change lets nobody out',
    commands: [
      placing(aLamp()),
      comeIn(SAT_2026_11_21, 3),
      change,
      send('SendArrivalNotice', SAT_2026_11_21, {}),
      pay(SAT_2026_11_21, 10_500),
      send('ShipOrder', MON_2026_11_23, {}),
      cancel(MON_2026_11_23),
    ],
    looksAt: ({ last }) => said(last),
    sees: 'refused: noLongerCancellable PRE-5, cancellableBefore PRE-4, cancellableBefore PRE-5 | contactService PRE-5',
  },

  {
    clause: 'PRE-5',
    says: 'it is cancelled at once while a unit is still to come in',
    commands: [placing(aLamp()), comeIn(SAT_2026_11_21, 2), cancel(MON_2026_11_23)],
    looksAt: (played) => [said(played.last), untils(played), dataOf(played, 'UnitsCancelled'), dataOf(played, 'OrderClosed')],
    sees: [
      'granted: cancellable PRE-5, cancellingCosts PRE-6',
      ['arrival'],
      [
        {
          id: 'c1',
          lines: [{ line: 'L1', quantity: 3 }],
          ending: anEnding({ keeps: 'nonRefundableDeposit', clause: 'PRE-6' }),
          clause: 'PRE-5',
          released: [{ line: 'L1', quantity: 2 }],
        },
      ],
      [{ outcome: 'cancelled', clause: 'PRE-5', released: [] }],
    ],
  },
  {
    clause: 'PRE-5',
    says: 'once the last unit of the order is in, it is refused, and somebody can be asked',
    commands: [
      placing(aLamp(), aLamp({}, { id: 'L2' })),
      comeIn(SAT_2026_11_21, 3),
      comeIn(SAT_2026_11_21, 3, 'a2', 'L2'),
      cancel(MON_2026_11_23),
    ],
    looksAt: ({ last, order }, policy) => [last, option(policy, order, 'RequestCancellation', MON_2026_11_23)],
    sees: [
      {
        verdict: 'refused',
        events: [],
        because: [
          { code: 'noLongerCancellable', clause: 'PRE-5', facts: { lines: null } },
          { code: 'cancellableBefore', clause: 'PRE-5', facts: { lines: null, by: 'arrival', at: SAT_2026_11_21 } },
        ],
        remedies: [{ do: 'contactService', clause: 'PRE-5' }],
        validUntil: null,
      },
      'refused: noLongerCancellable PRE-5, cancellableBefore PRE-5 | contactService PRE-5',
    ],
  },
  {
    clause: 'PRE-5',
    says: 'one line in does not close the other: the order is one',
    commands: [placing(aLamp(), aLamp({}, { id: 'L2' })), comeIn(SAT_2026_11_21, 3), cancel(MON_2026_11_23, 3)],
    looksAt: ({ last, order }) => [said(last), order.is === 'sale' && order.stage],
    sees: ['granted: cancellable PRE-5, cancellingCosts PRE-6', 'awaitingStock'],
  },

  {
    clause: 'PRE-6',
    says: 'a deposit that is not refundable is kept when the customer cancels',
    commands: [withDeposit(third), pay(FRI_2026_11_20, 3_000), cancel(MON_2026_11_23)],
    looksAt: (played) => [dataOf(played, 'MoneyForfeited'), dataOf(played, 'RefundOwed')],
    sees: [[{ amount: 3000, clause: 'PRE-6' }], []],
  },
  {
    clause: 'PRE-6',
    says: 'of one unit of three, the odd cent with it, its part is kept',
    commands: [
      withDeposit({ share: 35.01, refundable: false }),
      pay(FRI_2026_11_20, 3_501),
      cancel(MON_2026_11_23, 1),
      send('RequestCancellation', MON_2026_11_23, { id: 'c2' }),
    ],
    looksAt: (played) => [dataOf(played, 'MoneyForfeited'), dataOf(played, 'RefundOwed')],
    sees: [
      [
        { amount: 1167, clause: 'PRE-6' },
        { amount: 2334, clause: 'PRE-6' },
      ],
      [],
    ],
  },
  {
    clause: 'PRE-6',
    says: 'a refundable one goes back, line by line',
    commands: [
      withDeposit({ share: 30, refundable: true }, aLamp({ deposit: third }, { id: 'L2', price: 5_000 })),
      pay(FRI_2026_11_20, 4_500),
      cancel(MON_2026_11_23),
    ],
    looksAt: (played) => [dataOf(played, 'MoneyForfeited'), dataOf(played, 'RefundOwed')],
    sees: [
      [{ amount: 1500, clause: 'PRE-6' }],
      [
        {
          id: 'refund-1',
          amount: 3000,
          for: 'cancellation',
          from: [{ payment: 'p1', amount: 3000 }],
          due: { by: null, why: 'openEnded', since: 1795424400000, clause: null },
          clause: 'PRE-5',
        },
      ],
    ],
  },
  {
    clause: 'PRE-6',
    says: 'what has come in of a deposit not paid whole goes back',
    commands: [withDeposit(third), pay(FRI_2026_11_20, 2_999), cancel(FRI_2026_11_20 + HOUR)],
    looksAt: (played) => [dataOf(played, 'MoneyForfeited'), dataOf(played, 'RefundOwed')],
    sees: [
      [],
      [
        {
          id: 'refund-1',
          amount: 2999,
          for: 'cancellation',
          from: [{ payment: 'p1', amount: 2999 }],
          due: { by: null, why: 'openEnded', since: 1795168800000, clause: null },
          clause: 'PRE-5',
        },
      ],
    ],
  },

  {
    clause: 'PRE-7',
    says: 'without the consent to it, an order that carries a deposit is refused, and can be agreed to',
    commands: [placing(aLamp({ deposit: third }))],
    looksAt: ({ last }) => last,
    sees: {
      verdict: 'refused',
      events: [],
      because: [{ code: 'consentMissing', clause: 'PRE-7', facts: { to: 'deposit' } }],
      remedies: [{ do: 'agree', clause: 'PRE-7', to: 'deposit' }],
      validUntil: null,
    },
  },
  {
    clause: 'PRE-7',
    says: 'with the consent it is taken; without a deposit there is nothing to agree to',
    commands: [withDeposit(third)],
    looksAt: ({ last }, policy) => [said(last), said(play(policy, [placing(aLamp())]).last)],
    sees: ['granted: placed', 'granted: placed'],
  },

  {
    clause: 'PRE-8',
    says: 'no payment is due at placement where nothing is marked',
    commands: [placing(aLamp())],
    looksAt: (played) => [owed(played.order), dataOf(played, 'OrderPlaced').map(({ policy, plan }) => [policy, plan])],
    sees: [
      ['shop: stock openEnded, else recorded'],
      [
        [
          { id: 'pre-order-store', version: 1 },
          { upFront: 'nothing', onArrival: true },
        ],
      ],
    ],
  },
  {
    clause: 'PRE-8',
    says: 'a marked item asks for its share within 24 hours, an unmarked one beside it for nothing',
    commands: [withDeposit(third, aLine('preOrder', { id: 'L2' }))],
    looksAt: (played) => [owed(played.order), dataOf(played, 'PaymentRequested').map(({ part, amount }) => [part, amount])],
    sees: [['customer: payment 3000 by 2026-11-21T09:00:00.000Z PRE-8, else ends'], [['deposit', 3000]]],
  },
  {
    clause: 'PRE-8',
    says: 'a fixed amount is for each unit, and never more than the price',
    commands: [withDeposit({ amount: 1_050, refundable: false })],
    looksAt: ({ order }, policy) => [owed(order), owed(play(policy, [withDeposit({ amount: 3_334, refundable: false })]).order)],
    sees: [
      ['customer: payment 3150 by 2026-11-21T09:00:00.000Z PRE-8, else ends'],
      ['customer: payment 10000 by 2026-11-21T09:00:00.000Z PRE-8, else ends'],
    ],
  },
  {
    clause: 'PRE-8',
    says: 'a millisecond before the 24 hours are over it is in time, and the order waits for stock',
    commands: [withDeposit(third), pay(SAT_2026_11_21 - 1, 3_000)],
    looksAt: ({ last, order }) => [said(last), order.is === 'sale' && order.stage],
    sees: ['granted: paidInFull PRE-8', 'awaitingStock'],
  },
  {
    clause: 'PRE-8',
    says: 'not paid whole by then, the order ends by itself and the part goes back',
    commands: [withDeposit(third), pay(FRI_2026_11_20, 2_999), passTime(SAT_2026_11_21)],
    looksAt: (played) => [dataOf(played, 'OrderClosed'), dataOf(played, 'RefundOwed'), dataOf(played, 'MoneyForfeited')],
    sees: [
      [{ outcome: 'expired', clause: 'PRE-8', released: [] }],
      [
        {
          id: 'refund-1',
          amount: 2999,
          for: 'expiry',
          from: [{ payment: 'p1', amount: 2999 }],
          due: { by: null, why: 'openEnded', since: 1795251600000, clause: null },
          clause: 'PRE-8',
        },
      ],
      [],
    ],
  },

  ...preOrderStoreOnArrival,
  ...preOrderStoreRecord,

  {
    clause: 'PRE-14',
    says: 'units go to whoever waits, in turn and before the shelf',
    commands: [placing(aLamp()), comeIn(SAT_2026_11_21, 1)],
    looksAt: ({ last }) => last.because,
    sees: [
      { code: 'stockAllocated', clause: 'PRE-14', facts: {} },
      { code: 'servedBeforeShelf', clause: 'PRE-14', facts: {} },
    ],
  },
  {
    clause: 'PRE-14',
    says: 'not more than waits',
    commands: [placing(aLamp()), comeIn(SAT_2026_11_21, 4)],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'moreThanLeft', clause: null, facts: { line: 'L1', asked: 4, left: 3 } }],
  },

  {
    clause: 'PRE-16',
    says: 'in stock, everything is due within 24 hours',
    commands: [aPlacing('inStock')],
    looksAt: ({ order }) => owed(order),
    sees: ['customer: payment 2499 by 2026-11-21T09:00:00.000Z PRE-16, else ends'],
  },
  {
    clause: 'PRE-16',
    says: 'unpaid by then, it ends',
    commands: [aPlacing('inStock'), passTime(SAT_2026_11_21)],
    looksAt: (played) => dataOf(played, 'OrderClosed'),
    sees: [{ outcome: 'expired', clause: 'PRE-16', released: [{ line: 'L1', quantity: 2 }] }],
  },
  {
    clause: 'PRE-16',
    says: 'it is cancelled at once until it ships, and everything goes back',
    commands: [aPlacing('inStock'), pay(FRI_2026_11_20), send('BeginPreparation', FRI_2026_11_20, {}), cancel(SAT_2026_11_21)],
    looksAt: (played) => [said(played.last), untils(played), dataOf(played, 'RefundOwed')],
    sees: [
      'granted: cancellable PRE-16',
      ['shipment'],
      [
        {
          id: 'refund-1',
          amount: 2499,
          for: 'cancellation',
          from: [{ payment: 'p1', amount: 2499 }],
          due: { by: null, why: 'openEnded', since: 1795251600000, clause: null },
          clause: 'PRE-16',
        },
      ],
    ],
  },
  {
    clause: 'PRE-16',
    says: 'shipped, it is refused, and somebody can be asked',
    commands: [aPlacing('inStock'), pay(FRI_2026_11_20), send('ShipOrder', FRI_2026_11_20, {}), cancel(SAT_2026_11_21)],
    looksAt: ({ last }) => said(last),
    sees: 'refused: noLongerCancellable PRE-16, cancellableBefore PRE-16 | contactService PRE-16',
  },
  {
    clause: 'PRE-12',
    says: 'in stock, the parcel leaves on the second or third business day after the payment',
    commands: [aPlacing('inStock'), pay(FRI_2026_11_20), send('ShipOrder', MON_2026_11_23, {})],
    looksAt: (played) => [
      dataOf(played, 'OrderReady').map(({ ship }) => ship && dueText(ship)),
      said(played.last),
      dataOf(played, 'OrderShipped'),
    ],
    sees: [
      ['from 2026-11-24T05:00:00.000Z by 2026-11-26T05:00:00.000Z PRE-12'],
      'granted: parcelLeaves PRE-12',
      [{ tracking: null, clause: 'PRE-12' }],
    ],
  },
]
