import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { preOrderStore } from '../../src/preset/index.ts'
import { commandsFor, historiesOf } from '../../src/testing/arbitraries.ts'
import { played } from '../../src/testing/history.ts'
import { IN_STAGE } from '../support/stages.ts'

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

it('commands are written for the order as it stands', () => {
  const { policy, order } = IN_STAGE.shipped
  fc.assert(fc.property(commandsFor(policy, order, 7), ({ data }) => data.at === 7))
})
