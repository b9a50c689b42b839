import type { CallerNames } from './callerNames.ts'
import type { Language } from './language.ts'

/** In which language sentences are, on which clocks, whom they speak to, and what they call things that have ids. */
export type TextOptions = {
  /** `english` unless another is given. */
  readonly language?: Language
  /** An IANA time zone, `Europe/Berlin`; the shop's own unless another is given. It is named beside every time. */
  readonly zone?: string
  /** The customer is spoken to: `You can cancel …`. The shop's staff, unless told otherwise, read: `The customer can cancel …`. */
  readonly to?: 'customer' | 'support'
  readonly names?: CallerNames
  /** Whether the shop's own sentence, where the policy has one for the clause, follows a sentence that cites it. */
  readonly clauseText?: boolean
}
