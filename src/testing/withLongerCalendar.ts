import type { Policy } from '../policy/policy.ts'

/** The same terms on a calendar that covers ten years more, without a holiday in them: days that were covered are as they were. */
export const withLongerCalendar = (policy: Policy): Policy => {
  const { calendar } = policy
  const [from, through] = calendar.covers
  return { ...policy, calendar: { ...calendar, covers: [from, `${Number(through.slice(0, 4)) + 10}-12-31`] } }
}
