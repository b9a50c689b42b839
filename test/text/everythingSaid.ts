/** Whatever `explain…` says of generated lives of orders, under the terms of all five shops and under others, and of queues. */
import fc from 'fast-check'
import { obligationsOf, type Policy } from '../../src/index.ts'
import * as shops from '../../src/preset/index.ts'
import { historyFrom, played } from '../../src/testing/history.ts'
import {
  type DecisionInWords,
  explainAmount,
  explainCommand,
  explainDecision,
  explainInstant,
  explainObligation,
  explainOrder,
  explainQueueCommand,
  explainQueueEvent,
  explainQueueReason,
  type TextOptions,
} from '../../src/text/index.ts'
import { someTerms } from '../law/someTerms.ts'
import { playQueue, someHistory } from '../queue/histories.ts'

const HISTORIES_OF_EACH_SHOP = 40
const OTHER_TERMS = 100
const HISTORIES_OF_OTHER_TERMS = 4
const QUEUES = 200
const SEED = 20_261_121

export const everythingSaid = (options: TextOptions): ReadonlySet<string> => {
  const said = new Set<string>()
  for (const shop of Object.values(shops)) sayLives(shop, HISTORIES_OF_EACH_SHOP, options, said)
  for (const terms of fc.sample(someTerms, { numRuns: OTHER_TERMS, seed: SEED }))
    sayLives(terms, HISTORIES_OF_OTHER_TERMS, options, said)
  sayQueues(options, said)
  return said
}

/** The same in English, played once for all the tests that read it. */
export const englishTo = (to: 'customer' | 'support'): readonly string[] => {
  const known = ENGLISH.get(to) ?? [...everythingSaid({ to })]
  ENGLISH.set(to, known)
  return known
}

const ENGLISH = new Map<'customer' | 'support', readonly string[]>()

const sayLives = (policy: Policy, histories: number, options: TextOptions, said: Set<string>): void => {
  for (let seed = 1; seed <= histories; seed += 1)
    for (const { command, decision, after } of played(policy, historyFrom(policy, seed))) {
      said.add(explainInstant(policy, command.data.at, options))
      said.add(explainAmount(policy, seed, options))
      said.add(explainCommand(policy, command, options))
      for (const sentence of sentencesOf(explainDecision(policy, decision, options))) said.add(sentence)
      for (const owed of obligationsOf(after)) said.add(explainObligation(policy, owed, options))
      said.add(explainOrder(policy, after, options))
    }
}

const sentencesOf = ({ verdict, because, events, remedies, validUntil }: DecisionInWords): readonly string[] => [
  verdict,
  ...because,
  ...events,
  ...remedies,
  ...(validUntil === null ? [] : [validUntil]),
]

const sayQueues = (options: TextOptions, said: Set<string>): void => {
  const policy = shops.backorderStore
  for (const history of fc.sample(someHistory, { numRuns: QUEUES, seed: SEED }))
    for (const { command, decision } of playQueue(history)) {
      said.add(explainQueueCommand(policy, command, options))
      for (const reason of decision.because) said.add(explainQueueReason(policy, reason, options))
      for (const event of decision.events) said.add(explainQueueEvent(policy, event, options))
    }
}
