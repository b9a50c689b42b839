/**
 * One realistic history of each kind of sale: what is asked, in order, with what each command is called in a plain state machine.
 */
import type { Command, Kind, Policy } from '../src/index.ts'
import { backorderStore, crossBorderPlatform, importer, preOrderStore } from '../src/preset/index.ts'
import type { Signal } from './lifecycle/signal.ts'

export type History = { readonly kind: Kind; readonly policy: Policy; readonly commands: readonly Told[] }

export type Told = { readonly signal: Signal; readonly command: Command }

const HOUR = 3_600_000
const FRI_2026_11_20 = Date.UTC(2026, 10, 20, 9)
const after = (hours: number): number => FRI_2026_11_20 + hours * HOUR

const told = (signal: Signal, command: Command): Told => ({ signal, command })

const placing = (kind: Kind, available: number) => ({
  order: 'order-1',
  circumstances: { region: 'US' },
  address: { name: 'A. Lee', street: '1 High St', city: 'Springfield' },
  details: { email: 'lee@example.com', fullName: 'A. Lee', paymentMethod: 'card' },
  past: [],
  agrees: ['deposit'] as const,
  lines: [
    {
      id: 'L1',
      item: 'mug',
      quantity: 2,
      price: 1_999,
      kind,
      offer: {
        listed: kind !== 'specialOrder',
        available,
        ...(kind === 'preOrder' ? { deposit: { share: 30, refundable: false } } : {}),
      },
    },
  ],
  shipping: 500,
})

const pay = (hours: number, id: string, amount: number): Told =>
  told('pay', { type: 'RecordPayment', data: { at: after(hours), id, amount } })
const ship = (hours: number): Told => told('ship', { type: 'ShipOrder', data: { at: after(hours), tracking: 'US-9001' } })
const deliver = (hours: number): Told => told('deliver', { type: 'RecordDelivery', data: { at: after(hours) } })
const cancel = (hours: number, id: string): Told =>
  told('cancel', { type: 'RequestCancellation', data: { at: after(hours), id } })
const allocate = (hours: number, id: string, quantity: number): Told =>
  told('allocate', { type: 'RecordAllocation', data: { at: after(hours), id, lines: [{ line: 'L1', quantity }] } })

export const HISTORIES: readonly History[] = [
  {
    kind: 'inStock',
    policy: crossBorderPlatform,
    commands: [
      told('place', { type: 'PlaceOrder', data: { at: after(0), ...placing('inStock', 10) } }),
      pay(1, 'p1', 2_499),
      cancel(2, 'c1'),
      told('deny', { type: 'AnswerCancellation', data: { at: after(3), id: 'c1', approved: false } }),
      told('prepare', { type: 'BeginPreparation', data: { at: after(4) } }),
      ship(5),
      cancel(6, 'c2'),
      deliver(50),
      told('askReturn', {
        type: 'RequestReturn',
        data: { at: after(60), id: 'r1', lines: [{ line: 'L1', quantity: 2 }], condition: 'unopened', reason: 'changedMind' },
      }),
      told('goodsBack', { type: 'RecordGoodsBack', data: { at: after(90), return: 'r1', condition: 'unopened' } }),
    ],
  },
  {
    kind: 'backorder',
    policy: backorderStore,
    commands: [
      told('place', { type: 'PlaceOrder', data: { at: after(0), ...placing('backorder', 0) } }),
      pay(1, 'p1', 2_499),
      allocate(30, 'a1', 1),
      allocate(60, 'a2', 1),
      ship(70),
      cancel(71, 'c1'),
      deliver(120),
    ],
  },
  {
    kind: 'preOrder',
    policy: preOrderStore,
    commands: [
      told('place', { type: 'PlaceOrder', data: { at: after(0), ...placing('preOrder', 0) } }),
      pay(1, 'p1', 600),
      allocate(100, 'a1', 2),
      cancel(101, 'c1'),
      told('notice', { type: 'SendArrivalNotice', data: { at: after(102), shipping: 700 } }),
      pay(103, 'p2', 2_099),
      ship(104),
      deliver(200),
    ],
  },
  {
    kind: 'specialOrder',
    policy: importer,
    commands: [
      told('askQuote', {
        type: 'RequestQuote',
        data: {
          at: after(0),
          order: 'order-1',
          circumstances: { region: 'US' },
          address: {},
          past: [],
          details: {},
          kind: 'specialOrder',
          items: [
            {
              item: 'mug',
              quantity: 2,
              listed: false,
              details: { maker: 'Kiln', itemName: 'Mug', picture: 'mug.png' },
            },
          ],
        },
      }),
      told('quote', { type: 'SendQuote', data: { at: after(20), lines: placing('specialOrder', 0).lines, shipping: 500 } }),
      told('confirm', { type: 'ConfirmQuote', data: { at: after(30), agrees: [], past: [] } }),
      pay(31, 'p1', 2_499),
      allocate(200, 'a1', 2),
      told('prepare', { type: 'BeginPreparation', data: { at: after(201) } }),
      ship(202),
      deliver(300),
    ],
  },
]
