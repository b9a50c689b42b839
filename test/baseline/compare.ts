/**
 * Recorded histories, decided anew.
 *
 * 1. Each command is sent to the order as today's decisions have made it; what is answered is compared to the letter.
 * 2. A difference is listed where an entry of the list recognises it: the first that does.
 * 3. Where the entry says that the order is another one from there on, the rest of that history is given up, and counted. The rest
 *    begins with what the order is by that decision; the decision itself is compared.
 */
import { initialOrder, type Order, type Policy } from '../../src/index.ts'
import { withLaterYears } from '../../src/testing/withLongerCalendar.ts'
import { type Answered, answerTo } from './answer.ts'
import { type Change, changesIn, type Part } from './change.ts'
import type { Answer, Happened, RecordedHistory, Step } from './recorded.ts'

/** A change, and all there is to recognise it by. */
export type Difference = Change &
  Place & {
    /** All that was answered to the command, and all that is. */
    readonly answer: { readonly was: Answer; readonly is: Answer }
  }

type Place = {
  readonly shop: string
  /** Counted from 0, as steps are. */
  readonly history: number
  readonly step: number
  readonly command: Happened
}

/** A difference that is wanted. */
export type Listed = {
  readonly name: string
  /** Why it is wanted, in a sentence. */
  readonly because: string
  /** Precisely: what it recognises is looked at no further. */
  readonly recognises: (difference: Difference) => boolean
  /** How many differences it recognises in all. */
  readonly met: number
  /**
   * The order is another one from there on, and nothing that follows can be compared: how many steps that gives up in all. Left
   * out, the rest is compared.
   */
  readonly givesUp?: number
}

export type Comparison = {
  /** How many steps were compared. */
  readonly steps: number
  readonly unlisted: readonly Difference[]
  /** The entry of each difference that is listed. */
  readonly listed: readonly Listed[]
  readonly givenUp: readonly GivenUp[]
}

export type GivenUp = { readonly by: Listed; readonly steps: number }

export const compare = (policy: Policy, histories: readonly RecordedHistory[], list: readonly Listed[]): Comparison => {
  const compared = histories.map((recorded, history) => compareHistory(policy, recorded, history, list))
  return {
    steps: compared.reduce((sum, { steps }) => sum + steps, 0),
    unlisted: compared.flatMap(({ unlisted }) => unlisted),
    listed: compared.flatMap(({ listed }) => listed),
    givenUp: compared.flatMap(({ givenUp }) => givenUp),
  }
}

const compareHistory = (policy: Policy, recorded: RecordedHistory, history: number, list: readonly Listed[]): Comparison => {
  const unlisted: Difference[] = []
  const listed: Listed[] = []
  let order = initialOrder()
  for (const [index, step] of recorded.entries()) {
    const place = { shop: policy.id, history, step: index, command: step.command }
    const { text, order: after } = decided(policy, order, step, place)
    order = after
    if (text === JSON.stringify(step.answer)) continue
    const answer = { was: step.answer, is: JSON.parse(text) as Answer }
    const found = changesIn(answer.was, answer.is).map((change): Difference => ({ ...change, ...place, answer }))
    const entries = found.map((difference) => list.find(({ recognises }) => recognises(difference)))
    const by = entries.find((entry) => entry?.givesUp !== undefined)
    listed.push(...entries.filter((entry) => entry !== undefined))
    unlisted.push(...found.filter(({ part }, at) => entries[at] === undefined && (by === undefined || DECIDED.has(part))))
    if (by !== undefined) return { steps: index + 1, unlisted, listed, givenUp: [{ by, steps: recorded.length - index - 1 }] }
  }
  return { steps: recorded.length, unlisted, listed, givenUp: [] }
}

/** Nothing is thrown, not even at a command of which nothing is known any more; if it is, it is said where. */
const decided = (policy: Policy, order: Order, { command, answer, extended }: Step, place: Place): Answered => {
  try {
    return answerTo(extended === true ? withLaterYears(policy) : policy, order, command, answer.options !== null)
  } catch (cause) {
    throw new Error(`thrown at ${JSON.stringify(place)}`, { cause })
  }
}

const DECIDED: ReadonlySet<Part> = new Set<Part>(['verdict', 'because', 'remedies', 'until', 'events'])
