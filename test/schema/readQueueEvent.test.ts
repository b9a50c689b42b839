import { describe, expect, it } from 'vitest'
import { evolveQueue, initialQueue } from '../../src/queue/index.ts'
import { readQueueEvent, readQueueEvents } from '../../src/schema/readQueueEvent.ts'
import { everyQueueEvent } from '../queue/support.ts'
import { changed, GONE, placesIn } from './issues.ts'

const EVENTS = everyQueueEvent.map((event) => [event.type, event] as const)

describe('an event of a queue', () => {
  it.each(EVENTS)('%s reads back as itself', (_, event) => {
    expect(readQueueEvent(JSON.parse(JSON.stringify(event)))).toEqual({ _tag: 'Right', right: event })
  })

  it.each(EVENTS)('%s needs all that it needs', (_, event) => {
    for (const path of placesIn(event)) {
      if (typeof path.at(-1) === 'number') continue
      const read = readQueueEvent(changed(event, path, GONE))
      expect(read, path.join('.')).toMatchObject({ left: [{ code: 'missing', path }] })
    }
  })

  it.each(EVENTS)('%s with another thing in any one place is an issue there', (_, event) => {
    for (const path of placesIn(event)) {
      const read = readQueueEvent(changed(event, path, { nothing: 'like it' }))
      const places = read._tag === 'Left' ? read.left.map((issue) => issue.path.slice(0, path.length)) : []
      expect(places, path.join('.')).toContainEqual(path)
    }
  })

  it.each(EVENTS)('%s leaves out what this version does not know', (_, event) => {
    const later = { ...event, data: { ...event.data, mood: 'good' }, metadata: { position: 7 } }
    expect(readQueueEvent(later)).toEqual({ _tag: 'Right', right: event })
  })

  it('may have been promised no date', () => {
    const joined = changed(everyQueueEvent[0], ['data', 'promised'], null)
    expect(readQueueEvent(joined)).toEqual({ _tag: 'Right', right: joined })
  })

  it('is not guessed at', () => {
    expect(readQueueEvent({ type: 'QueueRenamed', data: { at: 0 } })).toMatchObject({
      left: [{ code: 'wrongValue', path: ['type'], found: 'QueueRenamed' }],
    })
  })
})

describe('a stream', () => {
  it('is every event in its order', () => {
    const read = readQueueEvents(JSON.parse(JSON.stringify(everyQueueEvent)))
    expect(read).toEqual({ _tag: 'Right', right: everyQueueEvent })
    if (read._tag === 'Right') expect(read.right.reduce(evolveQueue, initialQueue()).isWithdrawn).toBe(true)
  })

  it('says which event cannot be read, and all of them', () => {
    expect(readQueueEvents([everyQueueEvent[0], 1, { type: 'ItemWithdrawn', data: { at: 'now' } }])).toMatchObject({
      left: [
        { code: 'wrongValue', path: [1] },
        { code: 'wrongValue', path: [2, 'data', 'at'] },
      ],
    })
    expect(readQueueEvents({ 0: everyQueueEvent[0] })).toMatchObject({ left: [{ path: [], expected: 'a list' }] })
  })
})
