import fc from 'fast-check'
import { expect, it } from 'vitest'
import { explainClock, readClock } from '../../src/deadline/clockReading.ts'
import type { Clock } from '../../src/deadline/clock.ts'
import { openTimeBetween } from '../../src/deadline/openTime.ts'
import { someDocument, someInstant } from '../calendar/arbitraries.ts'
import { calendarFrom } from '../calendar/support.ts'

const HOURS = {
  hours: [
    ['08:30', '12:00'],
    ['13:00', '17:00'],
    ['22:00', '02:00'],
  ],
} as const

/** A clock with pauses at any instants, and an instant after its start. */
const someClock = fc.record({
  document: someDocument.map((document) => ({ ...document, ...HOURS })),
  started: someInstant,
  hours: fc.integer({ min: 1, max: 80 }),
  steps: fc.array(fc.tuple(fc.nat(4e7), fc.nat(4e7)), { maxLength: 10 }),
  later: fc.nat(4e8),
})

type Drawn = typeof someClock extends fc.Arbitrary<infer T> ? T : never

const clockOf = ({ started, hours, steps }: Drawn): Clock => {
  let at = started
  const pauses = steps.map(([running, standing]) => {
    const from = at + running
    at = from + standing
    return { from, until: at }
  })
  return { started, span: { openHours: hours }, pauses }
}

it('what elapsed and what is left are what was given, and what elapsed is the open time outside the pauses', () => {
  fc.assert(
    fc.property(someClock, (drawn) => {
      const [calendar, clock, now] = [calendarFrom(drawn.document), clockOf(drawn), drawn.started + drawn.later]
      const shown = readClock(calendar, clock, now)
      if ('code' in shown) return expect.fail(JSON.stringify(shown))
      const open = (from: number, until: number) => (from < until ? (openTimeBetween(calendar, from, until) as number) : 0)
      const standing = (clock.pauses ?? []).reduce(
        (sum, { from, until = now }) => sum + open(Math.min(from, now), Math.min(until, now)),
        0,
      )
      expect(shown.elapsed).toBe(open(clock.started, now) - standing)
      expect(shown.elapsed + shown.left).toBe(drawn.hours * 3_600_000)
    }),
  )
})

it('a running clock is over at its due instant and not a millisecond before, if nothing stops it', () => {
  fc.assert(
    fc.property(someClock, (drawn) => {
      const [calendar, clock, now] = [calendarFrom(drawn.document), clockOf(drawn), drawn.started + drawn.later]
      const known = { ...clock, pauses: (clock.pauses ?? []).filter(({ until = now }) => until <= now) }
      const shown = readClock(calendar, known, now)
      if ('code' in shown || shown.state !== 'running' || shown.due === null) return
      expect(readClock(calendar, known, shown.due)).toMatchObject({ left: 0, state: 'over', due: shown.due })
      expect(readClock(calendar, known, shown.due - 1)).toMatchObject({ left: 1, state: 'running', due: shown.due })
    }),
  )
})

it('stopping a clock never brings its due instant forward, and the last change says when it is due', () => {
  fc.assert(
    fc.property(someClock, (drawn) => {
      const [calendar, clock, now] = [calendarFrom(drawn.document), clockOf(drawn), drawn.started + 2e9]
      const events = explainClock(calendar, clock, now)
      if ('code' in events) return expect.fail(JSON.stringify(events))
      const dues = events.flatMap(({ due }) => due ?? [])
      expect([...dues].sort((one, other) => one - other)).toEqual(dues)
      const shown = readClock(calendar, clock, now)
      expect('due' in shown && shown.due).toBe(events.at(-1)?.due)
    }),
  )
})
