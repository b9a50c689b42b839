/** The clauses of `marketplace`, one by one. */
import type { Command } from '../../../src/index.ts'
import type { PastOrder } from '../../../src/order/offer.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, passTime, pay, send } from '../../support/orders.ts'
import { anEnding } from '../../support/sales.ts'
import { dataOf, factsOf, isoText, option, owed, said, untils } from '../support/look.ts'
import type { Scenario } from '../support/scenario.ts'

const SAT_2026_11_21 = FRI_2026_11_20 + DAY
const MON_2026_11_23 = FRI_2026_11_20 + 3 * DAY

const placed = aPlacing('inStock')
const paid = pay(FRI_2026_11_20 + HOUR)
const cancel = (at: number, id = 'c1'): Command => send('RequestCancellation', at, { id })
const ship = send('ShipOrder', SAT_2026_11_21, {})

const bought = (order: string, at: number, end: PastOrder['end'] = 'completed', item = 'mug'): PastOrder => ({
  order,
  at,
  items: [item],
  end,
})
const withPast = (...past: readonly PastOrder[]): Command => aPlacing('inStock', { past })
const twiceToday = [bought('a', FRI_2026_11_20 - 23 * HOUR), bought('b', FRI_2026_11_20 - HOUR)] as const

const anAddress = (address: Readonly<Record<string, string>>): Command => aPlacing('inStock', { address })

