/**
 * What a span says, or what is wrong with it. A span has one unit; an option that its unit does not know would be a term that
 * nobody applies.
 */
import { millisecondsInHour } from 'date-fns/constants'
import { timeOfDay } from '../calendar/timeOfDay.ts'
import { type DeadlineIssue, notASpan, notATimeOfDay, spanIssue } from './deadlineIssue.ts'
import type { Amount, End, Span, Unit } from './span.ts'

const ROLLED = ['roll', 'on', 'atLeastBusinessDays']
const MONTHLY = [...ROLLED, 'endOfMonth']
const OPTIONS: Readonly<Record<Unit, readonly string[]>> = {
  hours: [],
  openHours: [],
  businessDays: ['cutoff'],
  days: ROLLED,
  weeks: ROLLED,
  months: MONTHLY,
  quarters: MONTHLY,
  years: MONTHLY,
}

/** What a span may say, each by its name: the compiler knows of one unit only, and plain JavaScript may say anything. */
type Said = { readonly [unit in Unit]?: Amount }

/** The unit of a span. A key that is `undefined` says nothing, as if it were not there. */
export const unitIn = (span: Span): Unit | DeadlineIssue => {
  if (typeof span !== 'object' || span === null) return notASpan(span)
  const unit = saidUnit(span as Said)
  if (unit === undefined) return notASpan(span)
  let keys = 0
  for (const _ in span) keys += 1
  return keys === 1 ? unit : (strangerIn(span, unit) ?? unit)
}

/** By name and not by a loop over names: that is what a deadline of a few nanoseconds can pay. */
const saidUnit = (said: Said): Unit | undefined => {
  if (said.businessDays !== undefined) return 'businessDays'
  if (said.hours !== undefined) return 'hours'
  if (said.days !== undefined) return 'days'
  if (said.openHours !== undefined) return 'openHours'
  if (said.weeks !== undefined) return 'weeks'
  if (said.months !== undefined) return 'months'
  if (said.quarters !== undefined) return 'quarters'
  return said.years === undefined ? undefined : 'years'
}

const strangerIn = (span: Span, unit: Unit): DeadlineIssue | undefined => {
  for (const key in span) {
    const found = (span as Readonly<Record<string, unknown>>)[key]
    if (key === unit || found === undefined) continue
    if (OPTIONS[unit].includes(key)) {
      if (key === 'cutoff' && timeOfDay(found) === undefined) return notATimeOfDay(['span', 'cutoff'], found)
      continue
    }
    const known = [unit, ...OPTIONS[unit]]
    return spanIssue([key], found, known.length === 1 ? `${unit} alone` : `one of ${known.join(', ')}`)
  }
  return undefined
}

/** How much of its unit a span says. */
export const amountIn = (span: Span, unit: Unit): Amount => {
  const said: Said = span as Said
  const amount = unit === 'businessDays' ? said.businessDays : unit === 'hours' ? said.hours : said[unit]
  // Its unit is what it says something of.
  return amount as Amount
}

export const isWindow = (amount: Amount): amount is readonly [earliest: number, latest: number] => typeof amount !== 'number'

/** Where a single amount stands: most calls need it only if they fail. */
export const PATHS: Readonly<Record<Unit, readonly [Unit]>> = {
  hours: ['hours'],
  openHours: ['openHours'],
  businessDays: ['businessDays'],
  days: ['days'],
  weeks: ['weeks'],
  months: ['months'],
  quarters: ['quarters'],
  years: ['years'],
}

/** One end of an amount, with its place; or why it is not a window. */
export type OneAmount = { readonly count: number; readonly path: readonly (string | number)[] }

export const endIn = (amount: Amount, unit: Unit, end: End): OneAmount | DeadlineIssue => {
  if (typeof amount === 'number') return { count: amount, path: PATHS[unit] }
  const isOfHours = unit === 'hours' || unit === 'openHours'
  const isCount = isOfHours ? Number.isFinite : Number.isSafeInteger
  if (!Array.isArray(amount) || amount.length !== 2 || !isCount(amount[0]) || !isCount(amount[1]) || amount[0] > amount[1]) {
    const what = isOfHours ? 'a number of hours' : `a whole number of ${unit === 'businessDays' ? 'days' : unit}`
    return spanIssue([unit], amount, `${what}, or two: the fewer, then the more`)
  }
  return end === 'earliest' ? { count: amount[0], path: [unit, 0] } : { count: amount[1], path: [unit, 1] }
}

/**
 * Hours as milliseconds; NaN where they are not a whole number of them. A third of an hour is 20 minutes, and a measured time
 * divided by 3,600,000 is that time again, however the fraction was rounded: what is off by less than a microsecond is meant.
 */
export const millisecondsIn = (hours: number): number => {
  const exact = hours * millisecondsInHour
  const whole = Math.round(exact)
  const isMeant = Math.abs(exact - whole) < 0.001 && (whole !== 0 || hours === 0)
  return isMeant ? whole : Number.NaN
}
