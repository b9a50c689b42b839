/**
 * Over every clock change of every zone that the host knows, what happens later is never received, nor due, earlier; and no day
 * ends before what happens on it.
 */
import { expect, it } from 'vitest'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import type { Counting } from '../../src/calendar/document.ts'
import { dayOn, startOfDay, zoneOf } from '../../src/calendar/zone.ts'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { clockChangesBetween } from '../../src/deadline/localTime.ts'
import { plusDays, weekdays } from '../../src/value/day.ts'

const FROM = Date.UTC(2000, 0, 1)
const UNTIL = Date.UTC(2030, 0, 1)
const RECEIPT: Counting = { from: 'receipt', due: 'endOfDay' }

/** Instants around a change, in order: at the change and to the millisecond beside it, and half-hours apart. */
const AROUND = [-90, -30, -1 / 60_000, 0, 30, 60, 90, 25 * 60].map((minutes) => Math.round(minutes * 60_000))

const CUTOFFS = ['00:30', '02:30', '23:30']

it('later is never earlier', () => {
  let changes = 0
  const seen = new Set<string>()
  for (const name of Intl.supportedValuesOf('timeZone')) {
    const zone = zoneOf(name) ?? expect.fail(name)
    const all = clockChangesBetween(zone, FROM, UNTIL)
    // Many names are one zone.
    const signature = JSON.stringify(all)
    if (seen.has(signature)) continue
    seen.add(signature)
    const covers = ['1999-01-01', '2031-12-31'] as const
    const calendarWith = (cutoff: string) => {
      const read = calendarOf({ zone: name, open: weekdays, holidays: [], covers, cutoff, counting: RECEIPT })
      return read._tag === 'Right' ? read.right : expect.fail(name)
    }
    const noon = calendarWith('12:00')
    const cases = [
      ...CUTOFFS.map((cutoff) => [calendarWith(cutoff), { businessDays: 0 }] as const),
      ...CUTOFFS.map((cutoff) => [noon, { businessDays: 0, cutoff }] as const),
    ]
    for (const { at } of all) {
      changes += 1
      const day = dayOn(zone, at)
      for (const [calendar, span] of cases) {
        let before = Number.NEGATIVE_INFINITY
        for (const shift of AROUND) {
          const due = deadlineAfter(calendar, at + shift, span) as number
          if (!(due >= before) || !(due > at + shift)) expect.fail(`${name} ${new Date(at + shift).toISOString()}`)
          before = due
        }
      }
      for (const shift of AROUND) {
        const on = dayOn(zone, at + shift)
        if (startOfDay(zone, on) > at + shift || startOfDay(zone, plusDays(on, 1)) <= at + shift || Math.abs(on - day) > 3) {
          expect.fail(`${name} ${new Date(at + shift).toISOString()} is on day ${on}`)
        }
      }
    }
  }
  expect(changes).toBeGreaterThan(3_000)
})

it('the cut-off that is shown twice passes once', () => {
  const santiago = calendarOf({
    zone: 'America/Santiago',
    open: weekdays,
    holidays: [],
    covers: ['2026-01-01', '2026-12-31'],
    cutoff: '23:30',
    counting: RECEIPT,
  })
  const [first, second] = ['2026-04-05T02:59:59.999Z', '2026-04-05T03:00:00.000Z'].map((at) =>
    deadlineAfter(santiago, Date.parse(at), { businessDays: 1 }),
  )
  expect([first, second]).toEqual([Date.parse('2026-04-07T04:00Z'), Date.parse('2026-04-07T04:00Z')])
})
