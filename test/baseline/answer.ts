/**
 * How the baseline reads the library: the one place that knows how a decision and an order are built.
 *
 * What a field is called today matters only here; the baseline has names of its own (`recorded.ts`).
 */
import {
  type Command,
  decide,
  type Event,
  evolve,
  nextDeadline,
  type Obligation,
  obligationsOf,
  type Order,
  optionsFor,
  type Policy,
} from '../../src/index.ts'
import { heldIn, sumOf } from '../../src/order/ledger.ts'
import type { After, Answer, Choice, Happened, Sums } from './recorded.ts'

/** What is answered to a command, as it would be stored; and the order after it. */
export type Answered = { readonly text: string; readonly order: Order }

export const answerTo = (policy: Policy, before: Order, command: Happened, asksOptions: boolean): Answered => {
  // Recorded commands are plain JSON; what they have become by now is for `renamed.ts` to say, and for the comparison to find.
  const sent = command as unknown as Command
  const decision = decide(policy, before, sent)
  const order = decision.events.reduce(evolve, before)
  const answer: { readonly [part in keyof Answer]: unknown } = {
    verdict: decision.verdict,
    because: decision.because,
    remedies: decision.verdict === 'refused' ? decision.remedies : [],
    until: decision.validUntil,
    events: decision.events.map(asRecordable),
    after: after(order),
    options: asksOptions ? choices(policy, order, sent.data.at) : null,
  }
  return { text: JSON.stringify(answer), order }
}

/** The stage that an order is in, and how it ended. */
export const stageOf = (order: Order): Pick<After, 'stage' | 'outcome'> => {
  if (order.is === 'unplaced') return { stage: 'unplaced', outcome: null }
  return { stage: order.stage, outcome: order.closed?.outcome ?? null }
}

const after = (order: Order): { readonly [part in keyof After]: unknown } => ({
  ...stageOf(order),
  money: sumsOf(order),
  obligations: obligationsOf(order).map(asListed),
  nextDeadline: nextDeadline(order),
})

/** What followed was a word, and fixed for each kind of duty. What a term adds to it was not on record. */
const asListed = ({ ifMissed, due, ...obligation }: Obligation): unknown => {
  const { ifMissed: _, ...when } = due
  return { ...obligation, due: when, ifMissed: FOLLOWED[ifMissed.then] ?? ifMissed.then }
}

const FOLLOWED: { readonly [then: string]: string } = { ends: 'expires', lapses: 'completes', recorded: 'isRecorded' }

const sumsOf = (order: Order): Sums | null => {
  if (order.is !== 'sale') return null
  const { received, refunded, owed, forfeited } = order.money
  return { received: sumOf(received), refunded: sumOf(refunded), owed: sumOf(owed), forfeited, held: heldIn(order.money) }
}

const choices = (policy: Policy, order: Order, at: number): readonly Choice[] =>
  optionsFor(policy, order, at)
    .filter(({ open, validUntil }) => open || validUntil !== null)
    .map(({ command, open, validUntil: until }) => ({ command, open, until }))

/**
 * What a command asked is in the command itself, and its canonical line names whatever a command can say today. Address and
 * details were not on record when the histories were recorded.
 */
const asRecordable = ({ type, data }: Event): unknown => {
  const { answers, address: _, details: __, lines, quote, ...rest } = data as Carried
  return {
    type,
    data: {
      ...rest,
      ...(lines === undefined ? {} : { lines: lines.map(withoutDetails) }),
      ...(hasLines(quote)
        ? { quote: { ...quote, lines: quote.lines.map(withoutDetails) } }
        : quote === undefined
          ? {}
          : { quote }),
      ...(answers === undefined ? {} : { answers: { command: answers.command, id: answers.id } }),
    },
  }
}

/** A due is called a quote too: that of a request. */
const hasLines = (quote: Carried['quote']): quote is { readonly lines: readonly Detailed[] } =>
  typeof quote === 'object' && quote !== null && 'lines' in quote

const withoutDetails = ({ details: _, ...line }: Detailed): unknown => line

type Detailed = { readonly details?: unknown }

type Carried = {
  readonly answers?: { readonly command: string; readonly id: string }
  readonly address?: unknown
  readonly details?: unknown
  readonly lines?: readonly Detailed[]
  readonly quote?: unknown
}
