import { expect, it } from 'vitest'
import { eventSchema } from '../../src/schema/event.ts'
import { everyEvent } from '../support/stages.ts'
import { changed, GONE, issuesOf } from './issues.ts'

it('events are told apart by their type', () => {
  const [issue, ...rest] = issuesOf(eventSchema, { type: 'Cancelled', data: {} })
  const known = issue?.replace('wrongValue type: one of ', '').split(', ')
  expect(new Set(known)).toEqual(new Set(everyEvent.map(({ type }) => type)))
  expect(rest).toEqual([])
})

it.each(everyEvent.map((event) => [event.type, event] as const))('%s has an instant', (_, event) => {
  expect(issuesOf(eventSchema, changed(event, ['data', 'at'], GONE))).toEqual([expect.stringMatching(/^missing data\.at:/)])
})
