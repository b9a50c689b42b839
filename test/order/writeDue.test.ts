import { describe, expect, it } from 'vitest'
import type { ObligationName, Sale } from '../../src/order/order.ts'
import { writeDue } from '../../src/order/writeDue.ts'
import { anOpenReturn, aSale, awaiting, closed, delivered, openEnded, paid, shipped, written } from '../support/sales.ts'
import { LATER } from '../support/stages.ts'

const due = { by: LATER, clause: null }
const dated = (sale: Sale, owes: ObligationName, id: string | null = null): Sale =>
  written(sale, (draft) => writeDue(draft, { at: LATER, owes, id, due }))
const ready = aSale({ stage: { name: 'awaitingShipment', prepare: openEnded(), ship: openEnded() } })

describe('an instant for what had none', () => {
  it.each<readonly [ObligationName, Sale, object]>([
    ['payment', aSale({ stage: awaiting('full') }), { due }],
    ['preparation', ready, { prepare: due, ship: openEnded() }],
    ['shipment', ready, { prepare: openEnded(), ship: due }],
    ['shipment', aSale({ stage: { name: 'preparing', ship: openEnded() } }), { ship: due }],
    ['returnWindow', aSale({ stage: delivered({ window: openEnded() }) }), { window: due }],
  ])('%s', (owes, sale, stage) => expect(dated(sale, owes).stage).toMatchObject(stage))

  it('goodsBack, of the return that is meant', () => {
    const sale = aSale({ stage: delivered({ returns: [anOpenReturn(), anOpenReturn({ id: 'r2' })] }) })
    expect(dated(sale, 'goodsBack', 'r2').stage).toMatchObject({ returns: [{ back: openEnded() }, { back: due }] })
  })

  it('refund, of the one that is meant, wherever the order is', () => {
    const owed = ['refund-1', 'refund-2'].map((id) => ({ id, amount: 1, for: 'goodwill' as const, due: openEnded() }))
    for (const stage of [aSale().stage, closed('cancelled', 'shipped')])
      expect(dated(aSale({ stage, money: paid(9, { owed }) }), 'refund', 'refund-2').money.owed).toEqual([
        owed[0],
        { ...owed[1], due },
      ])
  })
})

describe('an instant for what is not owed there', () => {
  it.each<readonly [ObligationName, Sale]>([
    ['shipment', aSale({ stage: awaiting('full') })],
    ['payment', ready],
    ['preparation', aSale({ stage: { name: 'preparing', ship: openEnded() } })],
    ['payment', aSale({ stage: delivered({ window: openEnded() }) })],
    ['payment', aSale({ stage: shipped })],
    ['payment', aSale({ stage: closed('expired', 'awaitingPayment') })],
  ])('%s changes nothing', (owes, sale) => expect(dated(sale, owes)).toEqual(sale))
})
