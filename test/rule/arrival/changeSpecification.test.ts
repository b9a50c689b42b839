import { expect, it } from 'vitest'
import { changeSpecification } from '../../../src/rule/arrival/changeSpecification.ts'
import { aCase, aSaleIn } from '../../support/sales.ts'

it('a change is recorded, and told by the clause that says so', () => {
  const about = aCase(aSaleIn('awaitingShipment'), {}, { says: { changesAreTold: 'T-1' }, at: 2 })
  expect(changeSpecification.decide(about, { at: 1, id: 's1', what: 'now blue' })).toEqual({
    verdict: 'granted',
    events: [{ type: 'SpecificationChanged', data: { at: 2, id: 's1', what: 'now blue' } }],
    because: [{ code: 'changeTold', clause: 'T-1', facts: { what: 'now blue' } }],
  })
})
