import { expect, it } from 'vitest'
import { byId } from '../../src/queue/queue.ts'

it('a receipt and a return of one id are two', () => {
  const receipt = { command: 'ReceiveStock', id: 'x' } as const
  expect(byId.number(receipt)).toBe(byId.number({ ...receipt, command: 'ReturnStock' }))
  expect(byId.among(receipt, { ...receipt, command: 'ReturnStock' })).toBeLessThan(0)
  expect([byId.among(receipt, receipt), byId.weight({ ...receipt, content: '1' })]).toEqual([0, 1])
})
