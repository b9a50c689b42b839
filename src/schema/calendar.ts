/** The form of a calendar. Whether its dates, times and zone hold together, the calendar itself says. */
import type { CalendarDocument, Counting, Holiday, OpeningHours, Season, TimesOfWeek } from '../calendar/document.ts'
import type { PolicyCalendar } from '../policy/policy.ts'
import { type Weekday, weekdays } from '../value/day.ts'
import { chosen, isObject, listOf, mapOf, optional, type Schema, strict, tupleOf, wordOf, words } from './schema.ts'
import { text, textAs } from './value.ts'

const zone = textAs('an IANA time zone, as Asia/Tokyo')

const date = textAs('a date as YYYY-MM-DD')

const time = textAs('a time as HH:MM')

const weekday: Schema<Weekday> = wordOf(weekdays)

const named: Schema<Holiday> = strict({ date, name: text })

const holiday: Schema<string | Holiday> = chosen((value) => (isObject(value) ? named : date))

const openingHours: Schema<OpeningHours> = listOf(tupleOf('an opening time and a closing time', [time, time]))

/** One for all open days, or one for each weekday. */
/* @__NO_SIDE_EFFECTS__ */
function timesOfWeek<T>(times: Schema<T>): Schema<TimesOfWeek<T>> {
  const each = optional(times)
  const byWeekday = strict<{ readonly [day in Weekday]?: T }>({
    mon: each,
    tue: each,
    wed: each,
    thu: each,
    fri: each,
    sat: each,
    sun: each,
  })
  return chosen<TimesOfWeek<T>>((value) => (isObject(value) ? byWeekday : times))
}

const season: Schema<Season> = strict<Season>({
  from: textAs('a date as MM-DD or YYYY-MM-DD'),
  through: textAs('a date as MM-DD or YYYY-MM-DD'),
  cutoff: optional(timesOfWeek(time)),
  hours: optional(timesOfWeek(openingHours)),
})

const dueAt: Schema<Extract<Counting['due'], object>> = strict({ at: time })

const dueWords: Schema<Extract<Counting['due'], string>> = words({ endOfDay: 1, startOfDay: 1, sameTime: 1 })

const counting: Schema<Counting> = strict({
  from: words<Counting['from']>({ eventDay: 1, receipt: 1 }),
  due: chosen<Counting['due']>((value) => (isObject(value) ? dueAt : dueWords)),
})

export const calendarSchema: Schema<PolicyCalendar> = strict<PolicyCalendar>({
  zone,
  open: listOf(weekday),
  holidays: listOf(holiday),
  extraOpen: optional(listOf(date)),
  covers: tupleOf('the first covered date and the last', [date, date]),
  beyond: optional(words<NonNullable<CalendarDocument['beyond']>>({ refuse: 1, weekdays: 1 })),
  cutoff: optional(timesOfWeek(time)),
  cutoffOn: optional(mapOf(time)),
  hours: optional(timesOfWeek(openingHours)),
  halfDays: optional(mapOf(openingHours)),
  seasons: optional(listOf(season)),
  hoursOnClosedDays: optional(mapOf(openingHours)),
  counting,
})
