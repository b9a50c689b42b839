import type { Span } from '../deadline/span.ts'
import type { Names } from './names.ts'

/** How long something may take: four units, never turned into one another. */
export const spanIn = ({ span }: Pick<Names, 'span'>, of: Span): string => {
  if ('hours' in of) return span.hours(of.hours)
  if ('days' in of) return span.days(of.days)
  return 'businessDays' in of ? span.businessDays(of.businessDays) : span.openHours(of.openHours)
}
