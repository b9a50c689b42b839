import { expect, it } from 'vitest'
import type { QueueCommand } from '../../src/queue/command.ts'
import { contentOf, identityOf } from '../../src/queue/identityOf.ts'
import { join, leave, receive, WITHDRAW } from './support.ts'

it.each<readonly [QueueCommand, ReturnType<typeof identityOf>]>([
  [receive('r1', 4), { command: 'ReceiveStock', id: 'r1', content: '4' }],
  [leave('A', 2, 'x'), { command: 'LeaveQueue', id: 'x', content: 'A, 2 L1' }],
  [join('A', 2, 1), null],
  [WITHDRAW, null],
])('%j is %j', (command, expected) => expect(identityOf(command)).toEqual(expected))

it('does not mind the order in which lines are named', () => {
  const [one, other] = [
    { line: 'a', quantity: 1 },
    { line: 'b', quantity: 2 },
  ] as const
  expect(contentOf({ order: 'A', lines: [one, other] })).toBe(contentOf({ order: 'A', lines: [other, one] }))
})
