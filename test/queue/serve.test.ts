import { expect, it } from 'vitest'
import type { QueueEvent } from '../../src/queue/index.ts'
import { serve } from '../../src/queue/serve.ts'
import { once, QUEUE_TERMS, told, TWO_WAIT } from './support.ts'

const received = (quantity: number): QueueEvent => ({ type: 'StockReceived', data: { at: 5, id: 'r1', quantity } })
const FROM = { what: 'receipt', id: 'r1' } as const
const REASONS = 'firstComeFirstServed T-1, nobodyElseWaits T-2'

it.each([
  [1, '1 to A from receipt r1', [1, 0]],
  [2, '2 to A from receipt r1', [2, 0]],
  [3, '2 to A from receipt r1 | 1 to B from receipt r1', [3, 0]],
  [5, '2 to A from receipt r1 | 3 to B from receipt r1', [5, 0]],
  [6, '2 to A from receipt r1 | 3 to B from receipt r1 | 1 on the shelf from receipt r1', [5, 1]],
])('%d units: %s', (quantity, expected, [units, shelved]) => {
  const decision = serve(QUEUE_TERMS, TWO_WAIT, received(quantity), quantity, FROM, 5)
  expect(told(decision)).toBe(`granted: ${REASONS} | StockReceived | ${expected}`)
  expect(decision.because.map(({ facts }) => facts)).toEqual([{ units }, { shelved }])
})

it('units that nobody waits for go on the shelf, and the reasons for the cause come first', () => {
  const reason = { code: 'queueLeft', clause: 'T-4', facts: { units: 2 } } as const
  const decision = serve(QUEUE_TERMS, once(), received(2), 2, FROM, 5, [reason])
  expect(told(decision)).toBe(`granted: queueLeft T-4, ${REASONS} | StockReceived | 2 on the shelf from receipt r1`)
})
