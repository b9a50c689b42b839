import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide, evolve, initialOrder, type Policy } from '../../src/index.ts'
import { backorderStore, crossBorderPlatform, importer, marketplace, preOrderStore } from '../../src/preset/index.ts'
import { historiesOf } from '../../src/testing/index.ts'
import { decideAndFold } from '../../src/workflow/decideAndFold.ts'
import { someTerms } from '../law/someTerms.ts'

const SHOPS: readonly Policy[] = [backorderStore, crossBorderPlatform, importer, marketplace, preOrderStore]

it('the order is that of the events, folded one by one, whatever the verdict', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...SHOPS), someTerms).chain((policy) => fc.tuple(fc.constant(policy), historiesOf(policy))),
      ([policy, commands]) => {
        let order = initialOrder()
        for (const command of commands) {
          const { decision, order: after } = decideAndFold(policy, order, command)
          expect(decision).toEqual(decide(policy, order, command))
          order = decision.events.reduce(evolve, order)
          expect(after).toEqual(order)
        }
      },
    ),
    { numRuns: 300 },
  )
})
