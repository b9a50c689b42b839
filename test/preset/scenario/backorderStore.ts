/** The clauses of `backorderStore`, one by one. */
import type { Command } from '../../../src/index.ts'
import type { OfferedLine } from '../../../src/order/offer.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, passTime, pay, play, send } from '../../support/orders.ts'
import { dataOf, dueText, isoText, owed, said, untils } from '../support/look.ts'
import type { Scenario } from '../support/scenario.ts'

const SAT_2026_11_21 = FRI_2026_11_20 + DAY
const MON_2026_11_23 = FRI_2026_11_20 + 3 * DAY
const TUE_2026_12_01 = FRI_2026_11_20 + 11 * DAY

/** Two vases for 19.99, out of stock. */
const aVase = (line: Partial<OfferedLine> = {}): OfferedLine => aLine('backorder', { item: 'vase', ...line })
const aMug = aLine('inStock', { id: 'L2' })

const placing = (lines: readonly OfferedLine[], more: Partial<ReturnType<typeof aPlacing>['data']> = {}): Command =>
  aPlacing('backorder', { lines, ...more })

const paid = pay(FRI_2026_11_20 + HOUR)
const cancel = (at: number, lines?: readonly { readonly line: string; readonly quantity: number }[]): Command =>
  send('RequestCancellation', at, { id: 'c1', ...(lines === undefined ? {} : { lines }) })
const comeIn = (at: number, quantity: number, id = 'a1'): Command =>
  send('RecordAllocation', at, { id, lines: [{ line: 'L1', quantity }] })
const ship = (at: number, tracking = '1Z'): Command => send('ShipOrder', at, { tracking })
const shelf = [aPlacing('inStock'), paid] as const

const promised = placing([aVase()], { promisedShipDate: TUE_2026_12_01 })

