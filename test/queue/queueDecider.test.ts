import { expect, it } from 'vitest'
import { queueDecider } from '../../src/queue/queueDecider.ts'
import { join, receive } from './support.ts'

it('plays what the queue plays, with events alone', () => {
  const { decide, evolve, initialState } = queueDecider({})
  const state = decide(join('A', 2, 1), initialState()).reduce(evolve, initialState())
  expect(decide(receive('r1', 3), state).map(({ type }) => type)).toEqual(['StockReceived', 'UnitsGiven', 'UnitsShelved'])
})
