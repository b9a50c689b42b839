import type { Policy } from '../policy/policy.ts'
import type { Law } from './law.ts'

/** The same terms on a calendar that covers ten years more, without a holiday in them: days that were covered are as they were. */
export const withLongerCalendar = (policy: Policy): Policy => {
  const { calendar } = policy
  const [from, through] = calendar.covers
  return { ...policy, calendar: { ...calendar, covers: [from, `${Number(through.slice(0, 4)) + 10}-12-31`] } }
}

/** A law told as if the calendar went on. */
export const onLongerCalendar = ({ sentence, breachIn }: Law): Law => ({
  sentence,
  breachIn: (policy, history) => breachIn(withLongerCalendar(policy), history),
})
