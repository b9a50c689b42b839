/** The clauses of `crossBorderPlatform`: until the parcel has left here, after that in a file of its own. */
import type { Command } from '../../../src/index.ts'
import { aPlacing, DAY, FRI_2026_11_20, HOUR, passTime, pay, send } from '../../support/orders.ts'
import { anApplication, anEnding, aPart } from '../../support/sales.ts'
import { dataOf, isoText, option, owed, said, untils } from '../support/look.ts'
import type { Scenario } from '../support/scenario.ts'
import { afterDispatch } from './crossBorderPlatformAfterDispatch.ts'

const SAT_2026_11_21 = FRI_2026_11_20 + DAY
const MON_2026_11_23 = FRI_2026_11_20 + 3 * DAY
const TUE_2026_11_24 = FRI_2026_11_20 + 4 * DAY

const placed = aPlacing('inStock')
const paid = pay(FRI_2026_11_20 + HOUR)
const PREPARED_BY = FRI_2026_11_20 + 13 * HOUR
const apply = (at: number, id = 'c1'): Command => send('RequestCancellation', at, { id })
const prepare = send('BeginPreparation', SAT_2026_11_21, {})
const answer = (approved: boolean, at: number): Command => send('AnswerCancellation', at, { id: 'c1', approved })

const beforeDispatch: readonly Scenario[] = [
  {
    clause: 'XB-1',
    says: 'an order is placed under the terms of the day, and must be paid within 24 hours; otherwise it expires',
    commands: [placed],
    looksAt: (played) => [dataOf(played, 'OrderPlaced').map(({ policy }) => policy), owed(played.order)],
    sees: [[{ id: 'cross-border-platform', version: 1 }], ['customer: payment 2499 by 2026-11-21T09:00:00.000Z XB-1, else ends']],
  },
  {
    clause: 'XB-1',
    says: 'a millisecond before the end, money is in time',
    commands: [placed, pay(SAT_2026_11_21 - 1)],
    looksAt: ({ last, order }) => [said(last), order.is === 'sale' && order.stage],
    sees: ['granted: paidInFull XB-1', 'awaitingShipment'],
  },
  {
    clause: 'XB-1',
    says: 'at the end it closes by itself, without anybody cancelling, and owes nothing',
    commands: [placed, passTime(SAT_2026_11_21)],
    looksAt: (played) => [dataOf(played, 'OrderClosed'), owed(played.order)],
    sees: [[{ outcome: 'expired', clause: 'XB-1', released: [{ line: 'L1', quantity: 2 }] }], []],
  },
  {
    clause: 'XB-1',
    says: 'paid in part it is unpaid, and the part goes back',
    commands: [placed, pay(FRI_2026_11_20 + HOUR, 2_498), passTime(SAT_2026_11_21)],
    looksAt: (played) => [
      dataOf(played, 'OrderClosed').map(({ outcome, clause }) => [outcome, clause]),
      dataOf(played, 'RefundOwed'),
    ],
    sees: [
      [['expired', 'XB-1']],
      [
        {
          id: 'refund-1',
          amount: 2_498,
          for: 'expiry',
          from: [{ payment: 'p1', amount: 2_498 }],
          due: { from: Date.UTC(2026, 10, 22, 16), by: Date.UTC(2026, 10, 25, 16), clause: 'XB-11' },
          clause: 'XB-1',
        },
      ],
    ],
  },
  {
    clause: 'XB-1',
    says: 'the customer need not cancel it, but may, at once, until it expires',
    commands: [placed, apply(SAT_2026_11_21 - 1)],
    looksAt: ({ last, order }) => [said(last), untils({ last }), isoText(last.validUntil), order.is === 'sale' && order.closed],
    sees: [
      'granted: cancellable XB-1',
      ['payment'],
      '2026-11-21T09:00:00.000Z',
      { at: SAT_2026_11_21 - 1, outcome: 'cancelled', clause: 'XB-1' },
    ],
  },

  {
    clause: 'XB-2',
    says: 'paid and not yet in preparation, a cancellation is an application that the shop decides on',
    commands: [placed, paid, apply(FRI_2026_11_20 + 2 * HOUR)],
    looksAt: ({ last, order }) => [said(last), order.is === 'sale' && order.application, owed(order)],
    sees: [
      'granted: needsAgreement XB-2',
      anApplication({
        id: 'c1',
        parts: [aPart({ lines: [{ line: 'L1', quantity: 2 }], clause: 'XB-2', ending: anEnding({ clause: 'XB-2' }) })],
        since: FRI_2026_11_20 + 2 * HOUR,
      }),
      [
        'shop: preparation by 2026-11-20T22:00:00.000Z XB-4, else recorded',
        'shop: shipment openEnded, else recorded',
        'shop: cancellationAnswer openEnded XB-2, else recorded',
      ],
    ],
  },
  {
    clause: 'XB-2',
    says: 'approved, the order is cancelled and everything goes back',
    commands: [placed, paid, apply(FRI_2026_11_20 + 2 * HOUR), answer(true, FRI_2026_11_20 + 3 * HOUR)],
    looksAt: (played) => [
      said(played.last),
      dataOf(played, 'OrderClosed').map(({ outcome, clause }) => [outcome, clause]),
      dataOf(played, 'RefundOwed').map(({ amount, clause }) => [amount, clause]),
    ],
    sees: ['granted: cancellationApproved XB-2', [['cancelled', 'XB-2']], [[2_499, 'XB-2']]],
  },
  {
    clause: 'XB-2',
    says: 'approval is not promised: denied, the order goes on, and the customer may apply again',
    commands: [
      placed,
      paid,
      apply(FRI_2026_11_20 + 2 * HOUR),
      answer(false, FRI_2026_11_20 + 3 * HOUR),
      apply(FRI_2026_11_20 + 4 * HOUR, 'c2'),
    ],
    looksAt: ({ decisions, order }) => [decisions.slice(3).map(said), order.is === 'sale' && order.stage],
    sees: [['granted: cancellationDenied XB-2', 'granted: needsAgreement XB-2'], 'awaitingShipment'],
  },

  {
    clause: 'XB-3',
    says: 'while one application is open there is no second: the refusal points to customer service',
    commands: [placed, paid, apply(FRI_2026_11_20 + 2 * HOUR), apply(FRI_2026_11_20 + 3 * HOUR, 'c2')],
    looksAt: ({ last }) => said(last),
    sees: 'refused: cancellationIsOpen XB-2 | contactService XB-3',
  },
  {
    clause: 'XB-3',
    says: 'nor of an order that has expired',
    commands: [placed, apply(SAT_2026_11_21)],
    looksAt: ({ last, order }, policy) => [said(last), option(policy, order, 'RequestCancellation', MON_2026_11_23)],
    sees: ['refused: orderClosed XB-1 | contactService XB-3', 'refused: orderClosed XB-1 | contactService XB-3'],
  },
  {
    clause: 'XB-3',
    says: 'nor of one that is cancelled already',
    commands: [placed, apply(FRI_2026_11_20 + 1), apply(FRI_2026_11_20 + 2, 'c2')],
    looksAt: ({ last }) => said(last),
    sees: 'refused: orderClosed XB-1 | contactService XB-3',
  },

  {
    clause: 'XB-4',
    says: 'paid, the shop owes the beginning of preparation within 12 hours',
    commands: [placed, paid],
    looksAt: ({ order }) => owed(order),
    sees: ['shop: preparation by 2026-11-20T22:00:00.000Z XB-4, else recorded', 'shop: shipment openEnded, else recorded'],
  },
  {
    clause: 'XB-4',
    says: 'a millisecond before the end it is in time',
    commands: [placed, paid, send('BeginPreparation', PREPARED_BY - 1, {})],
    looksAt: (played) => [said(played.last), dataOf(played, 'ObligationMissed'), owed(played.order)],
    sees: ['granted: preparationBegins XB-4', [], ['shop: shipment openEnded, else recorded']],
  },
  {
    clause: 'XB-4',
    says: 'at the end it is late: recorded once, and owed all the same',
    commands: [placed, paid, passTime(PREPARED_BY), passTime(SAT_2026_11_21)],
    looksAt: (played) => [dataOf(played, 'ObligationMissed'), owed(played.order)],
    sees: [
      [{ owes: 'preparation', id: null, by: PREPARED_BY, clause: 'XB-4' }],
      ['shop: preparation by 2026-11-20T22:00:00.000Z XB-4, else recorded (late)', 'shop: shipment openEnded, else recorded'],
    ],
  },

  {
    clause: 'XB-5',
    says: 'in preparation it is the carrier who is asked',
    commands: [placed, paid, prepare, apply(SAT_2026_11_21 + 1)],
    looksAt: ({ last, order }) => [
      said(last),
      untils({ last }),
      order.is === 'sale' && order.application?.parts.map(({ asks }) => asks),
      owed(order),
    ],
    sees: [
      'granted: needsAgreement XB-5',
      ['shipment'],
      ['carrier'],
      ['shop: shipment openEnded, else recorded', 'shop: cancellationAnswer openEnded XB-5, else recorded'],
    ],
  },
  {
    clause: 'XB-5',
    says: 'the carrier approves, and it is cancelled',
    commands: [placed, paid, prepare, apply(SAT_2026_11_21 + 1), answer(true, MON_2026_11_23)],
    looksAt: (played) => [said(played.last), dataOf(played, 'OrderClosed').map(({ outcome, clause }) => [outcome, clause])],
    sees: ['granted: cancellationApproved XB-5', [['cancelled', 'XB-5']]],
  },
  {
    clause: 'XB-5',
    says: 'the carrier denies it, and it goes on',
    commands: [placed, paid, prepare, apply(SAT_2026_11_21 + 1), answer(false, MON_2026_11_23)],
    looksAt: (played) => [
      said(played.last),
      dataOf(played, 'CancellationDenied'),
      played.order.is === 'sale' && played.order.stage,
    ],
    sees: ['granted: cancellationDenied XB-5', [{ id: 'c1', by: 'carrier' }], 'preparing'],
  },
  {
    clause: 'XB-5',
    says: 'the parcel leaves before the answer: that is the answer',
    commands: [
      placed,
      paid,
      prepare,
      apply(SAT_2026_11_21 + 1),
      send('ShipOrder', MON_2026_11_23, {}),
      answer(true, TUE_2026_11_24),
    ],
    looksAt: (played) => [dataOf(played, 'CancellationDenied'), said(played.last)],
    sees: [[{ id: 'c1', by: 'shipment' }], 'refused: wrongStage'],
  },

  {
    clause: 'XB-6',
    says: 'a dispatched parcel cannot be cancelled; it can be refused on its way, or the service asked',
    commands: [placed, paid, send('ShipOrder', SAT_2026_11_21, {}), apply(SAT_2026_11_21 + 1)],
    looksAt: ({ last, order }, policy) => [said(last), option(policy, order, 'RequestCancellation', MON_2026_11_23)],
    sees: [
      'refused: noLongerCancellable XB-6, cancellableBefore XB-1, cancellableBefore XB-2, cancellableBefore XB-5 | refuseDelivery XB-7, contactService XB-3',
      'refused: noLongerCancellable XB-6, cancellableBefore XB-1, cancellableBefore XB-2, cancellableBefore XB-5 | refuseDelivery XB-7, contactService XB-3',
    ],
  },
  {
    clause: 'XB-6',
    says: 'once delivered it can be returned instead',
    commands: [
      placed,
      paid,
      send('ShipOrder', SAT_2026_11_21, {}),
      send('RecordDelivery', MON_2026_11_23, {}),
      apply(TUE_2026_11_24),
    ],
    looksAt: ({ last }) => said(last),
    sees: 'refused: noLongerCancellable XB-6, cancellableBefore XB-1, cancellableBefore XB-2, cancellableBefore XB-5 | requestReturn XB-9, contactService XB-3',
  },

  {
    clause: 'XB-11',
    says: 'cancelled before shipment, the money is back between the first and the end of the third working day, in the shop’s zone',
    commands: [placed, paid, send('CancelOrder', FRI_2026_11_20 + 2 * HOUR, { id: 'c1', because: 'other' })],
    looksAt: ({ order }) => owed(order),
    sees: ['shop: refund 2499 from 2026-11-22T16:00:00.000Z by 2026-11-25T16:00:00.000Z XB-11, else recorded'],
  },
  {
    clause: 'XB-11',
    says: 'in Brazil by the end of the tenth',
    commands: [
      aPlacing('inStock', { circumstances: { region: 'BR' } }),
      paid,
      send('CancelOrder', FRI_2026_11_20 + 2 * HOUR, { id: 'c1', because: 'other' }),
    ],
    looksAt: ({ order }) => owed(order),
    sees: ['shop: refund 2499 from 2026-11-22T16:00:00.000Z by 2026-12-04T16:00:00.000Z XB-11, else recorded'],
  },
  {
    clause: 'XB-11',
    says: 'not paid out by then, it is late and still owed; paid out, it is settled',
    commands: [
      placed,
      paid,
      send('CancelOrder', FRI_2026_11_20 + 2 * HOUR, { id: 'c1', because: 'other' }),
      passTime(Date.UTC(2026, 10, 25, 16) - 1),
      passTime(Date.UTC(2026, 10, 25, 16)),
      send('RecordRefund', Date.UTC(2026, 10, 26), { id: 'r1', amount: 2_499 }),
    ],
    looksAt: (played) => [
      played.decisions.map(({ events }) => events.filter(({ type }) => type === 'ObligationMissed').length),
      dataOf(played, 'ObligationMissed'),
      said(played.last),
      owed(played.order),
    ],
    sees: [
      [0, 0, 0, 0, 1, 0],
      [{ owes: 'refund', id: 'refund-1', by: Date.UTC(2026, 10, 25, 16), clause: 'XB-11' }],
      'granted: refundPaid XB-11',
      [],
    ],
  },

  {
    clause: 'XB-13',
    says: 'money that comes after the expiry is owed back',
    commands: [placed, pay(SAT_2026_11_21)],
    looksAt: (played) => [
      said(played.last),
      dataOf(played, 'RefundOwed').map(({ for: cause, amount, clause }) => [cause, amount, clause]),
    ],
    sees: ['granted: paidLate XB-13', [['latePayment', 2_499, 'XB-13']]],
  },
  {
    clause: 'XB-13',
    says: 'the shop may reinstate the order instead, and owes preparation from then',
    commands: [placed, pay(MON_2026_11_23), send('ReinstateOrder', MON_2026_11_23 + HOUR, { id: 'r1' })],
    looksAt: (played) => [said(played.last), dataOf(played, 'OrderReinstated'), owed(played.order)],
    sees: [
      'granted: orderReinstated XB-13',
      [{ clause: 'XB-13' }],
      ['shop: preparation by 2026-11-23T22:00:00.000Z XB-4, else recorded', 'shop: shipment openEnded, else recorded'],
    ],
  },
  {
    clause: 'XB-13',
    says: 'not with too little money',
    commands: [placed, pay(MON_2026_11_23, 2_498), send('ReinstateOrder', MON_2026_11_23 + HOUR, { id: 'r1' })],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'notEnoughMoney', clause: 'XB-13', facts: { here: 2_498, required: 2_499 } }],
  },
  {
    clause: 'XB-13',
    says: 'nor an order that was cancelled',
    commands: [placed, apply(FRI_2026_11_20 + 1), pay(MON_2026_11_23), send('ReinstateOrder', MON_2026_11_23, { id: 'r1' })],
    looksAt: ({ decisions }) => decisions.slice(2).map(said),
    sees: ['granted: paidLate XB-13', 'refused: notExpired XB-1'],
  },
]

export const crossBorderPlatformScenarios: readonly Scenario[] = [...beforeDispatch, ...afterDispatch]
