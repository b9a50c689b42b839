/**
 * Records the baseline: histories of the five shops, with all that is answered to each command.
 *
 * 1. Of each shop the first hundreds; and of many thousands more those that meet what has hardly been met, as far as they do.
 * 2. It was run once, before the first edition was rebuilt. Later versions are compared with what was recorded then: it is not to be
 *    recorded anew to make a test pass, and nothing is overwritten.
 * 3. What it wrote followed from the generators of that day. Once these are other ones, it may go with `test/baseline/walk`; the
 *    recording stays.
 */
import type { Policy } from '../src/index.ts'
import * as shops from '../src/preset/index.ts'
import { wordsOf } from '../test/baseline/coverage.ts'
import { record } from '../test/baseline/record.ts'
import type { RecordedHistory } from '../test/baseline/recorded.ts'
import { isStored, writeHistories } from '../test/baseline/stored.ts'
import { historyOf } from '../test/baseline/walk/historyOf.ts'

const FIRST = 600
const SEARCHED = 12_000
const HARDLY = 2

const chosen = (policy: Policy): readonly RecordedHistory[] => {
  const histories: RecordedHistory[] = []
  const counts = new Map<string, number>()
  for (let seed = 1; seed <= SEARCHED; seed++) {
    const history = record(policy, historyOf(policy, seed))
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
