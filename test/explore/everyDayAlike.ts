/**
 * The same terms where every day is alike: no weekend, no holiday, no change of the clocks, and everything is due at the time of
 * day at which it began.
 *
 * An order then only depends on how long ago things were, never on when: states that differ by nothing but the date are one.
 */
import type { Policy } from '../../src/policy/policy.ts'

const EVERY_DAY: Policy['calendar'] = {
  zone: 'UTC',
  open: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  holidays: [],
  // Longer than any history that an exploration comes to.
  covers: ['2020-01-01', '2059-12-31'],
  counting: { from: 'eventDay', due: 'sameTime' },
}

export const everyDayAlike = (policy: Policy): Policy => ({ ...policy, calendar: EVERY_DAY })

export const isEveryDayAlike = ({ calendar }: Policy): boolean => calendar === EVERY_DAY
