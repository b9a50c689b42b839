import { expect, it } from 'vitest'
import { waitingIn } from '../../src/queue/waitingIn.ts'
import { join, once, receive } from './support.ts'

it('entries that wait are listed by their keys, without those whose wait is over', () => {
  const queue = once(join('C', 1, 3), join('B', 2, 2), join('A', 1, 1), receive('r1', 2))
  expect([...waitingIn(queue)].map(({ order, quantity }) => `${quantity} ${order}`)).toEqual(['1 B', '1 C'])
})
