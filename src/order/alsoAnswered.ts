import { append } from '../kernel/append.ts'
import type { AnsweredCommand } from './order.ts'

/** The memory of answered commands, with the one that an event answers. */
export const alsoAnswered = (
  answered: readonly AnsweredCommand[],
  answers: AnsweredCommand | undefined,
): readonly AnsweredCommand[] => (answers === undefined ? answered : append(answered, answers))
