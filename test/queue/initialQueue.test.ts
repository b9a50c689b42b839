import { expect, it } from 'vitest'
import { initialQueue } from '../../src/queue/initialQueue.ts'

it('nobody waits, nothing is there, nothing has happened', () => {
  const { at, stock, waiting, known, answered } = initialQueue()
  expect([at, ...Object.values(stock), waiting.size, known.size, answered.size]).toEqual([null, 0, 0, 0, 0, 0, 0, 0, 0])
})