export const backorderStoreScenarios: readonly Scenario[] = [
  {
    clause: 'BACK-1',
    says: 'out of stock and not marked, it is refused',
    commands: [placing([aVase({ offer: anOffer({ available: 0, availableAs: [] }) })])],
    looksAt: ({ last }) => last.because,
    sees: [{ code: 'notAvailableAs', clause: 'BACK-1', facts: { line: 'L1', item: 'vase', kind: 'backorder' } }],
  },
  {
    clause: 'BACK-1',
    says: 'out of stock and marked, it is bought',
    commands: [placing([aVase()])],
    looksAt: (played) => [
      said(played.last),
      dataOf(played, 'OrderPlaced').map(({ policy, kind, lines }) => [
        policy,
        kind,
        lines.map(({ waitedAtPlacement }) => waitedAtPlacement),
      ]),
    ],
    sees: ['granted: placed BACK-12', [[{ id: 'backorder-store', version: 1 }, 'backorder', [2]]]],
  },

  {
    clause: 'BACK-2',
    says: 'units come to the order in its turn',
    commands: [placing([aVase()]), paid, comeIn(MON_2026_11_23, 1)],
    looksAt: ({ last }) => last.because.filter(({ code }) => code === 'stockAllocated'),
    sees: [{ code: 'stockAllocated', clause: 'BACK-2', facts: {} }],
  },
  {
    clause: 'BACK-2',
    says: 'a cancelled order gives its units to the next',
    commands: [placing([aVase()]), paid, comeIn(MON_2026_11_23, 1), cancel(MON_2026_11_23)],
    looksAt: (played) => dataOf(played, 'UnitsCancelled').map(({ released }) => released),
    sees: [[{ line: 'L1', quantity: 1 }]],
  },
  {
    clause: 'BACK-3',
    says: 'and before any go back on the shelf',
    commands: [placing([aVase()]), paid, comeIn(MON_2026_11_23, 2)],
    looksAt: ({ last }) => last.because.filter(({ code }) => code === 'servedBeforeShelf'),
    sees: [{ code: 'servedBeforeShelf', clause: 'BACK-3', facts: {} }],
  },
  {
    clause: 'BACK-3',
    says: 'what the order no longer waits for is not for it',
    commands: [placing([aVase()]), paid, comeIn(MON_2026_11_23, 3)],
    looksAt: ({ last }) => said(last),
    sees: 'refused: moreThanLeft',
  },

  {
    clause: 'BACK-4',
    says: 'it is paid in full at placement, within 24 hours',
    commands: [placing([aVase()])],
    looksAt: ({ order }) => owed(order),
    sees: ['customer: payment 2499 by 2026-11-21T09:00:00.000Z BACK-4, else ends'],
  },
  {
    clause: 'BACK-4',
    says: 'so is what is in stock',
    commands: [aPlacing('inStock')],
    looksAt: ({ order }) => owed(order),
    sees: ['customer: payment 2499 by 2026-11-21T09:00:00.000Z BACK-4, else ends'],
  },
  {
    clause: 'BACK-4',
    says: 'a millisecond before it is in time; then the order ends and what came goes back',
    commands: [placing([aVase()]), pay(FRI_2026_11_20, 2_498), passTime(SAT_2026_11_21)],
    looksAt: (played, policy) => [
      said(play(policy, [placing([aVase()]), pay(SAT_2026_11_21 - 1)]).last),
      dataOf(played, 'OrderClosed'),
      dataOf(played, 'RefundOwed').map(({ amount, clause }) => [amount, clause]),
    ],
    sees: ['granted: paidInFull BACK-4', [{ outcome: 'expired', clause: 'BACK-4', released: [] }], [[2498, 'BACK-4']]],
  },

  {
    clause: 'BACK-5',
    says: 'it is cancelled until the shipment, and everything goes back',
    commands: [
      placing([aVase()]),
      paid,
      comeIn(MON_2026_11_23, 2),
      send('BeginPreparation', MON_2026_11_23, {}),
      cancel(MON_2026_11_23),
    ],
    looksAt: (played) => [said(played.last), untils(played), dataOf(played, 'MoneyForfeited'), dataOf(played, 'RefundOwed')],
    sees: [
      'granted: cancellable BACK-5',
      ['shipment'],
      [],
      [
        {
          id: 'refund-1',
          amount: 2499,
          for: 'cancellation',
          from: [{ payment: 'p1', amount: 2499 }],
          due: { by: null, why: 'openEnded', since: 1795424400000, clause: null },
          clause: 'BACK-5',
        },
      ],
    ],
  },
  {
    clause: 'BACK-5',
    says: 'so is what is in stock',
    commands: [...shelf, send('BeginPreparation', SAT_2026_11_21, {}), cancel(SAT_2026_11_21)],
    looksAt: (played) => [
      said(played.last),
      untils(played),
      dataOf(played, 'RefundOwed').map(({ amount, clause }) => [amount, clause]),
    ],
    sees: ['granted: cancellable BACK-5', ['shipment'], [[2499, 'BACK-5']]],
  },
  {
    clause: 'BACK-5',
    says: 'shipped, it is refused, and somebody can be asked',
    commands: [placing([aVase()]), paid, comeIn(MON_2026_11_23, 2), ship(MON_2026_11_23), cancel(MON_2026_11_23)],
    looksAt: ({ last }) => said(last),
    sees: 'refused: noLongerCancellable BACK-5, cancellableBefore BACK-5 | contactService BACK-5',
  },
  {
    clause: 'BACK-5',
    says: 'so is what was in stock',
    commands: [...shelf, ship(SAT_2026_11_21), cancel(SAT_2026_11_21)],
    looksAt: ({ last }) => said(last),
    sees: 'refused: noLongerCancellable BACK-5, cancellableBefore BACK-5 | contactService BACK-5',
  },

  {
    clause: 'BACK-6',
    says: 'lines in stock are held, and the customer learns which',
    commands: [placing([aVase(), aMug])],
    looksAt: (played) => [
      played.last.because.filter(({ code }) => code === 'shipsTogether'),
      dataOf(played, 'OrderPlaced').map(({ kind, lines }) => [kind, lines.map(({ id, allocated }) => [id, allocated])]),
    ],
    sees: [
      [{ code: 'shipsTogether', clause: 'BACK-6', facts: { held: ['L2'] } }],
      [
        [
          'backorder',
          [
            ['L1', 0],
            ['L2', 2],
          ],
        ],
      ],
    ],
  },
  {
    clause: 'BACK-6',
    says: 'nothing ships while a line is not in; once the last is, everything does',
    commands: [
      placing([aVase(), aMug]),
      pay(FRI_2026_11_20, 4_498),
      comeIn(MON_2026_11_23, 1),
      ship(MON_2026_11_23),
      comeIn(MON_2026_11_23, 1, 'a2'),
      ship(MON_2026_11_23),
    ],
    looksAt: ({ decisions }) => [decisions[3]?.because, decisions.slice(4).map(said)],
    sees: [
      [{ code: 'notAllIn', clause: 'BACK-6', facts: { waiting: 1 } }],
      ['granted: stockAllocated BACK-2, servedBeforeShelf BACK-3', 'granted: parcelLeaves BACK-8'],
    ],
  },
  {
    clause: 'BACK-6',
    says: 'the awaited line cancelled, the rest is not held any longer',
    commands: [placing([aVase(), aMug]), pay(FRI_2026_11_20, 4_498), cancel(SAT_2026_11_21, [{ line: 'L1', quantity: 2 }])],
    looksAt: ({ order }) => owed(order),
    sees: ['shop: shipment by 2026-11-24T05:00:00.000Z BACK-8, else recorded', 'shop: refund 1999 openEnded, else recorded'],
  },

  {
    clause: 'BACK-7',
    says: 'who wants now what is in stock is told to place two orders, and which',
    commands: [placing([aVase(), aMug], { inStockNow: true })],
    looksAt: ({ last }) => last,
    sees: {
      verdict: 'refused',
      events: [],
      because: [{ code: 'shipsTogether', clause: 'BACK-6', facts: { held: ['L2'] } }],
      remedies: [
        {
          do: 'placeApart',
          clause: 'BACK-7',
          parts: [
            { kind: 'inStock', lines: ['L2'] },
            { kind: 'backorder', lines: ['L1'] },
          ],
        },
      ],
      validUntil: null,
    },
  },
  {
    clause: 'BACK-7',
    says: 'both are taken as they are, and the lines in stock are owed at once',
    commands: [placing([aMug], { inStockNow: true }), paid],
    looksAt: ({ order }, policy) => [owed(order), play(policy, [placing([aVase()], { inStockNow: true })]).last.verdict],
    sees: [['shop: shipment by 2026-11-24T05:00:00.000Z BACK-8, else recorded'], 'granted'],
  },
  {
    clause: 'BACK-7',
    says: 'what does not mix at all is split the same way',
    commands: [placing([aVase(), aLine('preOrder', { id: 'L2' })])],
    looksAt: ({ last }) => said(last),
    sees: 'refused: kindsDoNotMix BACK-6, kindNotSold | placeApart BACK-7',
  },

  {
    clause: 'BACK-8',
    says: 'once the last unit is in, the parcel is owed to the end of the next business day',
    commands: [placing([aVase()]), paid, comeIn(MON_2026_11_23, 1), comeIn(MON_2026_11_23 + HOUR, 1, 'a2')],
    looksAt: ({ decisions, order }) => [decisions[2]?.events.map(({ type }) => type), owed(order)],
    sees: [['StockAllocated'], ['shop: shipment by 2026-11-25T05:00:00.000Z BACK-8, else recorded']],
  },
  {
    clause: 'BACK-8',
    says: 'in stock, from the payment: on a Friday, to the end of Monday',
    commands: shelf,
    looksAt: (played) => [owed(played.order), dataOf(played, 'OrderReady').map(({ ship: due }) => due && dueText(due))],
    sees: [['shop: shipment by 2026-11-24T05:00:00.000Z BACK-8, else recorded'], ['by 2026-11-24T05:00:00.000Z BACK-8']],
  },
  {
    clause: 'BACK-8',
    says: 'later is recorded as late',
    commands: [...shelf, passTime(MON_2026_11_23 + 20 * HOUR)],
    looksAt: (played) => dataOf(played, 'ObligationMissed'),
    sees: [{ owes: 'shipment', id: null, by: 1795496400000, clause: 'BACK-8' }],
  },

  {
    clause: 'BACK-9',
    says: 'the date shown is for an order placed now, and comes with its placement',
    commands: [promised],
    looksAt: ({ last }, policy) => [
      last.because.filter(({ code }) => code === 'shipDatePromised'),
      play(policy, [placing([aVase()], { at: SAT_2026_11_21, promisedShipDate: TUE_2026_12_01 + DAY })]).last.because.filter(
        ({ code }) => code === 'shipDatePromised',
      ),
    ],
    sees: [
      [{ code: 'shipDatePromised', clause: 'BACK-9', facts: { promised: 1796115600000 } }],
      [{ code: 'shipDatePromised', clause: 'BACK-9', facts: { promised: 1796202000000 } }],
    ],
  },
  {
    clause: 'BACK-9',
    says: 'no date shown, none promised',
    commands: [placing([aVase()])],
    looksAt: ({ last, order }) => [said(last), order.is === 'sale' && order.dates],
    sees: ['granted: placed BACK-12', { promised: null, estimated: null }],
  },

  {
    clause: 'BACK-10',
    says: 'the date of the purchase is owed, whatever is shown later',
    commands: [promised, paid, send('ChangeEstimate', MON_2026_11_23, { estimated: TUE_2026_12_01 + 30 * DAY })],
    looksAt: ({ last, order }) => [last.because, order.is === 'sale' && isoText(order.dates.estimated), owed(order)],
    sees: [
      [
        { code: 'estimateMoved', clause: null, facts: { estimated: 1798707600000 } },
        { code: 'promiseStays', clause: 'BACK-10', facts: { promised: 1796115600000 } },
      ],
      '2026-12-31T09:00:00.000Z',
      ['shop: stock openEnded, else recorded', 'shop: promisedShipment by 2026-12-01T09:00:00.000Z BACK-10, else recorded'],
    ],
  },

  {
    clause: 'BACK-11',
    says: 'at the promised instant the promise is missed; nothing ends and nothing goes back',
    commands: [promised, paid, passTime(TUE_2026_12_01 - 1), passTime(TUE_2026_12_01), passTime(TUE_2026_12_01 + DAY)],
    looksAt: (played) => [
      played.decisions.slice(2).map(({ events }) => events),
      played.order.is === 'sale' && played.order.stage,
      owed(played.order),
    ],
    sees: [
      [
        [],
        [
          {
            type: 'ObligationMissed',
            data: { at: 1796115600000, owes: 'promisedShipment', id: null, by: 1796115600000, clause: 'BACK-11' },
          },
        ],
        [],
      ],
      'awaitingStock',
      [
        'shop: stock openEnded, else recorded',
        'shop: promisedShipment by 2026-12-01T09:00:00.000Z BACK-10, else recorded (late)',
      ],
    ],
  },
  {
    clause: 'BACK-11',
    says: 'shipped late, the decision says by how much',
    commands: [promised, paid, comeIn(TUE_2026_12_01 + DAY, 2), ship(TUE_2026_12_01 + DAY + HOUR)],
    looksAt: (played) => [
      played.last.because,
      dataOf(played, 'OrderShipped'),
      dataOf(played, 'ObligationMissed').map(({ owes, clause }) => [owes, clause]),
    ],
    sees: [
      [
        { code: 'parcelLeaves', clause: 'BACK-8', facts: {} },
        { code: 'promiseMissed', clause: 'BACK-11', facts: { promised: 1796115600000, lateBy: 90000000 } },
      ],
      [{ tracking: '1Z', clause: 'BACK-12', lateBy: 90000000 }],
      [['promisedShipment', 'BACK-11']],
    ],
  },
  {
    clause: 'BACK-11',
    says: 'shipped a millisecond before, it is not late',
    commands: [promised, paid, comeIn(MON_2026_11_23, 2), ship(TUE_2026_12_01 - 1)],
    looksAt: (played) => dataOf(played, 'OrderShipped'),
    sees: [{ tracking: '1Z', clause: 'BACK-12' }],
  },
  {
    clause: 'BACK-11',
    says: 'a promise is not missed by a shop that waits to be paid',
    commands: [placing([aVase()], { promisedShipDate: FRI_2026_11_20 + HOUR }), passTime(FRI_2026_11_20 + 2 * HOUR)],
    looksAt: ({ last }) => last.events,
    sees: [],
  },

  {
    clause: 'BACK-12',
    says: 'the customer is notified at placement',
    commands: [placing([aVase()])],
    looksAt: ({ last }, policy) => [said(last), said(play(policy, [aPlacing('inStock')]).last)],
    sees: ['granted: placed BACK-12', 'granted: placed BACK-12'],
  },
  {
    clause: 'BACK-12',
    says: 'and at the shipment, with the tracking number',
    commands: [placing([aVase()]), paid, comeIn(MON_2026_11_23, 2), ship(MON_2026_11_23)],
    looksAt: (played) => [said(played.last), dataOf(played, 'OrderShipped')],
    sees: ['granted: parcelLeaves BACK-8', [{ tracking: '1Z', clause: 'BACK-12' }]],
  },
  {
    clause: 'BACK-12',
    says: 'without one nothing ships, from the shelf either',
    commands: [...shelf, send('ShipOrder', SAT_2026_11_21, {})],
    looksAt: ({ last }, policy) => [
      said(last),
      said(play(policy, [placing([aVase()]), paid, comeIn(MON_2026_11_23, 2), send('ShipOrder', MON_2026_11_23, {})]).last),
    ],
    sees: ['refused: trackingMissing BACK-12', 'refused: trackingMissing BACK-12'],
  },
]
