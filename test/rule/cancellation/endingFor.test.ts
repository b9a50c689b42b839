import { expect, it } from 'vitest'
import { endingFor } from '../../../src/rule/cancellation/endingFor.ts'
import { aSale } from '../../support/sales.ts'

const KEEPS = { specificationChanges: { clause: 'T-7' } } as const
const changed = aSale({ specificationChanged: true })

it.each([
  ['a change, and a term that says what is kept then', KEEPS, changed, 'specificationChanges'],
  ['no change', KEEPS, aSale(), 'customerCancels'],
  ['no such term', {}, changed, 'customerCancels'],
  ['no terms on what is kept', undefined, changed, 'customerCancels'],
] as const)('the customer’s own ending, with %s', (_, keeps, sale, ending) => expect(endingFor(keeps, sale)).toBe(ending))
