import { expect, it } from 'vitest'
import { initialQueue } from '../../src/queue/initialQueue.ts'

it('nobody waits, nothing is there, nothing has happened', () => {
  const { at, stock, entries, answered } = initialQueue()
  expect([at, ...Object.values(stock), entries.count, answered.count]).toEqual([null, 0, 0, 0, 0, 0, 0, 0])
})
