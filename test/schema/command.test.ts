import { expect, it } from 'vitest'
import { commandSchema } from '../../src/schema/command.ts'
import { everyCommand } from '../support/stages.ts'
import { changed, issuesOf } from './issues.ts'

it('commands are told apart by their type', () => {
  expect(issuesOf(commandSchema, { type: 'Cancel', data: {} })).toEqual([
    `wrongValue type: one of ${everyCommand.map(({ type }) => type).join(', ')}`,
  ])
})

it.each(everyCommand.map((command) => [command.type, command] as const))('%s brings nothing that is unknown', (_, command) => {
  expect(issuesOf(commandSchema, changed(command, ['data', 'extra'], 1))).toEqual([
    expect.stringMatching(/^unknownKey data\.extra: one of the keys at/),
  ])
})
