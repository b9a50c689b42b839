import { expect, it } from 'vitest'
import { recordAllocation } from '../../../src/rule/arrival/recordAllocation.ts'
import { aSale, aSoldLine } from '../../support/sales.ts'

const sale = aSale({ kind: 'backorder', lines: [aSoldLine({ quantity: 3, allocated: 1 })] })
const allocate = (quantity: number) =>
  recordAllocation({ firstComeFirstServed: 'T-1' }, sale, { at: 1, id: 'a1', lines: [{ line: 'L1', quantity }] }, 2)

it.each([1, 2])('%d of the two units that wait', (quantity) => {
  expect(allocate(quantity)).toMatchObject({
    verdict: 'granted',
    events: [{ type: 'StockAllocated', data: { at: 2, id: 'a1', lines: [{ line: 'L1', quantity }] } }],
    because: expect.arrayContaining([{ code: 'stockAllocated', clause: 'T-1', facts: {} }]),
  })
})

it('not more than wait', () => {
  expect(allocate(3)).toMatchObject({ verdict: 'refused', because: [{ code: 'moreThanLeft', facts: { asked: 3, left: 2 } }] })
})
