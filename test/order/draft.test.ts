import { describe, expect, it } from 'vitest'
import { beginDuty, draftOf, endDuty, type SaleDraft, takeOff, waitFor, waitForTheShop } from '../../src/order/draft.ts'
import type { DutyName } from '../../src/order/duty.ts'
import type { Sale } from '../../src/order/order.ts'
import { saleOf } from '../../src/order/saleOf.ts'
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
    const sale = written(aSale({ missed }), (draft) => beginDuty(draft, 'preparation', due))
    expect(sale.duties).toEqual([aDuty('shipment'), { ...aDuty('preparation', due), late: true }])
  })
  it('ends alone', () => {
    const sale = aSale(delivered({}, [anOpenReturn(), anOpenReturn({ id: 'r2' })]))
    expect(written(sale, (draft) => endDuty(draft, 'goodsBack', 'r2')).duties).toEqual([aDuty('goodsBack', openEnded(), 'r1')])
  })
})

describe('to wait for something else', () => {
  const others = [aDuty('cancellationAnswer', openEnded(), 'c'), aDuty('refund', openEnded(), 'refund-1')]
  const before = aSale({ duties: [aDuty('preparation'), aDuty('shipment'), aDuty('promisedShipment', due), ...others] })

  it('ends what was waited for, and nothing else', () => {
    const after = written(before, (draft) => waitFor(draft, 'payment', due))
    expect(after.duties).toEqual([...others, aDuty('payment', due)])
    expect(after.stage).toBe('awaitingPayment')
  })
  it('leaves the list of the order before as it was', () => {
    const duties = [...before.duties]
    written(before, (draft) => waitFor(draft, 'payment', due))
    expect(before.duties).toEqual(duties)
  })
  it('is late from the beginning, where it is on record as missed', () => {
    const missed = [{ owes: 'stock', id: null, by: LATER }] as const
    expect(written(aSale({ missed }), (draft) => waitFor(draft, 'stock', due)).duties).toMatchObject([
      { owes: 'stock', late: true },
    ])
  })
})

describe('a promise', () => {
  const promised = (promise: Sale['dates']['promised']): Sale => aSale({ dates: { promised: promise, estimated: null } })
  const owed = (sale: Sale, wait: (draft: SaleDraft) => void): readonly DutyName[] => owedBy(written(sale, wait))

  it('is owed beside what the shop does, where one was given', () => {
    const shopShips = (draft: SaleDraft): void => waitForTheShop(draft, 'shipment', due)
    expect(owed(promised(due), shopShips)).toEqual(['shipment', 'promisedShipment'])
    expect(owed(promised(null), shopShips)).toEqual(['shipment'])
  })
  it('is owed once, however often the order waits for the shop', () => {
    const waitsTwice = (draft: SaleDraft): void => {
      waitForTheShop(draft, 'stock', due)
      waitForTheShop(draft, 'shipment', due)
    }
    expect(owed(promised(due), waitsTwice)).toEqual(['shipment', 'promisedShipment'])
  })
  it('is not owed while the order waits for the customer', () => {
    const paidNext = (draft: SaleDraft): void => {
      waitForTheShop(draft, 'stock', due)
      waitFor(draft, 'payment', due)
    }
    expect(owed(promised(due), paidNext)).toEqual(['payment'])
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
