import type { Span } from '../deadline/span.ts'
import type { Names } from './names.ts'

/** How long something may take, in its own unit: units are never turned into one another. */
export const spanIn = ({ span }: Pick<Names, 'span'>, of: Span): string => {
  if ('hours' in of) return span.hours(of.hours)
  if ('openHours' in of) return span.openHours(of.openHours)
  if ('businessDays' in of) return span.businessDays(of.businessDays)
  if ('days' in of) return span.days(of.days)
  if ('weeks' in of) return span.weeks(of.weeks)
  if ('months' in of) return span.months(of.months)
  return 'quarters' in of ? span.quarters(of.quarters) : span.years(of.years)
}
