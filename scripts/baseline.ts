/**
 * Records the baseline: histories of the five shops, with all that is answered to each command today.
 *
 * It was run once, before the first edition was rebuilt. What is recorded is what later versions are compared with, so it is not to
 * be recorded anew to make a test pass; it does not overwrite what is there.
 */
import { initialOrder, type Order, type Policy } from '../src/index.ts'
import * as shops from '../src/preset/index.ts'
import { answerTo, asRecorded } from '../test/baseline/answer.ts'
import type { RecordedHistory, Step } from '../test/baseline/recorded.ts'
import { isStored, writeHistories } from '../test/baseline/stored.ts'
import { historyOf } from '../test/baseline/walk.ts'

const OF_EACH_SHOP = 1_200
const OPTIONS_AT_EVERY = 4

const record = (policy: Policy, seed: number): RecordedHistory => {
  const steps: Step[] = []
  let order: Order = initialOrder()
  for (const [index, sent] of historyOf(policy, seed).entries()) {
    const command = asRecorded(sent)
    const { answer, order: after } = answerTo(policy, order, command, index % OPTIONS_AT_EVERY === OPTIONS_AT_EVERY - 1)
    steps.push({ command, answer })
    order = after
  }
  return steps
}

for (const policy of Object.values(shops)) {
  if (isStored(policy.id)) {
    console.error(`${policy.id} is recorded already.`)
    process.exit(1)
  }
  const histories = Array.from({ length: OF_EACH_SHOP }, (_, index) => record(policy, index + 1))
  const size = writeHistories(policy.id, histories)
  console.log(`${policy.id.padEnd(24)} ${histories.flat().length} steps in ${size} bytes`)
}
