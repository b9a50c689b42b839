/** Instants in, instants out: the end of the n-th business day in Berlin after an event, in epoch milliseconds. */
import { TZDate } from '@date-fns/tz/date'
import { addBusinessDays } from 'date-fns/addBusinessDays'
import { addHours } from 'date-fns/addHours'
import { startOfDay } from 'date-fns/startOfDay'
import { addDays } from 'date-fns/addDays'
import { Temporal } from 'temporal-polyfill'
import { type Clock, type Counting, deadlineAfter, type Instant, instantAt, readClock } from '../src/calendar/index.ts'
import { type Case, each } from './measure.ts'
import { addWithDateFns, addWithTemporal, DateTime } from './peers.ts'
import { agree, COUNTS, calendar, calendarFrom, document, INSTANTS } from './shop.ts'

export const deadline = (): readonly Case[] => [
  ...COUNTS.map(afterBusinessDays),
  fromReceipt,
  afterHours,
  openHours,
  wallTime,
  clock,
]

const ZONE = 'Europe/Berlin'
const at = (run: number): Instant => INSTANTS[run & 1023] as Instant

const endOfLastDay = (instant: Instant, add: (date: TZDate) => TZDate): Instant =>
  startOfDay(addDays(add(new TZDate(instant, ZONE)), 1)).getTime()

const afterBusinessDays = (count: number): Case => {
  const span = { businessDays: count }
  const withLuxon = (instant: Instant): Instant =>
    DateTime.fromMillis(instant, { zone: ZONE }).plusBusiness({ days: count }).endOf('day').toMillis() + 1
  const withTemporal = (instant: Instant): Instant => {
    const date = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ZONE).toPlainDate()
    return addWithTemporal(date, count).add({ days: 1 }).toZonedDateTime(ZONE).epochMilliseconds
  }
  const withDateFns = (instant: Instant): Instant => endOfLastDay(instant, (date) => addWithDateFns(date, count))
  const ours = deadlineAfter(calendar, at(0), span)
  agree('luxon', ours, withLuxon(at(0)))
  agree('temporal', ours, withTemporal(at(0)))
  agree('date-fns', ours, withDateFns(at(0)))
  return {
    case: `deadlineAfter, ${count} business days`,
    ours: (runs) => {
      let sum = 0
      for (let run = 0; run < runs; run++) sum += deadlineAfter(calendar, INSTANTS[run & 1023] as Instant, span) as number
      return sum
    },
    peers: {
      'date-fns with TZDate, weekends only': each((run) => endOfLastDay(at(run), (date) => addBusinessDays(date, count))),
      'date-fns with TZDate, holiday loop': each((run) => withDateFns(at(run))),
      'luxon-business-days': each((run) => withLuxon(at(run))),
      'temporal-polyfill, holiday loop': each((run) => withTemporal(at(run))),
    },
  }
}

const fromReceipt: Case = {
  case: 'deadlineAfter, 5 from receipt',
  ours: (runs) => {
    let sum = 0
    for (let run = 0; run < runs; run++)
      sum += deadlineAfter(WITH_CUTOFF, INSTANTS[run & 1023] as Instant, FIVE, RECEIPT) as number
    return sum
  },
  peers: {},
}
const WITH_CUTOFF = calendarFrom({ ...document, cutoff: '14:00' })
const FIVE = { businessDays: 5 }
const RECEIPT: Counting = { from: 'receipt', due: 'endOfDay' }

const afterHours: Case = {
  case: 'deadlineAfter, 24 hours',
  ours: (runs) => {
    let sum = 0
    for (let run = 0; run < runs; run++) sum += deadlineAfter(calendar, INSTANTS[run & 1023] as Instant, A_DAY) as number
    return sum
  },
  peers: { 'date-fns': each((run) => addHours(at(run), 24).getTime()) },
}
const A_DAY = { hours: 24 }

/** What the cases below are held against. */
const fiveDays = each((run) => deadlineAfter(calendar, at(run), FIVE))

const openHours: Case = {
  case: 'deadlineAfter, 16 open hours',
  ours: each((run) => deadlineAfter(WITH_HOURS, at(run), SIXTEEN)),
  peers: { 'five business days, as above': fiveDays },
}
const SIXTEEN = { openHours: 16 }
const WITH_HOURS = calendarFrom({ ...document, hours: [['09:00', '17:00']] })

const WALL_TIMES = Array.from({ length: 1024 }, (_, index) => new Date(at(index)).toISOString().slice(0, 16))

const wallTime: Case = {
  case: 'instantAt, a wall time',
  ours: each((run) => instantAt(calendar, WALL_TIMES[run & 1023] as string)),
  peers: {
    'five business days, as above': fiveDays,
    'temporal-polyfill': each(
      (run) => Temporal.PlainDateTime.from(WALL_TIMES[run & 1023] as string).toZonedDateTime(ZONE).epochMilliseconds,
    ),
  },
}

const HOUR = 3_600_000
const CLOCKS: readonly Clock[] = Array.from({ length: 1024 }, (_, index) => ({
  started: at(index),
  span: { openHours: 80 },
  pauses: Array.from({ length: 10 }, (_, n) => ({
    from: at(index) + (n * 10 + 5) * HOUR,
    until: at(index) + (n * 10 + 9) * HOUR,
  })),
}))

const clock: Case = {
  case: 'readClock, ten pauses',
  ours: each((run) => readClock(WITH_HOURS, CLOCKS[run & 1023] as Clock, at(run) + 120 * HOUR)),
  peers: { 'five business days, as above': fiveDays },
}
