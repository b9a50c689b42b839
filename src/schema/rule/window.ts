/** From when until when something may be done, as far as every row says it alike. */
import { INCIDENTS, type Incident, MOMENTS, type Moment } from '../../order/moment.ts'
import { OFFER_DATES } from '../../order/offer.ts'
import type { Before, Window } from '../../rule/window.ts'
import { dayOf } from '../../value/day.ts'
import { fitting, leaf, optional, type Schema, type Shape, strict, wordOf } from '../schema.ts'
import { length, span } from '../span.ts'

const since: Schema<Moment | Incident> = wordOf([...MOMENTS, ...INCIDENTS])

const lastDay: Schema<string> = leaf(
  'a date that exists, as 2027-01-15',
  (value) => typeof value === 'string' && typeof dayOf(value) === 'number',
)

const before: Schema<Before> = fitting(
  strict<Before>({ closing: optional(length), release: optional(length) }),
  [],
  'how long before the closing or the release',
  (dates) => Object.keys(dates).length > 0,
)

/* @__NO_SIDE_EFFECTS__ */
export function windowShape<Until extends NonNullable<Window['until']>>(
  until: readonly Until[],
): Shape<Omit<Window, 'until'> & { readonly until?: Until }> {
  return {
    since: optional(since),
    after: optional(span),
    until: optional(wordOf(until)),
    within: optional(span),
    before: optional(before),
    through: optional(lastDay),
  } as never
}

/** What can end a window before the goods have left. */
export const BEFORE_DELIVERY: readonly Exclude<NonNullable<Window['until']>, 'delivery'>[] = [
  ...MOMENTS.filter((moment) => moment !== 'delivery'),
  ...OFFER_DATES,
]
