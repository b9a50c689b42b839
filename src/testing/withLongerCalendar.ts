/** Calendars of more years, without a holiday in them: days that were covered are as they were. */
import type { Policy } from '../policy/policy.ts'
import type { Law } from './law.ts'

/** The same terms on a calendar that goes on for ten years. */
export const withLaterYears = (policy: Policy): Policy => {
  const [from, through] = policy.calendar.covers
  return covering(policy, from, `${Number(through.slice(0, 4)) + 10}-12-31`)
}

/** The same terms on a calendar of ten more years at either end. */
export const withLongerCalendar = (policy: Policy): Policy => {
  const [from, through] = withLaterYears(policy).calendar.covers
  return covering(policy, `${Number(from.slice(0, 4)) - 10}-01-01`, through)
}

/** A law, held as if the calendar had no ends. For a single step it is held on the calendar that is given. */
export const onLongerCalendar = <L extends Law>(law: L): L => ({
  ...law,
  breachIn: (policy, history) => law.breachIn(withLongerCalendar(policy), history),
})

const covering = (policy: Policy, from: string, through: string): Policy => ({
  ...policy,
  calendar: { ...policy.calendar, covers: [from, through] },
})
