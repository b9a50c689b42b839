/**
 * What the library answers, in sentences that can be shown to a person as they stand: in English, or in a language of your own.
 *
 * @module
 */
export type { CallerNames } from './callerNames.ts'
export type { DecimalAmount } from './decimalAmountOf.ts'
export { english } from './english/english.ts'
export { explainAmount } from './explainAmount.ts'
export { explainCommand } from './explainCommand.ts'
export { type DecisionInWords, explainDecision } from './explainDecision.ts'
export { explainEvent } from './explainEvent.ts'
export { explainInstant } from './explainInstant.ts'
export { explainObligation } from './explainObligation.ts'
export { explainOrder } from './explainOrder.ts'
export { explainQueueCommand } from './explainQueueCommand.ts'
export { explainQueueEvent } from './explainQueueEvent.ts'
export { explainQueueReason } from './explainQueueReason.ts'
export { explainReason } from './explainReason.ts'
export { explainRemedy } from './explainRemedy.ts'
export type { Language, Phrases } from './language.ts'
export type { Names } from './names.ts'
export type { Say } from './say.ts'
export type { TextOptions } from './textOptions.ts'
export type { ClockTime, When } from './when.ts'
