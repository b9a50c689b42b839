import type { Answered } from './order.ts'

/** The memory of answered commands, with the one that an event answers. */
export const alsoAnswered = (answered: readonly Answered[], answers: Answered | undefined): readonly Answered[] =>
  answers === undefined ? answered : [...answered, answers]
