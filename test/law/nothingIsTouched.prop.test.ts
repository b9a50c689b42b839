/**
 * Neither deciding nor folding changes what it is given: all of it is frozen, and modules are strict, so that a write would
 * throw.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evolve } from '../../src/order/evolve.ts'
import { initialOrder } from '../../src/order/initialOrder.ts'
import type { Order } from '../../src/order/order.ts'
import * as shops from '../../src/preset/index.ts'
import { historyFrom } from '../../src/testing/history.ts'
import { decide } from '../../src/workflow/decide.ts'

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part)
  return value
}

it('nothing that is given is touched', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(shops)), fc.integer(), (shop, seed) => {
      const policy = frozen(structuredClone(shop))
      let order: Order = frozen(initialOrder())
      for (const command of historyFrom(shop, seed)) {
        const { events } = frozen(decide(policy, order, frozen(command)))
        for (const event of events) order = frozen(evolve(order, event))
      }
      expect(Object.isFrozen(order)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
