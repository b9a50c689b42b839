import { describe, expect, it } from 'vitest'
import { begin, beginPromise, draftOf, end, type SaleDraft, takeOff, waitFor } from '../../src/order/draft.ts'
import type { DutyName } from '../../src/order/duty.ts'
import type { Kind } from '../../src/order/kind.ts'
import type { Sale } from '../../src/order/order.ts'
import { saleOf } from '../../src/order/saleOf.ts'
import type { SaleStage } from '../../src/order/stage.ts'
import { aDuty, anApplication, anOpenReturn, aSale, aSoldLine, delivered, openEnded, written } from '../support/sales.ts'
import { EVERY_EVENT, LATER } from '../support/stages.ts'

const due = { by: LATER, clause: null }
const owedBy = ({ duties }: Sale): readonly DutyName[] => duties.map(({ owes }) => owes)

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

describe('a duty', () => {
  it('begins beside the others, late where it is on record as missed', () => {
    const missed = [{ owes: 'preparation', id: null, by: LATER }] as const
    const sale = written(aSale({ missed }), (draft) => begin(draft, 'preparation', due))
    expect(sale.duties).toEqual([{ ...aDuty('preparation', due), late: true }, aDuty('shipment')])
  })
  it('ends alone', () => {
    const sale = aSale(delivered({}, [anOpenReturn(), anOpenReturn({ id: 'r2' })]))
    expect(written(sale, (draft) => end(draft, 'goodsBack', 'r2')).duties).toEqual([aDuty('goodsBack', openEnded(), 'r1')])
  })
})

describe('to wait for something else', () => {
  const waiting = (sale: Sale, stage: SaleStage, owes: DutyName): Sale =>
    written(sale, (draft) => {
      waitFor(draft, stage, owes, due)
    })

  it('ends what was waited for, and nothing else', () => {
    const others = [aDuty('cancellationAnswer', openEnded(), 'c'), aDuty('refund', openEnded(), 'refund-1')]
    const before = aSale({ duties: [aDuty('preparation'), aDuty('shipment'), aDuty('promisedShipment', due), ...others] })
    expect(waiting(before, 'awaitingPayment', 'payment').duties).toEqual([aDuty('payment', due), ...others])
  })
  it.each<readonly [Kind, SaleStage, DutyName]>([
    ['inStock', 'awaitingPayment', 'payment'],
    ['backorder', 'awaitingStock', 'stock'],
    ['preOrder', 'arrived', 'arrivalNotice'],
    ['specialOrder', 'awaitingShipment', 'shipment'],
  ])('can be where the kind of sale has the stage: %s, %s', (kind, stage, owes) => {
    const sale = waiting(aSale({ kind }), stage, owes)
    expect([sale.stage, ...owedBy(sale)]).toEqual([stage, owes])
  })
  it.each<readonly [Kind, SaleStage, DutyName]>([
    ['inStock', 'awaitingStock', 'stock'],
    ['backorder', 'arrived', 'arrivalNotice'],
  ])('and nowhere else: %s, %s', (kind, stage, owes) => {
    expect(waiting(aSale({ kind }), stage, owes)).toEqual(aSale({ kind }))
  })
  it('says whether it can', () => {
    expect(waitFor(draftOf(aSale()), 'shipped', 'delivery', due)).toBe(true)
    expect(waitFor(draftOf(aSale()), 'arrived', 'arrivalNotice', due)).toBe(false)
  })
})

describe('a promise', () => {
  const owed = (promised: Sale['dates']['promised']) =>
    owedBy(written(aSale({ dates: { promised, estimated: null } }), beginPromise))

  it('is owed where one was given', () => {
    expect(owed(due)).toEqual(['shipment', 'promisedShipment'])
    expect(owed(null)).toEqual(['shipment'])
  })
})

describe('an amount', () => {
  const two = aSale({ lines: [aSoldLine({ id: 'L2' }), aSoldLine()] })
  const counted = (as: 'allowance' | 'credited', draft: Partial<SaleDraft>): readonly number[] =>
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
