import { expect, it } from 'vitest'
import { goodsDutiesIn } from '../../src/rule/goodsTerms.ts'

it('are the duties that the terms name, in the order in which they begin', () => {
  const supply = { clause: 'T-1', within: { hours: 1 } } as const
  const shipment = { clause: 'T-2', within: { hours: 2 } } as const
  expect(goodsDutiesIn({ shipment, supply })).toEqual([supply, shipment])
  expect(goodsDutiesIn({})).toEqual([])
})
