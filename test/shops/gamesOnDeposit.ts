/** A board-game shop: some games only on a deposit that is not refundable, with three exceptions and one end. */
import type { Policy } from '../../src/index.ts'
import type { OfferedLine } from '../../src/order/offer.ts'
import { on, type Shop, type ShopStep } from './shop.ts'

const policy: Policy = {
  id: 'games-on-deposit',
  version: 1,
  about: 'A board-game shop with deposits that are not refundable.',
  currency: 'USD',
  calendar: {
    zone: 'America/New_York',
    open: ['mon', 'tue', 'wed', 'thu', 'fri'],
    holidays: ['2026-05-25', '2026-06-19', '2026-07-03', '2026-09-07'],
    covers: ['2026-03-01', '2026-12-31'],
    counting: { from: 'eventDay', due: 'endOfDay' },
  },
  sale: {
    preOrder: {
      payment: [
        { clause: 'SP-1', pay: 'deposit', of: 'markedItems', asked: 'placement', within: { hours: 24 } },
        {
          clause: 'SP-1',
          pay: 'balance',
          asked: 'arrival',
          within: { days: 14 },
          ifMissed: { then: 'ends', keeps: 'nonRefundableDeposit' },
        },
      ],
      mixing: { clause: 'SP-6', with: ['inStock'] },
      delay: { clause: 'SP-2', over: { days: 60 } },
      cancellation: [
        { clause: 'SP-4', within: { hours: 24 }, until: 'shipment', how: 'directly' },
        { clause: 'SP-3', since: 'delay', within: { days: 3 }, until: 'shipment', how: 'directly', ends: { clause: 'SP-2' } },
        { clause: 'SP-5', until: 'supply', how: 'directly', ends: { clause: 'SP-1', keeps: 'nonRefundableDeposit' } },
        { clause: 'SP-5', how: 'never', instead: [{ do: 'contactService' }] },
      ],
    },
    inStock: {
      payment: [{ clause: 'SP-6', pay: 'full', asked: 'placement', within: { hours: 24 } }],
      cancellation: [
        { clause: 'SP-6', until: 'shipment', how: 'directly' },
        { clause: 'SP-6', how: 'never', instead: [{ do: 'contactService' }] },
      ],
    },
  },
}

/** 150.00, of which 30.00 are the deposit. */
const bigBox: OfferedLine = {
  id: 'big-box',
  item: 'big box',
  quantity: 1,
  price: 15_000,
  kind: 'preOrder',
  offer: { available: 0, deposit: { share: 20, refundable: false } },
}

const dice: OfferedLine = { id: 'dice', item: 'dice', quantity: 1, price: 1_000, kind: 'inStock', offer: { available: 99 } }

/** On 1 March at ten, with the deposit paid five minutes later. */
const paidFor = (...lines: readonly OfferedLine[]): readonly ShopStep[] => [
  on(
    '2026-03-01T10:00:00-05:00',
    'PlaceOrder',
    { order: 'game-1', circumstances: { region: 'US' }, address: { name: 'Ana Silva', city: 'Albany' }, lines, shipping: 0 },
    { by: ['SP-1'], asks: 3_000 },
  ),
  on('2026-03-01T10:05:00-05:00', 'RecordPayment', { id: 'pay-1', amount: 3_000 }),
]

const estimated = (at: string, when: string): ShopStep => on(at, 'ChangeEstimate', { estimated: Date.parse(when) })

const committed = on('2026-03-10T09:00:00-04:00', 'CommitSupply', {})

const delayed: readonly ShopStep[] = [
  ...paidFor(bigBox),
  estimated('2026-04-01T10:00:00-04:00', '2026-05-01T12:00:00-04:00'),
  on(
    '2026-04-20T10:00:00-04:00',
    'ChangeEstimate',
    { estimated: Date.parse('2026-07-30T12:00:00-04:00') },
    { by: ['SP-2'], says: ['delayTold SP-2'] },
  ),
]

const cancel = { id: 'cancel-1' }
const whole = { refund: 3_000, kept: 0, closed: 'cancelled' } as const
const depositKept = { says: ['cancellingCosts SP-1'], refund: 0, kept: 3_000, closed: 'cancelled' } as const

