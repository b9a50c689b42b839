import type { Reason } from '../../decision/reason.ts'
import type { Words } from '../words.ts'

/**
 * A sentence for each code of some reasons, from its facts, without full stop and clause. A code that has none does not compile.
 */
export type Telling<R extends Reason> = {
  readonly [Code in R['code']]: (facts: Extract<R, { readonly code: Code }>['facts'], words: Words) => string
}
