/** How long something may take. A span has one unit; one beyond a hundred years is a slip of the unit. */
import { ROLLS, type Roll } from '../calendar/adjust.ts'
import { timeOfDay } from '../calendar/timeOfDay.ts'
import { millisecondsIn } from '../deadline/readSpan.ts'
import type { Amount, DaysOptions, Length, MonthsOptions, Span, Within } from '../deadline/span.ts'
import { chosen, fitting, isObject, leaf, only, optional, type Schema, strict, tupleOf, wordOf, words } from './schema.ts'

type Of<Unit extends PropertyKey> = Extract<Span, Readonly<Record<Unit, unknown>>>

const MOST_HOURS = 876_600
const MOST_DAYS = 36_525

const hours: Schema<number> = leaf(
  `a number of hours in whole milliseconds, above 0 and up to ${MOST_HOURS}`,
  (value) => typeof value === 'number' && millisecondsIn(value) > 0 && value <= MOST_HOURS,
)

/* @__NO_SIDE_EFFECTS__ */
function whole(unit: string, most: number): Schema<number> {
  return leaf(
    `a whole number of ${unit} from 0 to ${most}`,
    (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most,
  )
}

/** So much, or a window: two amounts, the fewer first. */
/* @__NO_SIDE_EFFECTS__ */
function amountOf(unit: string, one: Schema<number>): Schema<Amount> {
  const window: Schema<readonly [earliest: number, latest: number]> = fitting(
    tupleOf(`the fewest ${unit} and the most, as [2, 3]`, [one, one]),
    [],
    `the fewest ${unit}, then the most`,
    ([earliest, latest]) => earliest <= latest,
  )
  return chosen<Amount>((value) => (Array.isArray(value) ? window : one))
}

const days: Schema<number> = whole('days', MOST_DAYS)

const roll: Schema<Roll> = wordOf(ROLLS)

const last: Schema<'last'> = only('last')
const dateOfMonth: Schema<number> = leaf(
  'a date from 1 to 31, or last',
  (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 31,
)

const timeText: Schema<string> = leaf('a time as HH:MM, 00:00 to 24:00', (value) => timeOfDay(value) !== undefined)

const daysOptions = { roll: optional(roll), on: optional(last), atLeastBusinessDays: optional(days) }
const monthsOptions = {
  roll: optional(roll),
  on: optional(chosen<NonNullable<MonthsOptions['on']>>((value) => (value === 'last' ? last : dateOfMonth))),
  atLeastBusinessDays: optional(days),
  endOfMonth: optional(words<NonNullable<MonthsOptions['endOfMonth']>>({ clip: 1, keep: 1 })),
}

const ofHours: Schema<Of<'hours'>> = strict({ hours: amountOf('hours', hours) })
const ofOpenHours: Schema<Of<'openHours'>> = strict({ openHours: amountOf('hours', hours) })
const ofBusinessDays: Schema<Of<'businessDays'>> = strict({
  businessDays: amountOf('days', days),
  cutoff: optional(timeText),
})
const ofDays: Schema<Of<'days'> & DaysOptions> = strict({ days: amountOf('days', days), ...daysOptions })
const ofWeeks: Schema<Of<'weeks'> & DaysOptions> = strict({ weeks: amountOf('weeks', whole('weeks', 5218)), ...daysOptions })
const ofMonths: Schema<Of<'months'>> = strict({ months: amountOf('months', whole('months', 1200)), ...monthsOptions })
const ofQuarters: Schema<Of<'quarters'>> = strict({ quarters: amountOf('quarters', whole('quarters', 400)), ...monthsOptions })
const ofYears: Schema<Of<'years'>> = strict({ years: amountOf('years', whole('years', 100)), ...monthsOptions })

const A_LENGTH = 'one of { hours }, { openHours }, { businessDays }, { days }, { weeks } or { months }'

/** One amount of one unit: what can be counted back from a date. */
export const length: Schema<Length> = chosen((value) => {
  if (!isObject(value)) return { at: [], expected: A_LENGTH }
  if ('hours' in value) return strict({ hours })
  if ('days' in value) return strict({ days })
  if ('businessDays' in value) return strict({ businessDays: days })
  if ('openHours' in value) return strict({ openHours: hours })
  if ('weeks' in value) return strict({ weeks: whole('weeks', 5218) })
  return 'months' in value ? strict({ months: whole('months', 1200) }) : { at: [], expected: A_LENGTH }
})

const A_SPAN = 'a span: { hours }, { openHours }, { businessDays }, { days }, { weeks }, { months }, { quarters } or { years }'

export const span: Schema<Span> = chosen((value) => {
  if (!isObject(value)) return { at: [], expected: A_SPAN }
  if ('hours' in value) return ofHours
  if ('days' in value) return ofDays
  if ('businessDays' in value) return ofBusinessDays
  if ('openHours' in value) return ofOpenHours
  if ('weeks' in value) return ofWeeks
  if ('months' in value) return ofMonths
  if ('quarters' in value) return ofQuarters
  return 'years' in value ? ofYears : { at: [], expected: A_SPAN }
})

export const within: Schema<Within> = chosen((value) =>
  isObject(value) ? span : value === 'openEnded' ? only('openEnded') : { at: [], expected: `${A_SPAN}, or openEnded` },
)
