import { expect, it } from 'vitest'
import { beginPreparation } from '../../../src/rule/shipment/beginPreparation.ts'

it.each([
  [{ clause: 'T-1', within: { hours: 12 } } as const, 'T-1'],
  [undefined, null],
])('preparation begins, by the clause that asks for it or by none', (terms, clause) => {
  expect(beginPreparation(terms, 3)).toEqual({
    verdict: 'granted',
    events: [{ type: 'PreparationBegun', data: { at: 3 } }],
    because: [{ code: 'preparationBegins', clause, facts: {} }],
  })
})
