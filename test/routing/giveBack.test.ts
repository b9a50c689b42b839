/** Whether the units that were taken for a command go back. */
import { describe, expect, it } from 'vitest'
import { initialOrder } from '../../src/index.ts'
import type { AnsweredCommand, Order } from '../../src/order/order.ts'
import { giveBack } from '../../src/routing/giveBack.ts'
import type { Reservation, ReservingCommand, TakeMessage } from '../../src/routing/reserve.ts'
import { aPlacing, FRI_2026_11_20, send } from '../support/orders.ts'
import { anInquiry, aSale } from '../support/sales.ts'

const AT = FRI_2026_11_20
const TAKEN: readonly TakeMessage[] = [
  { item: 'cup', command: { type: 'TakeStock', data: { at: AT, id: 't1', quantity: 2 } } },
  { item: 'lid', command: { type: 'TakeStock', data: { at: AT, id: 't1', quantity: 1 } } },
]
const BACK = [
  { item: 'cup', command: { type: 'ReturnStock', data: { at: AT, id: 't1', quantity: 2 } } },
  { item: 'lid', command: { type: 'ReturnStock', data: { at: AT, id: 't1', quantity: 1 } } },
]

const reservation = (ready: ReservingCommand | null): Reservation => ({ pending: [], taken: TAKEN, ready })
const placing = aPlacing('backorder', { at: AT })
const reinstating = send('ReinstateOrder', AT, { id: 'x1' })
const answered = (...commands: readonly AnsweredCommand[]): Order => aSale({ answered: commands })

describe('units stay', () => {
  it.each<readonly [string, ReservingCommand, Order]>([
    ['with the order that was placed', placing, aSale({ placedAt: AT })],
    ['with the order that was reinstated', reinstating, answered({ command: 'ReinstateOrder', id: 'x1', content: '' })],
  ])('%s', (_, ready, after) => expect(giveBack(reservation(ready), after)).toEqual([]))
})

describe('units go back', () => {
  it.each<readonly [string, ReservingCommand | null, Order]>([
    ['if the command could not be sent', null, aSale({ placedAt: AT })],
    ['if the order was not placed', placing, initialOrder()],
    ['if only a quote was requested', placing, anInquiry()],
    ['if another command placed the order', placing, aSale({ placedAt: AT + 1 })],
    ['if the order was not reinstated', reinstating, answered()],
    [
      'if it was reinstated by another command, and has answered other commands',
      reinstating,
      answered({ command: 'ReinstateOrder', id: 'x0', content: '' }, { command: 'RecordPayment', id: 'x1', content: '' }),
    ],
    ['if another command has its id', reinstating, answered({ command: 'RecordPayment', id: 'x1', content: '' })],
    ['if it was reinstated by another command', reinstating, answered({ command: 'ReinstateOrder', id: 'x0', content: '' })],
  ])('%s', (_, ready, after) => expect(giveBack(reservation(ready), after)).toEqual(BACK))
})
