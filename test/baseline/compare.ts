/**
 * Recorded histories, decided anew.
 *
 * 1. Each command is sent to the order as it has become by today's decisions; what is answered is compared to the letter.
 * 2. A difference is listed if an entry of the list recognises it: the first that does.
 * 3. Where an entry says that the order is another one from there on, the rest of the history is given up, and counted.
 */
import { initialOrder, type Policy } from '../../src/index.ts'
import { answerTo } from './answer.ts'
import { type Change, changesIn, type Part } from './change.ts'
import type { Answer, Happened, RecordedHistory } from './recorded.ts'

/** A change, and all there is to recognise it by. */
export type Difference = Change & {
  readonly shop: string
  /** Counted from 0, as steps are. */
  readonly history: number
  readonly step: number
  readonly command: Happened
  /** All that was answered to it, and all that is. */
  readonly answered: { readonly was: Answer; readonly is: Answer }
}

/** A difference that is wanted. */
export type Listed = {
  readonly name: string
  /** Why it is wanted, in a sentence. */
  readonly because: string
  readonly recognises: (difference: Difference) => boolean
  /** How many differences it recognises. */
  readonly met: number
  /**
   * The order is another one from there on, so that what follows cannot be compared: how many steps that gives up. Left out, the
   * rest is compared.
   */
  readonly givesUp?: number
}

export type Comparison = {
  readonly histories: number
  /** Steps that were compared. */
  readonly steps: number
  readonly unlisted: readonly Difference[]
  /** For each listed difference, by its name. */
  readonly met: ReadonlyMap<string, number>
  readonly givenUp: ReadonlyMap<string, number>
}

export const compare = (policy: Policy, histories: readonly RecordedHistory[], listed: readonly Listed[]): Comparison => {
  const unlisted: Difference[] = []
  const met = new Map<string, number>()
  const givenUp = new Map<string, number>()
  let steps = 0
  for (const [history, recorded] of histories.entries()) {
    let order = initialOrder()
    for (const [step, { command, answer: was }] of recorded.entries()) {
      const { answer: is, order: after } = answerTo(policy, order, command, was.options !== null)
      const found = changesIn(was, is).map(
        (change): Difference => ({ ...change, shop: policy.id, history, step, command, answered: { was, is } }),
      )
      const recognised = found.map((difference) => listed.find(({ recognises }) => recognises(difference)))
      const end = recognised.find((entry) => entry?.givesUp !== undefined)
      for (const [index, difference] of found.entries()) {
        const entry = recognised[index]
        if (entry !== undefined) count(met, entry.name, 1)
        else if (end === undefined || !FOLLOWS.has(difference.part)) unlisted.push(difference)
      }
      steps += 1
      order = after
      if (end !== undefined) {
        count(givenUp, end.name, recorded.length - step - 1)
        break
      }
    }
  }
  return { histories: histories.length, steps, unlisted, met, givenUp }
}

/** What follows from the decision: of another order, it is another. */
const FOLLOWS: ReadonlySet<Part> = new Set<Part>(['stage', 'outcome', 'money', 'obligations', 'nextDeadline', 'options'])

const count = (counts: Map<string, number>, name: string, more: number): void => {
  counts.set(name, (counts.get(name) ?? 0) + more)
}
