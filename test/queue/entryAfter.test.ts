/** What an event makes of an entry, and which events do not fit it. */
import { describe, expect, it } from 'vitest'
import type { EntryRecord, QueueEntry } from '../../src/queue/entry.ts'
import { afterGiving, afterJoining, afterLeaving, afterRejection } from '../../src/queue/entryAfter.ts'

const ENTRY: QueueEntry = { order: 'A', line: 'L1', since: 1, sequence: 0, quantity: 5, promised: 9 }
const JOINED: EntryRecord = { ...ENTRY, joined: 5, rejected: 0, leaves: null }

/** Five joined: two were given, two rejected, one waits. */
const MIXED: EntryRecord = { ...JOINED, quantity: 1, rejected: 2 }

const rejection = (quantity: number) => ({ at: 6, ...ENTRY, quantity, because: 'withdrawn' }) as const
const units = (quantity: number, back: number) => ({ line: 'L1', quantity, back })

describe('joining', () => {
  it('begins an entry, of which nothing else is kept', () => {
    expect(afterJoining(null, { ...ENTRY, at: 6, metadata: 7 } as QueueEntry)).toEqual(JOINED)
  })
  it('does not fit a place that is taken', () => expect(afterJoining(JOINED, ENTRY)).toBeNull())
  it('does not fit without units', () => expect(afterJoining(null, { ...ENTRY, quantity: 0 })).toBeNull())
})

describe('giving', () => {
  it.each([
    [JOINED, 2, { ...JOINED, quantity: 3 }],
    [JOINED, 5, { ...JOINED, quantity: 0 }],
    [JOINED, 6, null],
    [JOINED, 0, null],
    [JOINED, -1, null],
    [JOINED, Number.NaN, null],
    [null, 1, null],
  ])('%j %d', (found, quantity, expected) => expect(afterGiving(found, quantity)).toEqual(expected))
})

describe('rejection', () => {
  it('takes off whatever still waits', () => {
    expect(afterRejection(MIXED, rejection(1))).toEqual({ ...MIXED, quantity: 0, rejected: 3 })
  })
  it('is remembered of a line that was never let in', () => {
    expect(afterRejection(null, rejection(4))).toEqual({ ...JOINED, promised: null, joined: 4, quantity: 0, rejected: 4 })
  })
  it.each([2, 0, -1, 0.5])('does not fit with %d units where one waits', (quantity) => {
    expect(afterRejection(MIXED, rejection(quantity))).toBeNull()
    if (quantity < 1) expect(afterRejection(null, rejection(quantity))).toBeNull()
  })
})

describe('leaving', () => {
  const left = (found: EntryRecord | null, quantity: number, back: number) => {
    const after = afterLeaving(found, 'x', units(quantity, back))
    return after === null ? null : [after.quantity, after.rejected, after.leaves?.weight]
  }

  it.each([
    ['what waits', 1, 0, [0, 2, 1]],
    ['then what was rejected', 3, 0, [0, 0, 3]],
    ['then what was given', 5, 2, [0, 0, 5]],
    ['what was given, where more is said to come back than was given', 5, 3, null],
    ['more than is there', 6, 2, null],
    ['given units before rejected ones', 2, 1, [0, 2, 2]],
    ['fewer than come back', 1, 2, null],
    ['nothing', 0, 0, null],
    ['with units that come back below zero', 1, -1, null],
    ['with units that are not a number', 1, Number.NaN, null],
  ])('%s', (_, quantity, back, expected) => expect(left(MIXED, quantity, back)).toEqual(expected))

  it('happens once under an id', () => {
    const once = afterLeaving(JOINED, 'x', units(1, 0))
    expect(afterLeaving(once, 'x', units(1, 0))).toBeNull()
    expect(afterLeaving(once, 'y', units(1, 0))?.leaves?.weight).toBe(2)
  })

  it('does not fit where no entry is', () => expect(afterLeaving(null, 'x', units(1, 0))).toBeNull())
})
