/** How long something may take. A span has one unit; one beyond a hundred years is a slip of the unit. */
import type { Roll } from '../calendar/adjust.ts'
import { wholeMinutes } from '../deadline/deadlineAfter.ts'
import type { Span, Within } from '../deadline/span.ts'
import { chosen, fitting, isObject, leaf, only, optional, type Schema, strict, tupleOf, words } from './schema.ts'

type Of<Unit extends PropertyKey> = Extract<Span, Readonly<Record<Unit, unknown>>>

const MOST_HOURS = 876_600
const MOST_DAYS = 36_525

const hours: Schema<number> = leaf(
  `a number of hours in whole minutes, above 0 and up to ${MOST_HOURS}`,
  (value) => typeof value === 'number' && wholeMinutes(value) > 0 && value <= MOST_HOURS,
)

const days: Schema<number> = leaf(
  `a whole number of days from 0 to ${MOST_DAYS}`,
  (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MOST_DAYS,
)

const window: Schema<readonly [earliest: number, latest: number]> = fitting(
  tupleOf('the fewest days and the most, as [2, 3]', [days, days]),
  [],
  'the fewest days, then the most',
  ([earliest, latest]) => earliest <= latest,
)

const daysOrWindow: Schema<Of<'businessDays'>['businessDays']> = chosen((value) => (Array.isArray(value) ? window : days))

const roll: Schema<Roll> = words({
  none: 1,
  following: 1,
  modifiedFollowing: 1,
  halfMonthModifiedFollowing: 1,
  preceding: 1,
  modifiedPreceding: 1,
  nearest: 1,
})

const ofHours: Schema<Of<'hours'>> = strict({ hours })
const ofDays: Schema<Of<'days'>> = strict({ days, roll: optional(roll) })
const ofBusinessDays: Schema<Of<'businessDays'>> = strict({ businessDays: daysOrWindow })
const ofOpenHours: Schema<Of<'openHours'>> = strict({ openHours: hours })

const A_SPAN = 'a span: { hours }, { days }, { businessDays } or { openHours }'

export const span: Schema<Span> = chosen((value) => {
  if (!isObject(value)) return { at: [], expected: A_SPAN }
  if ('hours' in value) return ofHours
  if ('days' in value) return ofDays
  if ('businessDays' in value) return ofBusinessDays
  return 'openHours' in value ? ofOpenHours : { at: [], expected: A_SPAN }
})

export const within: Schema<Within> = chosen((value) =>
  isObject(value) ? span : value === 'openEnded' ? only('openEnded') : { at: [], expected: `${A_SPAN}, or openEnded` },
)
