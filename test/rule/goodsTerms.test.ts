import { expect, it } from 'vitest'
import { goodsDutiesAhead, goodsDutiesIn } from '../../src/rule/goodsTerms.ts'
import { FRI_2026_11_20 as NOW } from '../support/orders.ts'
import { aSale, aSoldLine, awaitingStock, preparing } from '../support/sales.ts'

it('are the duties that the terms name, in the order in which they begin', () => {
  const supply = { clause: 'T-1', within: { hours: 1 } } as const
  const shipment = { clause: 'T-2', within: { hours: 2 } } as const
  expect(goodsDutiesIn({ shipment, supply })).toEqual([supply, shipment])
  expect(goodsDutiesIn({})).toEqual([])
})

it('are owed no more once they are done', () => {
  const [supply, stock, preparation, shipment] = ['T-1', 'T-2', 'T-3', 'T-4'].map((clause) => ({ clause, within: { hours: 1 } }))
  const terms = { supply, stock, preparation, shipment } as Parameters<typeof goodsDutiesAhead>[0]
  const waiting = aSale({ kind: 'preOrder', lines: [aSoldLine({ allocated: 1 })], ...awaitingStock() })
  expect(goodsDutiesAhead(terms, waiting)).toEqual([supply, stock, preparation, shipment])
  expect(goodsDutiesAhead(terms, aSale())).toEqual([supply, preparation, shipment])
  const happened = { firstPayment: NOW, payment: NOW, supply: NOW, arrival: NOW }
  expect(goodsDutiesAhead(terms, aSale({ ...preparing(), happened }))).toEqual([shipment])
})
