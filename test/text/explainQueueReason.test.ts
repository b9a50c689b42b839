import fc from 'fast-check'
import { expect, it } from 'vitest'
import { backorderStore, preOrderStore } from '../../src/preset/index.ts'
import { explainQueueEvent } from '../../src/text/explainQueueEvent.ts'
import { explainQueueReason } from '../../src/text/explainQueueReason.ts'
import { playQueue, someHistory } from '../queue/histories.ts'

const SENTENCE = /^[\p{Lu}\d].*\.$/u

it.each([backorderStore, preOrderStore])('$id: whatever a queue answers, it is said in sentences', (policy) => {
  fc.assert(
    fc.property(someHistory, (history) => {
      for (const { decision } of playQueue(history)) {
        for (const reason of decision.because) expect(explainQueueReason(policy, reason)).toMatch(SENTENCE)
        for (const event of decision.events) expect(explainQueueEvent(policy, event)).toMatch(SENTENCE)
      }
    }),
  )
})

it('cites the clause in which the shop says so', () => {
  const reason = {
    code: 'firstComeFirstServed',
    clause: preOrderStore.says?.firstComeFirstServed ?? null,
    facts: { units: 2 },
  } as const
  expect(explainQueueReason(preOrderStore, reason)).toBe('2 units go to whoever waits, in turn [PRE-14].')
})
