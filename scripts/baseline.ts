/**
 * Records the baseline: histories of the five shops, with all that is answered to each command.
 *
 * 1. Of each shop the first hundreds; and of many thousands more those that meet what has hardly been met, as far as they do.
 * 2. It was run once, before the first edition was rebuilt. Later versions are compared with what was recorded then: it is not to be
 *    recorded anew to make a test pass, and nothing is overwritten.
 */
import { initialOrder, type Order, type Policy } from '../src/index.ts'
import * as shops from '../src/preset/index.ts'
import { withLaterYears } from '../src/testing/withLongerCalendar.ts'
import { answerTo, asRecorded } from '../test/baseline/answer.ts'
import { wordsOf } from '../test/baseline/coverage.ts'
import type { Answer, RecordedHistory, Step } from '../test/baseline/recorded.ts'
import { isStored, writeHistories } from '../test/baseline/stored.ts'
import { historyOf } from '../test/baseline/walk/historyOf.ts'

const FIRST = 600
const SEARCHED = 12_000
const HARDLY = 2
const OPTIONS_AT_EVERY = 4

const record = (policy: Policy, seed: number): RecordedHistory => {
  const steps: Step[] = []
  let order: Order = initialOrder()
  for (const [index, sent] of historyOf(policy, seed).entries()) {
    const command = asRecorded(sent)
    const { text, order: after } = answerTo(policy, order, command, index % OPTIONS_AT_EVERY === OPTIONS_AT_EVERY - 1)
    steps.push({ command, answer: JSON.parse(text) as Answer })
    order = after
  }
  return isUndated(steps.at(-1)) ? [...steps, extension(policy, order)] : steps
}

const isUndated = (step: Step | undefined): boolean =>
  step?.answer.after.obligations.some(({ due: { why } }) => why === 'beyondCalendar') === true

const extension = (policy: Policy, order: Order): Step => {
  const command = { type: 'PassTime', data: { at: order.is === 'unplaced' ? 0 : order.at } }
  const { text } = answerTo(withLaterYears(policy), order, command, true)
  return { command, answer: JSON.parse(text) as Answer, extended: true }
}

const chosen = (policy: Policy): readonly RecordedHistory[] => {
  const histories: RecordedHistory[] = []
  const counts = new Map<string, number>()
  for (let seed = 1; seed <= SEARCHED; seed++) {
    const history = record(policy, seed)
    const words = history.map((step, index) => wordsOf(step, history[index - 1]))
    const isNew = words.map((met) => met.some((word) => (counts.get(word) ?? 0) < HARDLY))
    const length = seed <= FIRST ? history.length : isNew.lastIndexOf(true) + 1
    for (const word of words.slice(0, length).flat()) counts.set(word, (counts.get(word) ?? 0) + 1)
    if (length > 0) histories.push(history.slice(0, length))
  }
  return histories
}

for (const policy of Object.values(shops)) {
  if (isStored(policy.id)) {
    console.error(`${policy.id} is recorded already.`)
    process.exit(1)
  }
  const histories = chosen(policy)
  const size = writeHistories(policy.id, histories)
  console.log(`${policy.id.padEnd(24)} ${histories.length} histories, ${histories.flat().length} steps, ${size} bytes`)
}
