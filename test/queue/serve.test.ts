import { expect, it } from 'vitest'
import type { QueueEvent } from '../../src/queue/index.ts'
import { serve } from '../../src/queue/serve.ts'
import { QUEUE_TERMS, told, TWO_WAIT } from './support.ts'

const FREED: QueueEvent = { type: 'StockReceived', data: { at: 5, id: 'r1', quantity: 6 } }

it('units go to whoever waits, in turn, and the rest to the shelf', () => {
  const decision = serve(QUEUE_TERMS, TWO_WAIT, FREED, 6, { what: 'receipt', id: 'r1' }, 5)
  expect(told(decision)).toBe(
    'granted: servedInTurn T-1, nobodyElseWaits T-2 | StockReceived | 2 to A from receipt r1 | 3 to B from receipt r1 | 1 on the shelf from receipt r1',
  )
  expect(decision.because.map(({ facts }) => facts)).toEqual([{ units: 5 }, { shelved: 1 }])
})

it('what is no number of units serves nobody', () => {
  expect(told(serve({}, TWO_WAIT, FREED, 1.5, { what: 'receipt', id: 'r1' }, 5))).toBe('refused: badQuantity')
})
