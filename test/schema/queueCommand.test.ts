import { expect, it } from 'vitest'
import { queueCommandSchema } from '../../src/schema/queueCommand.ts'
import { everyQueueCommand } from '../queue/support.ts'
import { changed, issuesOf } from './issues.ts'

it('commands are told apart by their type', () => {
  expect(issuesOf(queueCommandSchema, { type: 'Leave', data: {} })).toEqual([
    `wrongValue type: one of ${everyQueueCommand.map(({ type }) => type).join(', ')}`,
  ])
})

it.each(everyQueueCommand.map((command) => [command.type, command] as const))(
  '%s brings nothing that is unknown',
  (_, command) => {
    expect(issuesOf(queueCommandSchema, changed(command, ['data', 'extra'], 1))).toEqual([
      expect.stringMatching(/^unknownKey data\.extra: one of the keys at/),
    ])
  },
)
