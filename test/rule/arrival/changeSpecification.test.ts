import { expect, it } from 'vitest'
import { changeSpecification } from '../../../src/rule/arrival/changeSpecification.ts'

it('a change is recorded, and told by the clause that says so', () => {
  expect(changeSpecification({ changesAreTold: 'T-1' }, { at: 1, id: 's1', what: 'now blue' }, 2)).toEqual({
    verdict: 'granted',
    events: [{ type: 'SpecificationChanged', data: { at: 2, id: 's1', what: 'now blue' } }],
    because: [{ code: 'changeTold', clause: 'T-1', facts: { what: 'now blue' } }],
  })
})
