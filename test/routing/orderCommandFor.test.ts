import { describe, expect, it } from 'vitest'
import type { QueueEvent } from '../../src/queue/index.ts'
import { readCommand } from '../../src/schema/index.ts'
import { orderCommandFor } from '../../src/routing/orderCommandFor.ts'
import { aSale, aSoldLine, awaitingStock, shipped } from '../support/sales.ts'

const WAITING = aSale({ kind: 'backorder', lines: [aSoldLine({ allocated: 0 })], ...awaitingStock(5) })

const given = (quantity: number, since = 5): QueueEvent => ({
  type: 'UnitsGiven',
  data: { at: 9, order: 'order-1', line: 'L1', since, sequence: 0, quantity, from: { what: 'receipt', id: 'r1' } },
})

const away: QueueEvent = {
  type: 'LineRejected',
  data: { at: 9, order: 'order-1', line: 'L1', since: 5, sequence: 0, quantity: 2, because: 'withdrawn' },
}

const allocation = (quantity: number) => ({
  type: 'RecordAllocation',
  data: { at: 9, id: 'L1.receipt.r1', lines: [{ line: 'L1', quantity }] },
})

describe('an order is told', () => {
  it('of units given', () => expect(orderCommandFor(WAITING, given(2))).toEqual(allocation(2)))
  it('of as many as it still waits for', () => expect(orderCommandFor(WAITING, given(3))).toEqual(allocation(2)))
  it('that units will not come', () => {
    const data = { at: 9, id: 'L1.rejected.5', lines: [{ line: 'L1', quantity: 2 }], because: 'unavailable' }
    expect(orderCommandFor(WAITING, away)).toEqual({ type: 'CancelOrder', data })
  })
})

it('what an order is told can be read from outside, however long the ids', () => {
  const long = 'x'.repeat(64)
  const order = aSale({ ...WAITING, lines: [aSoldLine({ id: long, allocated: 0 })] })
  const place = { at: 9, order: 'order-1', line: long, since: 5, sequence: 0, quantity: 1 }
  const events: readonly QueueEvent[] = [
    { type: 'UnitsGiven', data: { ...place, from: { what: 'return', id: `${long}.${long}` } } },
    { type: 'LineRejected', data: { ...place, because: 'full' } },
  ]
  for (const event of events) expect(readCommand(orderCommandFor(order, event))._tag).toBe('Right')
})

describe('an order is told nothing', () => {
  const told = (command: 'RecordAllocation' | 'CancelOrder', id: string) =>
    aSale({ ...WAITING, answered: [{ command, id, content: '' }] })
  it.each([
    ['of what it was told before', told('RecordAllocation', 'L1.receipt.r1'), given(1)],
    ['of what it cancelled before', told('CancelOrder', 'L1.rejected.5'), away],
    ['of what an earlier wait of it was given', WAITING, given(1, 4)],
    ['of the units of another', aSale({ ...WAITING, id: 'order-2' }), given(1)],
    ['of a line it does not have', aSale({ ...WAITING, lines: [] }), given(1)],
    ['once it has shipped', aSale({ ...WAITING, ...shipped() }), given(1)],
    ['of what does not concern it', WAITING, { type: 'ItemWithdrawn', data: { at: 1 } } as const],
  ])('%s', (_, order, event) => expect(orderCommandFor(order, event)).toBeNull())
})
