import { describe, expect, it } from 'vitest'
import { marketplace } from '../../src/preset/index.ts'
import { everyLaw } from '../../src/testing/everyLaw.ts'
import type { Law } from '../../src/testing/law.ts'
import { checkOf, keep, laws } from '../../src/testing/laws.ts'

const nobodyPays: Law = {
  sentence: 'nobody pays',
  breachIn: (_, history) => (history.some(({ type }) => type === 'RecordPayment') ? 'somebody paid' : null),
}

describe('the laws as checks', () => {
  it('are all of them, by their sentences', () => {
    expect(laws(marketplace).map(({ sentence }) => sentence)).toEqual(everyLaw.map(({ sentence }) => sentence))
  })
  it('say nothing when they are kept', () => {
    expect(() => checkOf({ ...nobodyPays, breachIn: () => null }, marketplace).check()).not.toThrow()
  })
  it('throw when one is broken, with the shortest history that breaks it', () => {
    expect(() => checkOf(nobodyPays, marketplace).check({ seed: 1 })).toThrow(/\[\[\{"type":"RecordPayment".*\}\]\]/)
    expect(() => keep(nobodyPays, marketplace, [{ type: 'RecordPayment', data: { at: 0, id: 'p', amount: 1 } }])).toThrow(
      'nobody pays: somebody paid',
    )
  })
})
