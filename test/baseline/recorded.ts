/** What the baseline keeps of every step of a history, as plain JSON in the words of the day on which it was recorded. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json }

export type Data = { readonly [field: string]: Json }

/** What is the case after a command; instants are epoch milliseconds, amounts minor units. */
export type Answer = {
  readonly verdict: string
  readonly because: readonly Reasoned[]
  readonly remedies: readonly Remedied[]
  /** Until when the verdict holds if nobody does anything; null: for ever. */
  readonly until: number | null
  readonly events: readonly Happened[]
  readonly after: After
  /** Asked at every fourth step, of the order after it: what is open, and what is closed only for a time. */
  readonly options: readonly Choice[] | null
}

export type Reasoned = { readonly code: string; readonly clause: string | null; readonly facts: Data }

export type Remedied = Data & { readonly do: string }

/** A command or an event. */
export type Happened = { readonly type: string; readonly data: Data }

/** Of the order once the events are folded in. */
export type After = {
  readonly stage: string
  readonly outcome: string | null
  readonly money: Sums | null
  readonly obligations: readonly Owed[]
  readonly nextDeadline: number | null
}

export type Sums = {
  readonly received: number
  readonly refunded: number
  readonly owed: number
  readonly forfeited: number
  readonly held: number
}

export type Owed = {
  readonly party: string
  readonly owes: string
  readonly id: string | null
  readonly due: RecordedDue
  readonly amount: number | null
  readonly ifMissed: string
  readonly late: boolean
}

/** Without an instant it says why, and since when. */
export type RecordedDue = Data & { readonly by: number | null; readonly clause: string | null }

export type Choice = { readonly command: string; readonly open: boolean; readonly until: number | null }

export type Step = {
  readonly command: Happened
  readonly answer: Answer
  /** Decided once the shop's calendar had been extended by some years. */
  readonly extended?: true
}

export type RecordedHistory = readonly Step[]
