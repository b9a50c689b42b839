import { expect, it } from 'vitest'
import { beginPreparation } from '../../../src/rule/shipment/beginPreparation.ts'
import { aCase, aDuty, aSaleIn } from '../../support/sales.ts'

it.each([
  [{ preparation: { clause: 'T-1', within: { hours: 12 } } } as const, 'T-1'],
  [{}, null],
])('preparation begins, by the clause that asks for it or by none', (terms, clause) => {
  expect(beginPreparation.decide(aCase(aSaleIn('awaitingShipment'), terms, { at: 3 }), { at: 0 })).toEqual({
    verdict: 'granted',
    events: [{ type: 'PreparationBegun', data: { at: 3 } }],
    because: [{ code: 'preparationBegins', clause, facts: {} }],
  })
})

it('not while the customer is asked whether to wait', () => {
  const asked = aDuty('consent', { by: 9, clause: 'T-2' }, 'preparation')
  expect(beginPreparation.isOpen?.(aCase(aSaleIn('awaitingShipment'), {}))).toMatchObject({ verdict: 'granted' })
  expect(beginPreparation.isOpen?.(aCase(aSaleIn('awaitingShipment', { duties: [aDuty('shipment'), asked] }), {}))).toMatchObject(
    { verdict: 'refused', because: [{ code: 'consentAwaited', clause: 'T-2', facts: { of: 'preparation' } }] },
  )
})
