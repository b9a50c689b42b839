import { expect, it } from 'vitest'
import { queueEventSchema } from '../../src/schema/queueEvent.ts'
import { everyQueueEvent } from '../queue/support.ts'
import { changed, issuesOf } from './issues.ts'

it('events are told apart by their type', () => {
  expect(issuesOf(queueEventSchema, { type: 'QueueRenamed', data: {} })).toEqual([
    `wrongValue type: one of ${everyQueueEvent.map(({ type }) => type).join(', ')}`,
  ])
})

it.each([
  ['UnitsGiven', ['from', 'what'], 'theft', 'one of receipt, return, leave, shelf'],
  ['LineRejected', ['because'], 'bored', 'one of withdrawn, full'],
  ['QueueLeft', ['lines', 0, 'back'], -1, 'a whole number from 0 to 9007199254740991'],
  ['QueueJoined', ['quantity'], 0, 'a whole number from 1 to 9007199254740991'],
  ['QueueJoined', ['sequence'], 0.5, 'a whole number'],
])('%s with another %j is an issue: %j', (type, path, put, expected) => {
  const event = everyQueueEvent.find((each) => each.type === type)
  expect(issuesOf(queueEventSchema, changed(event, ['data', ...path], put))).toEqual([
    `wrongValue data.${path.join('.')}: ${expected}`,
  ])
})
