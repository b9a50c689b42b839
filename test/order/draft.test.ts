import { describe, expect, it } from 'vitest'
import { type Draft, draftOf, moveTo, takeOff } from '../../src/order/draft.ts'
import { saleOf } from '../../src/order/saleOf.ts'
import { anApplication, aSale, aSoldLine, openEnded, shipped, written } from '../support/sales.ts'
import { EVERY_EVENT } from '../support/stages.ts'

describe('a draft', () => {
  it('is the sale, of which nothing is changed by writing', () => {
    const sale = aSale()
    expect(draftOf(sale)).toEqual(sale)
    expect(written(sale, (draft) => Object.assign(draft, { application: anApplication() })).application).toEqual(anApplication())
    expect(sale).toEqual(aSale())
  })
  it('has the fields, in the order, that a sale is placed with', () => {
    expect(Object.keys(draftOf(aSale()))).toEqual(Object.keys(saleOf({ is: 'unplaced' }, EVERY_EVENT.OrderPlaced)))
  })
})

describe('a stage', () => {
  it('is entered where the path of the kind has it', () => {
    expect(written(aSale(), (draft) => moveTo(draft, shipped))).toEqual(aSale({ stage: shipped }))
    const waiting = written(aSale({ kind: 'backorder' }), (draft) => moveTo(draft, { name: 'awaitingStock', since: 0 }))
    expect(waiting.stage.name).toBe('awaitingStock')
  })
  it.each([
    ['inStock', { name: 'awaitingStock', since: 0 }],
    ['backorder', { name: 'arrived', notice: openEnded() }],
  ] as const)('and nowhere else: %s stays where it is', (kind, stage) => {
    expect(written(aSale({ kind }), (draft) => moveTo(draft, stage))).toEqual(aSale({ kind }))
  })
})

describe('an amount', () => {
  const two = aSale({ lines: [aSoldLine({ id: 'L2' }), aSoldLine()] })
  const counted = (as: 'allowance' | 'credited', draft: Partial<Draft>): readonly number[] =>
    (draft.lines ?? []).map((line) => line[as])

  it.each(['allowance', 'credited'] as const)('is taken off the line it is for: %s', (as) => {
    const less = written(two, (draft) => takeOff(draft, { on: { line: 'L1' }, amount: 7 }, as))
    expect(counted(as, less)).toEqual([0, 7])
  })
  it('or off the shipping', () => {
    const less = written(two, (draft) => takeOff(draft, { on: 'shipping', amount: 7 }, 'allowance'))
    expect([less.money.shippingAllowance, less.lines]).toEqual([7, two.lines])
  })
})