export const marketplaceScenarios: readonly Scenario[] = [
  {
    clause: 'MKT-1',
    says: 'an item that was taken down is refused',
    commands: [aPlacing('inStock', { lines: [aLine('inStock', { offer: anOffer({ listed: false }) })] })],
    looksAt: ({ last, order }) => [said(last), order.is],
    sees: ['refused: notListed MKT-1', 'unplaced'],
  },
  {
    clause: 'MKT-1',
    says: 'one item taken down stands against the whole order, and is named',
    commands: [
      aPlacing('inStock', {
        lines: [aLine('inStock'), aLine('inStock', { id: 'L2', item: 'cup', offer: anOffer({ listed: false }) })],
      }),
    ],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'notListed', clause: 'MKT-1', facts: { line: 'L2', item: 'cup' } }],
  },
  {
    clause: 'MKT-1',
    says: 'a listed item is sold, under the terms of the day',
    commands: [placed],
    looksAt: (played) => [said(played.last), dataOf(played, 'OrderPlaced').map(({ policy, kind }) => ({ policy, kind }))],
    sees: ['granted: placed', [{ policy: { id: 'marketplace', version: 1 }, kind: 'inStock' }]],
  },

  {
    clause: 'MKT-2',
    says: 'one unit too few is too few, and the refusal names both numbers',
    commands: [aPlacing('inStock', { lines: [aLine('inStock', { offer: anOffer({ available: 1 }) })] })],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'notEnoughStock', clause: 'MKT-2', facts: { line: 'L1', item: 'mug', requested: 2, available: 1 } }],
  },
  {
    clause: 'MKT-2',
    says: 'just enough is enough',
    commands: [aPlacing('inStock', { lines: [aLine('inStock', { offer: anOffer({ available: 2 }) })] })],
    looksAt: ({ last }) => said(last),
    sees: 'granted: placed',
  },
  {
    clause: 'MKT-2',
    says: 'two lines of one item draw on the same stock',
    commands: [
      aPlacing('inStock', {
        lines: ['L1', 'L2'].map((id) => aLine('inStock', { id, quantity: 2, offer: anOffer({ available: 3 }) })),
      }),
    ],
    looksAt: ({ last }) => said(last),
    sees: 'refused: notEnoughStock MKT-2, notEnoughStock MKT-2',
  },

  {
    clause: 'MKT-3',
    says: 'the third purchase of a product within 24 hours is refused, with the two that count, until the first of them ceases to',
    commands: [withPast(...twiceToday)],
    looksAt: ({ last }) => [last.because, isoText(last.validUntil)],
    sees: [
      [{ code: 'boughtTooOften', clause: 'MKT-3', facts: { item: 'mug', orders: ['a', 'b'], atMost: 2, within: { hours: 24 } } }],
      '2026-11-20T10:00:00.000Z',
    ],
  },
  {
    clause: 'MKT-3',
    says: 'the second is not',
    commands: [withPast(bought('b', FRI_2026_11_20 - HOUR))],
    looksAt: ({ last }) => said(last),
    sees: 'granted: placed',
  },
  {
    clause: 'MKT-3',
    says: 'a purchase counts until the last millisecond of its 24 hours',
    commands: [withPast(bought('a', FRI_2026_11_20 - DAY + 1), bought('b', FRI_2026_11_20 - HOUR))],
    looksAt: ({ last }) => [said(last), isoText(last.validUntil)],
    sees: ['refused: boughtTooOften MKT-3', '2026-11-20T09:00:00.001Z'],
  },
  {
    clause: 'MKT-3',
    says: 'and no longer once they have passed',
    commands: [withPast(bought('a', FRI_2026_11_20 - DAY), bought('b', FRI_2026_11_20 - HOUR))],
    looksAt: ({ last }) => said(last),
    sees: 'granted: placed',
  },
  {
    clause: 'MKT-3',
    says: 'an order that awaits payment counts, and one that was cancelled',
    commands: [withPast(bought('a', FRI_2026_11_20 - 3 * HOUR, 'cancelled'), bought('b', FRI_2026_11_20 - 2 * HOUR, 'open'))],
    looksAt: ({ last }) => said(last),
    sees: 'refused: boughtTooOften MKT-3',
  },
  {
    clause: 'MKT-3',
    says: 'one that expired unpaid does not',
    commands: [withPast(bought('a', FRI_2026_11_20 - 3 * HOUR, 'lapsedUnpaid'), bought('b', FRI_2026_11_20 - 2 * HOUR, 'open'))],
    looksAt: ({ last }) => said(last),
    sees: 'granted: placed',
  },
  {
    clause: 'MKT-3',
    says: 'purchases of something else do not count',
    commands: [withPast(bought('a', FRI_2026_11_20 - HOUR, 'completed', 'cup'), bought('b', FRI_2026_11_20 - HOUR))],
    looksAt: ({ last }) => said(last),
    sees: 'granted: placed',
  },

  {
    clause: 'MKT-4',
    says: 'letters of another script are refused; the refusal names the field, and each character once',
    commands: [anAddress({ name: 'A. Lee', street: '海街 1 海', city: 'Springfield' })],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'addressCharacters', clause: 'MKT-4', facts: { field: 'street', characters: ['海', '街'] } }],
  },
  {
    clause: 'MKT-4',
    says: 'so are Latin letters with diacritics, in every field that has them',
    commands: [anAddress({ name: 'Zoë Lee', street: '1 High St', city: 'Málaga' })],
    looksAt: (played) => [said(played.last), factsOf(played, 'addressCharacters')],
    sees: [
      'refused: addressCharacters MKT-4, addressCharacters MKT-4',
      [
        { field: 'name', characters: ['ë'] },
        { field: 'city', characters: ['á'] },
      ],
    ],
  },
  {
    clause: 'MKT-4',
    says: 'digits and common punctuation are not',
    commands: [anAddress({ name: "O'Neil, J. (c/o #5)", street: '12-14 High St; Apt. 3/B & C', city: 'St. John' })],
    looksAt: ({ last }) => said(last),
    sees: 'granted: placed',
  },
  {
    clause: 'MKT-4',
    says: 'every reason against an order is given at once',
    commands: [
      aPlacing('inStock', {
        past: twiceToday,
        address: { city: '北京' },
        lines: [aLine('inStock', { offer: anOffer({ listed: false, available: 0 }) })],
      }),
    ],
    looksAt: ({ last }) => said(last),
    sees: 'refused: notListed MKT-1, notEnoughStock MKT-2, boughtTooOften MKT-3, addressCharacters MKT-4',
  },

  {
    clause: 'MKT-5',
    says: 'paid and waiting to be shipped, the customer cancels at once and everything goes back',
    commands: [placed, paid, cancel(SAT_2026_11_21)],
    looksAt: ({ last, order }) => [said(last), order.is === 'sale' && order.closed, owed(order)],
    sees: [
      'granted: cancellable MKT-5',
      { at: SAT_2026_11_21, outcome: 'cancelled', clause: 'MKT-5' },
      ['shop: refund 2499 openEnded, else recorded'],
    ],
  },
  {
    clause: 'MKT-5',
    says: 'in preparation too: it has not left yet',
    commands: [placed, paid, send('BeginPreparation', SAT_2026_11_21 - 1, {}), cancel(SAT_2026_11_21)],
    looksAt: (played) => [said(played.last), untils(played), dataOf(played, 'UnitsCancelled')],
    sees: [
      'granted: cancellable MKT-5',
      ['shipment'],
      [
        {
          id: 'c1',
          lines: [{ line: 'L1', quantity: 2 }],
          ending: anEnding({ clause: 'MKT-5' }),
          clause: 'MKT-5',
          released: [{ line: 'L1', quantity: 2 }],
        },
      ],
    ],
  },
  {
    clause: 'MKT-5',
    says: 'before it is paid, nothing is owed',
    commands: [placed, cancel(FRI_2026_11_20 + 1)],
    looksAt: ({ last, order }) => [said(last), owed(order)],
    sees: ['granted: cancellable MKT-5', []],
  },
  {
    clause: 'MKT-5',
    says: 'and may place a new one',
    commands: [withPast(bought('order-0', FRI_2026_11_20 - HOUR, 'cancelled'))],
    looksAt: ({ last }) => said(last),
    sees: 'granted: placed',
  },

  {
    clause: 'MKT-6',
    says: 'shipped, it is refused, and the refusal points to the seller',
    commands: [placed, paid, ship, cancel(SAT_2026_11_21 + 1)],
    looksAt: ({ last, order }, policy) => [said(last), option(policy, order, 'RequestCancellation', MON_2026_11_23)],
    sees: [
      'refused: noLongerCancellable MKT-6, cancellableBefore MKT-5 | contactSeller MKT-6',
      'refused: noLongerCancellable MKT-6, cancellableBefore MKT-5 | contactSeller MKT-6',
    ],
  },
  {
    clause: 'MKT-6',
    says: 'the seller may still take it back on the way, for the whole price',
    commands: [placed, paid, ship, send('CancelOrder', SAT_2026_11_21 + 1, { id: 'c1', because: 'other' })],
    looksAt: ({ last, order }) => [last.verdict, owed(order)],
    sees: ['granted', ['shop: refund 2499 openEnded, else recorded']],
  },

  {
    clause: 'MKT-7',
    says: 'placed, it must be paid in full within 24 hours; otherwise it expires',
    commands: [placed],
    looksAt: ({ order, last }) => [owed(order), isoText(last.validUntil)],
    sees: [['customer: payment 2499 by 2026-11-21T09:00:00.000Z MKT-7, else ends'], 'never'],
  },
  {
    clause: 'MKT-7',
    says: 'a millisecond before the end a payment is in time',
    commands: [placed, pay(SAT_2026_11_21 - 1)],
    looksAt: ({ last, order }) => [said(last), order.is === 'sale' && order.stage],
    sees: ['granted: paidInFull MKT-7', 'awaitingShipment'],
  },
  {
    clause: 'MKT-7',
    says: 'at the end it has expired, and the money is owed back',
    commands: [placed, pay(SAT_2026_11_21)],
    looksAt: (played) => [said(played.last), dataOf(played, 'OrderClosed'), owed(played.order)],
    sees: [
      'granted: paidLate MKT-7',
      [{ outcome: 'expired', clause: 'MKT-7', released: [{ line: 'L1', quantity: 2 }] }],
      ['shop: refund 2499 openEnded, else recorded'],
    ],
  },
  {
    clause: 'MKT-7',
    says: 'and it cannot be reinstated: no term allows that',
    commands: [placed, pay(SAT_2026_11_21), send('ReinstateOrder', SAT_2026_11_21, { id: 'r1' })],
    looksAt: ({ last }) => said(last),
    sees: 'refused: notReinstatable MKT-7',
  },
  {
    clause: 'MKT-7',
    says: 'time alone ends it at its due instant, however late anybody looks',
    commands: [placed, passTime(MON_2026_11_23)],
    looksAt: ({ order }) => order.is === 'sale' && order.closed,
    sees: { at: SAT_2026_11_21, outcome: 'expired', clause: 'MKT-7' },
  },
]
