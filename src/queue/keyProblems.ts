import { isInstant } from '../value/instant.ts'
import type { QueueKey } from './entry.ts'
import type { QueueReason } from './reason.ts'

/** What is wrong with a key: it needs an instant and a whole number. */
export const keyProblems = ({ since, sequence }: Omit<QueueKey, 'order'>): readonly QueueReason[] =>
  isInstant(since) && Number.isSafeInteger(sequence) ? [] : [{ code: 'badKey', clause: null, facts: { since, sequence } }]
