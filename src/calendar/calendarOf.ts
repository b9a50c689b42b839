/**
 * From a calendar document to a calendar that counts, or to everything that is wrong with the document.
 *
 * A calendar is worked out once for each document object: a second call with the same one is a look-up. It keeps a copy of its
 * own: what becomes of the document afterwards changes nothing of it.
 */
import type { Either } from '../kernel/either.ts'
import { weekdayIndexOf } from '../value/day.ts'
import type { Calendar, Days, Tables } from './calendar.ts'
import type { CalendarIssue, Report } from './calendarIssue.ts'
import type { CalendarDocument, Counting } from './document.ts'
import { type ReadDays, readDays } from './readDays.ts'
import { type ReadHours, readHours } from './readHours.ts'
import { copied, isObject, readKeys, readWord } from './readForm.ts'
import { timeOfDay } from './timeOfDay.ts'
import { weekOf } from './week.ts'
import { type Zone, zoneOf } from './zone.ts'

const calendars = new WeakMap<CalendarDocument, Either<never, Calendar>>()

/**
 * The calendar of a document, or every contradiction in it, each with its path.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'Asia/Tokio',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-11-23', '2026-02-30'],
 *   extraOpen: ['2026-11-23'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert(read._tag === 'Left')
 * assert.deepEqual(
 *   read.left.map(({ code, path }) => [code, path.join('.')]),
 *   [
 *     ['unknownZone', 'zone'],
 *     ['notADate', 'holidays.1'],
 *     ['holidayAndExtraOpen', 'extraOpen.0'],
 *   ],
 * )
 * ```
 */
export const calendarOf = (document: CalendarDocument): Either<readonly CalendarIssue[], Calendar> => {
  const known = calendars.get(document)
  if (known !== undefined) return known
  const calendar = read(document)
  if (calendar._tag === 'Right') calendars.set(document, calendar)
  return calendar
}

const read = (document: CalendarDocument): Either<readonly CalendarIssue[], Calendar> => {
  const issues: CalendarIssue[] = []
  const report: Report = (code, path, found, expected) => {
    issues.push({ code, path, found, expected })
  }
  if (!isObject(document)) {
    report('wrongValue', [], document, 'a calendar document')
    return { _tag: 'Left', left: issues }
  }
  const zone = zoneOf(document.zone)
  if (zone === undefined) report('unknownZone', ['zone'], document.zone, 'an IANA time zone, as Asia/Tokyo')
  const days = readDays(document, report)
  const hours = readHours(document, days, report)
  const counting = readCounting(document, report)
  if (document.beyond !== undefined) readWord(document.beyond, ['refuse', 'weekdays'], ['beyond'], report)
  readKeys(document, KEYS, [], report)
  if (zone === undefined || issues.length > 0) return { _tag: 'Left', left: issues }
  const { first, last } = days
  return { _tag: 'Right', right: { document: copied(document), first, last, counting, tables: tablesOf(zone, days, hours) } }
}

const KEYS: readonly (keyof CalendarDocument)[] = [
  'zone',
  'open',
  'holidays',
  'extraOpen',
  'covers',
  'beyond',
  'cutoff',
  'cutoffOn',
  'hours',
  'halfDays',
  'seasons',
  'hoursOnClosedDays',
  'counting',
]

const END_OF_DAY: Counting = { from: 'eventDay', due: 'endOfDay' }

const readCounting = ({ counting = END_OF_DAY }: CalendarDocument, report: Report): Counting => {
  if (!isObject(counting)) {
    report('wrongValue', ['counting'], counting, 'from and due')
    return END_OF_DAY
  }
  const { from, due } = counting
  readKeys(counting, ['from', 'due'], ['counting'], report)
  readWord(from, ['eventDay', 'receipt'], ['counting', 'from'], report)
  if (!isObject(due)) readWord(due, ['endOfDay', 'startOfDay', 'sameTime'], ['counting', 'due'], report)
  else {
    readKeys(due, ['at'], ['counting', 'due'], report)
    if (timeOfDay(due.at) === undefined) {
      report('notATime', ['counting', 'due', 'at'], due.at, 'a time as HH:MM, 00:00 to 24:00')
    }
  }
  return copied(counting)
}

/** Every calendar's tables are made here, in one shape, so that whoever reads them is compiled for it once. */
const tablesOf = (zone: Zone, days: ReadDays, times: ReadHours): Tables => {
  const length = days.last - days.first + 1
  const week = weekOf(days.open)
  // One piece of memory for both tables: asking for it costs more than filling it.
  const memory = new Int32Array(2 * length + 1)
  const ranks = memory.subarray(0, length + 1)
  // At first a day's rank says whether it is open.
  for (const place of week.days) {
    for (let index = (place - weekdayIndexOf(days.first) + 7) % 7; index < length; index += 7) ranks[index] = 1
  }
  for (const day of days.holidays) ranks[day - days.first] = 0
  for (const day of days.extraOpen) ranks[day - days.first] = 1
  let rank = 0
  for (let index = 0; index < length; index++) {
    const isOpen = ranks[index] === 1
    ranks[index] = rank
    if (isOpen) memory[length + 1 + rank++] = days.first + index
  }
  ranks[length] = rank
  // Each was written as a day's number.
  const openDays = memory.subarray(length + 1, length + 1 + rank) as unknown as Days
  const { holidays } = days
  return { zone, holidays, week, ranks, openDays, blocks: new Map(), ...times }
}
