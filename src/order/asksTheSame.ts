import type { AnsweredCommand } from './order.ts'

/** Whether two commands of one type and id ask for the same. One that was stored without a fingerprint is known by its line. */
export const asksTheSame = (one: AnsweredCommand, other: AnsweredCommand): boolean =>
  one.content === other.content &&
  (one.fingerprint === other.fingerprint || one.fingerprint === undefined || other.fingerprint === undefined)
