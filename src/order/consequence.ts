/**
 * What follows if something owed has not come. It is fixed with the duty, so that no lapse depends on who looks.
 *
 * - `recorded`: it stays owed, and is recorded as late.
 * - `ends`: what is still with the shop ends, and the shop keeps this.
 * - `lapses`: a right is gone. A return ends; with the last of them, or with the window for returns, the order is complete.
 * - `granted`, `denied`: silence answers what was asked for.
 * - `asksAgain`: the customer is asked to consent to the delay. Without an answer the order `otherwise` ends, or goes on.
 * - `goesOn`: silence is consent.
 * - `delivered`: the parcel counts as delivered.
 */
import type { ClauseId } from '../value/clause.ts'
import type { Retention } from './retention.ts'

/** What follows if something owed has not come: switch on `then`. */
export type Consequence =
  | { readonly then: 'recorded' | 'lapses' }
  | { readonly then: 'ends'; readonly keeps: Retention; readonly clause: ClauseId | null }
  | { readonly then: 'granted' | 'denied' | 'goesOn' | 'delivered'; readonly clause: ClauseId | null }
  | { readonly then: 'asksAgain'; readonly otherwise: 'ends' | 'goesOn' | null; readonly clause: ClauseId | null }

/** What follows where no term says what: what ends gives everything back. */
export const UNSAID: { readonly [Then in 'recorded' | 'lapses' | 'ends']: Consequence } = {
  recorded: { then: 'recorded' },
  lapses: { then: 'lapses' },
  ends: { then: 'ends', keeps: 'nothing', clause: null },
}
