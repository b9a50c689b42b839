import { expect, it } from 'vitest'
import { recordAllocation } from '../../../src/rule/arrival/recordAllocation.ts'
import { aCase, aSaleIn, aSoldLine, awaitingStock } from '../../support/sales.ts'

const says = { firstComeFirstServed: 'T-1', customersBeforeShelf: 'T-2' } as const
const sale = aSaleIn('awaitingStock', {
  kind: 'backorder',
  ...awaitingStock(),
  lines: [aSoldLine({ quantity: 3, allocated: 1 })],
})
const allocate = (quantity: number) =>
  recordAllocation.decide(aCase(sale, {}, { says, at: 2 }), { at: 1, id: 'a1', lines: [{ line: 'L1', quantity }] })

it.each([1, 2])('%d of the two units that wait', (quantity) => {
  expect(allocate(quantity)).toEqual({
    verdict: 'granted',
    events: [{ type: 'StockAllocated', data: { at: 2, id: 'a1', lines: [{ line: 'L1', quantity }] } }],
    because: [
      { code: 'stockAllocated', clause: 'T-1', facts: {} },
      { code: 'servedBeforeShelf', clause: 'T-2', facts: {} },
    ],
  })
})

it('not more than wait', () => {
  expect(allocate(3)).toMatchObject({ verdict: 'refused', because: [{ code: 'moreThanLeft', facts: { asked: 3, left: 2 } }] })
})

it('only while some wait', () => {
  const served = { ...sale, lines: [aSoldLine({ quantity: 3, allocated: 1, cancelled: 2 })] }
  expect(recordAllocation.isOpen?.(aCase(sale, {}))).toMatchObject({ verdict: 'granted' })
  expect(recordAllocation.isOpen?.(aCase(served, {}))).toMatchObject({
    verdict: 'refused',
    because: [{ code: 'nothingAwaited' }],
  })
})
