import { describe, expect, it } from 'vitest'
import { evolve, initialOrder } from '../../src/index.ts'
import { readEvent, readEvents } from '../../src/schema/readEvent.ts'
import { everyEvent } from '../support/stages.ts'
import { changed, GONE, placesIn } from './issues.ts'

const EVENTS = everyEvent.map((event) => [event.type, event] as const)

/** What of an event may be missing. */
const OPTIONAL = ['answers', 'from', 'estimated', 'lateBy', 'deposit', 'release', 'condition']

describe('an event', () => {
  it.each(EVENTS)('%s reads back as itself', (_, event) => {
    expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual({ _tag: 'Right', right: event })
  })

  it.each(EVENTS)('%s needs all that it needs', (_, event) => {
    for (const path of placesIn(event)) {
      const key = path.at(-1)
      if (typeof key === 'number' || OPTIONAL.includes(String(key)) || path.includes('details')) continue
      const read = readEvent(changed(event, path, GONE))
      expect(read, path.join('.')).toMatchObject({ left: [{ code: 'missing', path }] })
    }
  })

  it.each(EVENTS)('%s leaves out what this version does not know', (_, event) => {
    const later = { ...event, data: { ...event.data, mood: 'good' }, metadata: { position: 7 } }
    expect(readEvent(later)).toEqual({ _tag: 'Right', right: event })
  })

  it('keeps whatever ids it was decided with', () => {
    const paid = { type: 'PaymentReceived', data: { at: 0, id: 'bank transfer, 3 May', amount: 1, late: false } }
    expect(readEvent(paid)).toEqual({ _tag: 'Right', right: paid })
  })

  it('keeps the answer to a command of a later version', () => {
    const answers = { command: 'SplitOrder', id: 'x', content: '' }
    const begun = { type: 'PreparationBegun', data: { at: 0, answers } }
    expect(readEvent(begun)).toEqual({ _tag: 'Right', right: begun })
  })

  it('is not guessed at', () => {
    expect(readEvent({ type: 'OrderSplit', data: { at: 0 } })).toMatchObject({
      left: [{ code: 'wrongValue', path: ['type'], found: 'OrderSplit' }],
    })
  })
})

describe('a stream', () => {
  it('is every event in its order', () => {
    const read = readEvents(JSON.parse(JSON.stringify(everyEvent)))
    expect(read).toEqual({ _tag: 'Right', right: everyEvent })
    if (read._tag === 'Right') expect(read.right.reduce(evolve, initialOrder()).is).toBe('sale')
  })

  it('says which event cannot be read, and all of them', () => {
    const [first] = everyEvent
    expect(readEvents([first, 1, { type: 'PreparationBegun', data: { at: 'now' } }])).toMatchObject({
      left: [
        { code: 'wrongValue', path: [1] },
        { code: 'wrongValue', path: [2, 'data', 'at'] },
      ],
    })
    expect(readEvents({ 0: first })).toMatchObject({ left: [{ path: [], expected: 'a list' }] })
  })
})
