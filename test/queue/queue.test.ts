import { expect, it } from 'vitest'
import { byId, waitingIn } from '../../src/queue/queue.ts'
import { join, once, receive } from './support.ts'

it('a receipt and a return of one id are two', () => {
  const receipt = { command: 'ReceiveStock', id: 'x' } as const
  expect(byId.number(receipt)).toBe(byId.number({ ...receipt, command: 'ReturnStock' }))
  expect(byId.among(receipt, { ...receipt, command: 'ReturnStock' })).toBeLessThan(0)
  expect([byId.among(receipt, receipt), byId.weight({ ...receipt, content: 1 })]).toEqual([0, 1])
})

it('who waits is listed in turn, without those whose wait is over', () => {
  const queue = once(join('C', 1, 3), join('B', 2, 2), join('A', 1, 1), receive('r1', 2))
  expect([...waitingIn(queue)].map(({ order, quantity }) => `${quantity} ${order}`)).toEqual(['1 B', '1 C'])
})
