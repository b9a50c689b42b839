import { describe, expect, it } from 'vitest'
import { marketplace } from '../../src/preset/index.ts'
import { checkOf, keep } from '../../src/testing/checkOf.ts'
import type { Law } from '../../src/testing/law.ts'

const nobodyPays: Law = {
  sentence: 'nobody pays',
  breachIn: (_, history) => (history.some(({ type }) => type === 'RecordPayment') ? 'somebody paid' : null),
}

describe('a law as a check', () => {
  it('says nothing when it is kept', () => {
    expect(() => checkOf({ ...nobodyPays, breachIn: () => null }, marketplace).check()).not.toThrow()
  })
  it('throws when it is broken, with the shortest history that breaks it', () => {
    expect(() => checkOf(nobodyPays, marketplace).check({ seed: 1 })).toThrow(/\[\[\{"type":"RecordPayment".*\}\]\]/)
    expect(() => keep(nobodyPays, marketplace, [{ type: 'RecordPayment', data: { at: 0, id: 'p', amount: 1 } }])).toThrow(
      'nobody pays: somebody paid',
    )
  })
})
