import { expect, it } from 'vitest'
import { answeredCommand, byId } from '../../src/queue/answeredCommand.ts'
import { once, receive } from './support.ts'

it('a receipt and a return of one id are two commands', () => {
  const receipt = { command: 'ReceiveStock', id: 'x' } as const
  expect(byId.number(receipt)).toBe(byId.number({ ...receipt, command: 'ReturnStock' }))
  expect(byId.among(receipt, { ...receipt, command: 'ReturnStock' })).toBeLessThan(0)
  expect([byId.among(receipt, receipt), byId.weight({ ...receipt, content: 1 })]).toEqual([0, 1])
})

it('a command that has taken effect is found with its quantity, under its own type and id', () => {
  const queue = once(receive('r1', 3))
  expect(answeredCommand(queue, 'ReceiveStock', 'r1')).toEqual({ command: 'ReceiveStock', id: 'r1', content: 3 })
  expect(answeredCommand(queue, 'ReceiveStock', 'r2')).toBeNull()
  expect(answeredCommand(queue, 'ReturnStock', 'r1')).toBeNull()
})
