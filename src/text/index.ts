/**
 * What the library answers, in English sentences that can be shown to a person as they stand.
 *
 * @module
 */
export { explainCommand } from './explainCommand.ts'
export { type DecisionInWords, explainDecision } from './explainDecision.ts'
export { explainEvent } from './explainEvent.ts'
export { explainObligation } from './explainObligation.ts'
export { explainOrder } from './explainOrder.ts'
export { explainQueueEvent } from './explainQueueEvent.ts'
export { explainQueueReason } from './explainQueueReason.ts'
export { explainReason } from './explainReason.ts'
export { explainRemedy } from './explainRemedy.ts'
export { instantInWords } from './instantInWords.ts'
export { moneyInWords } from './moneyInWords.ts'
