import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { preOrderStore } from '../../src/preset/index.ts'
import { historiesOf } from '../../src/testing/historiesOf.ts'
import { played } from '../../src/testing/history.ts'

describe('histories', () => {
  it('shrink to the commands that matter', () => {
    const neverShips = fc.property(historiesOf(preOrderStore), (history) =>
      played(preOrderStore, history).every(({ after }) => after.is !== 'sale' || after.stage !== 'shipped'),
    )
    const { counterexample } = fc.check(neverShips, { seed: 1, numRuns: 500 })
    const types = counterexample?.[0].map(({ type }) => type) ?? []
    expect(types[0]).toBe('PlaceOrder')
    expect(types.at(-1)).toBe('ShipOrder')
    expect(types).not.toContain('PassTime')
    expect(types.length).toBeLessThan(7)
  })
})