export const gamesOnDeposit: Shop = {
  policy,
  clauses: [
    { id: 'SP-1', says: 'some items are sold only as a pre-order, with a deposit that is not refundable' },
    { id: 'SP-2', says: 'the deposit goes back if the product is more than 60 days later than the ship date last announced' },
    { id: 'SP-3', says: 'if the customer asks within three days of the new date' },
    { id: 'SP-4', says: 'the deposit goes back within 24 hours of the order, for any reason' },
    { id: 'SP-5', says: 'once it has been ordered from the distributor it cannot be cancelled' },
    { id: 'SP-6', says: 'other items of the same order keep the usual terms of cancellation' },
  ],
  orders: [
    {
      says: 'cancelled after a week, the deposit is kept',
      steps: [
        ...paidFor(bigBox),
        on('2026-03-08T10:00:00-04:00', 'RequestCancellation', cancel, { by: ['SP-1'], ...depositKept }),
      ],
    },
    {
      says: 'a second before 24 hours are over, it goes back',
      steps: [
        ...paidFor(bigBox),
        on('2026-03-02T09:59:59-05:00', 'RequestCancellation', cancel, { by: ['SP-4'], says: ['cancellable SP-4'], ...whole }),
      ],
    },
    {
      says: 'after 24 hours, it does not',
      steps: [
        ...paidFor(bigBox),
        on('2026-03-02T10:00:00-05:00', 'RequestCancellation', cancel, { by: ['SP-4', 'SP-1'], ...depositKept }),
      ],
    },
    {
      says: 'put off by 90 days, and asked for on the third day, it goes back',
      steps: [
        ...delayed,
        on('2026-04-23T23:59:59-04:00', 'RequestCancellation', cancel, {
          by: ['SP-2', 'SP-3'],
          says: ['delayed SP-3', 'cancellingCosts SP-2'],
          ...whole,
        }),
      ],
    },
    {
      says: 'put off by 90 days, and asked for on the fourth day, it does not',
      steps: [...delayed, on('2026-04-24T00:00:00-04:00', 'RequestCancellation', cancel, { by: ['SP-3'], ...depositKept })],
    },
    {
      says: 'put off by 60 days and no more, it does not',
      steps: [
        ...paidFor(bigBox),
        estimated('2026-04-01T10:00:00-04:00', '2026-05-01T12:00:00-04:00'),
        estimated('2026-04-20T10:00:00-04:00', '2026-06-30T23:59:59-04:00'),
        on('2026-04-21T10:00:00-04:00', 'RequestCancellation', cancel, { by: ['SP-2'], ...depositKept }),
      ],
    },
    {
      says: 'ordered from the distributor, it can no longer be cancelled',
      steps: [
        ...paidFor(bigBox),
        committed,
        on('2026-03-11T10:00:00-04:00', 'RequestCancellation', cancel, {
          by: ['SP-5'],
          verdict: 'refused',
          says: ['noLongerCancellable SP-5', 'cancellableBefore SP-5', 'contactService SP-5'],
          closed: null,
        }),
      ],
    },
    {
      says: 'ordered from the distributor and then put off, the deposit goes back all the same',
      steps: [
        ...delayed.slice(0, 2),
        committed,
        ...delayed.slice(2),
        on('2026-04-21T10:00:00-04:00', 'RequestCancellation', cancel, { by: ['SP-2', 'SP-3'], ...whole }),
      ],
    },
    {
      says: 'the dice beside it can be cancelled alone, and cost nothing',
      steps: [
        ...paidFor(bigBox, dice),
        committed,
        on(
          '2026-03-11T10:00:00-04:00',
          'RequestCancellation',
          { id: 'cancel-1', lines: [{ line: 'dice', quantity: 1 }] },
          { by: ['SP-6'], says: ['cancellable SP-6'], kept: 0, closed: null },
        ),
      ],
    },
    {
      says: 'the dice left over when the game is cancelled alone keep their own terms',
      steps: [
        ...paidFor(bigBox, dice),
        on(
          '2026-03-08T10:00:00-04:00',
          'RequestCancellation',
          { id: 'cancel-1', lines: [{ line: 'big-box', quantity: 1 }] },
          { by: ['SP-1'], says: ['cancellingCosts SP-1'], refund: 0, kept: 3_000, closed: null },
        ),
        on(
          '2026-03-09T10:00:00-04:00',
          'RequestCancellation',
          { id: 'cancel-2' },
          { by: ['SP-6'], says: ['cancellable SP-6'], kept: 0, closed: 'cancelled' },
        ),
      ],
    },
    {
      says: 'of both by name neither is cancelled, and the answer says which may be',
      steps: [
        ...paidFor(bigBox, dice),
        committed,
        on(
          '2026-03-11T10:00:00-04:00',
          'RequestCancellation',
          {
            id: 'cancel-1',
            lines: [
              { line: 'big-box', quantity: 1 },
              { line: 'dice', quantity: 1 },
            ],
          },
          { by: ['SP-5', 'SP-6'], verdict: 'refused', says: ['noLongerCancellable SP-5', 'cancelOnly'] },
        ),
      ],
    },
    {
      says: 'a balance that never comes ends the order and keeps the deposit',
      steps: [
        ...paidFor(bigBox),
        on('2026-05-01T09:00:00-04:00', 'RecordAllocation', { id: 'in-1', lines: [{ line: 'big-box', quantity: 1 }] }),
        on(
          '2026-05-01T10:00:00-04:00',
          'SendArrivalNotice',
          {},
          {
            by: ['SP-1'],
            asks: 12_000,
            owes: { payment: '2026-05-16T00:00:00-04:00' },
          },
        ),
        on('2026-05-16T00:00:00-04:00', 'PassTime', {}, { by: ['SP-1'], kept: 3_000, refund: 0, closed: 'expired' }),
      ],
    },
  ],
}
