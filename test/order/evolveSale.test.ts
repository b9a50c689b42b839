import { describe, expect, it } from 'vitest'
import type { SaleDraft } from '../../src/order/draft.ts'
import { DUTY_NAMES, type DutyName, withoutWaitedFor } from '../../src/order/duty.ts'
import { evolveSale } from '../../src/order/evolveSale.ts'
import type { Event, EventOf } from '../../src/order/event.ts'
import { KINDS, type Kind } from '../../src/order/kind.ts'
import type { Sale } from '../../src/order/order.ts'
import type { SaleStage } from '../../src/order/stage.ts'
import { canBeIn } from '../../src/order/canBeIn.ts'
import { type LedgerEvent, writeMoney } from '../../src/order/writeMoney.ts'
import { type ParcelEvent, writeParcel } from '../../src/order/writeParcel.ts'
import { type ReturnEvent, writeReturn } from '../../src/order/writeReturn.ts'
import {
  aDuty,
  anApplication,
  aPart,
  anOpenReturn,
  aSale,
  aSoldLine,
  awaitingPayment,
  closed,
  delivered,
  type Facts,
  openEnded,
  paid,
  preparing,
  shipped,
  written,
} from '../support/sales.ts'
import { EVERY_EVENT, everyEvent, IN_STAGE, LATER } from '../support/stages.ts'

const plan = { upFront: 'nothing', onArrival: true } as const
const waiting = aSale({ kind: 'preOrder', plan, lines: [aSoldLine({ allocated: 0 })], ...awaitingPayment() })
const allIn = aSale({ kind: 'preOrder', plan, ...awaitingPayment() })

describe('goods', () => {
  it.each<readonly [Event, Sale, SaleStage, Facts]>([
    [EVERY_EVENT.StockAwaited, waiting, 'awaitingStock', { waitsSince: LATER, duties: [aDuty('stock', openEnded(LATER))] }],
    [EVERY_EVENT.StockAwaited, aSale(), 'awaitingShipment', { waitsSince: null, duties: [aDuty('shipment')] }],
    [EVERY_EVENT.GoodsArrived, allIn, 'arrived', { duties: [aDuty('arrivalNotice')] }],
    [EVERY_EVENT.GoodsArrived, aSale({ kind: 'backorder' }), 'awaitingShipment', { duties: [aDuty('shipment')] }],
    [EVERY_EVENT.SupplyAwaited, allIn, 'awaitingSupply', { duties: [aDuty('supply')] }],
    [EVERY_EVENT.OrderReady, allIn, 'awaitingShipment', {}],
    [EVERY_EVENT.PreparationBegun, aSale(), 'preparing', {}],
    [EVERY_EVENT.OrderShipped, aSale(), 'shipped', {}],
    [EVERY_EVENT.DeliveryRefused, aSale(shipped()), 'shipped', {}],
    [EVERY_EVENT.OrderDelivered, aSale(shipped()), 'delivered', {}],
  ])('$type', (event, sale, stage, facts) => expect(evolveSale(sale, event)).toMatchObject({ stage, ...facts }))

  it.each<readonly [Event, SaleStage, readonly Kind[]]>([
    [EVERY_EVENT.StockAwaited, 'awaitingStock', ['backorder', 'preOrder', 'specialOrder']],
    [EVERY_EVENT.SupplyAwaited, 'awaitingSupply', KINDS],
    [EVERY_EVENT.GoodsArrived, 'arrived', ['backorder', 'preOrder', 'specialOrder']],
    [EVERY_EVENT.OrderReady, 'awaitingShipment', KINDS],
  ])('are waited for where the kind of sale has the stage, and nowhere else: $type', (event, stage, kinds) => {
    for (const kind of KINDS) {
      const lines = [aSoldLine({ allocated: stage === 'awaitingStock' ? 0 : 2 })]
      const before = aSale({ kind, plan, lines, ...awaitingPayment() })
      const after = evolveSale(before, event)
      expect([kind, after.stage]).toEqual([kind, kinds.includes(kind) ? stage : 'awaitingPayment'])
      if (!kinds.includes(kind)) expect(after).toEqual({ ...before, at: LATER })
    }
  })
  it('are given to the order unit by unit', () => {
    expect(evolveSale(waiting, EVERY_EVENT.StockAllocated).lines).toEqual([aSoldLine({ allocated: 1 })])
  })
})

it('what was told stays told, of the order and of its lines, whatever comes', () => {
  const told = { address: { street: '1 High St' }, details: { email: 'a@b.c' } }
  const lines = [aSoldLine({ details: { itemCode: '7' } })]
  for (const event of everyEvent)
    expect(evolveSale(aSale({ ...told, lines }), event)).toMatchObject({ ...told, lines: [{ details: { itemCode: '7' } }] })
})

describe('a cancellation', () => {
  const application = anApplication({
    parts: [aPart({ lines: [{ line: 'L1', quantity: 2 }] }), aPart({ lines: [{ line: 'L2', quantity: 1 }], asks: 'maker' })],
  })
  const asked = aSale({
    lines: [aSoldLine(), aSoldLine({ id: 'L2' })],
    application,
    duties: [aDuty('shipment'), aDuty('cancellationAnswer', openEnded(), 'c')],
  })

  const asksFor = ({ application: open }: Sale) => open?.parts.map(({ asks, lines }) => [asks, lines])

  it('is asked for, and denied', () => {
    const after = evolveSale(aSale(), EVERY_EVENT.CancellationRequested)
    expect(after.application).toEqual({ ...EVERY_EVENT.CancellationRequested.data.application, since: LATER })
    expect(after.duties).toEqual([aDuty('shipment'), aDuty('cancellationAnswer', { ...openEnded(LATER), clause: 'T-1' }, 'c')])
    expect(evolveSale(after, EVERY_EVENT.CancellationDenied)).toMatchObject({ application: null, duties: [aDuty('shipment')] })
  })
  it('takes units, and shrinks what is still asked for', () => {
    const after = evolveSale(asked, EVERY_EVENT.UnitsCancelled)
    expect(after.lines).toEqual([aSoldLine({ cancelled: 1, allocated: 1 }), aSoldLine({ id: 'L2' })])
    expect(asksFor(after)).toEqual([
      ['shop', [{ line: 'L1', quantity: 1 }]],
      ['maker', [{ line: 'L2', quantity: 1 }]],
    ])
    expect(after.duties).toEqual(asked.duties)
  })
  it('takes the whole of what one party is asked, and the other is still asked', () => {
    const { type, data } = EVERY_EVENT.UnitsCancelled
    const after = evolveSale(asked, { type, data: { ...data, lines: [{ line: 'L1', quantity: 2 }] } })
    expect(asksFor(after)).toEqual([['maker', [{ line: 'L2', quantity: 1 }]]])
    expect(after.duties).toEqual(asked.duties)
    const rest: Event = { type, data: { ...data, lines: [{ line: 'L2', quantity: 1 }] } }
    expect(evolveSale(after, rest)).toMatchObject({ application: null, duties: [aDuty('shipment')] })
  })
})

describe('an instant for what had none', () => {
  const due = { by: LATER, clause: null }
  const dated = (sale: Sale, owes: DutyName, id: string | null = null): Sale =>
    evolveSale(sale, { type: 'ObligationDated', data: { at: LATER, owes, id, due } })
  const ready = aSale({ duties: [aDuty('preparation'), aDuty('shipment')] })
  const refunds = ['refund-1', 'refund-2'].map((id) => aDuty('refund', openEnded(), id))

  it.each<readonly [DutyName, string | null, Sale]>([
    ['payment', null, aSale(awaitingPayment())],
    ['preparation', null, ready],
    ['shipment', null, ready],
    ['shipment', null, aSale(preparing())],
    ['returnWindow', null, aSale(delivered({ returnWindow: openEnded() }))],
    ['goodsBack', 'r2', aSale(delivered({}, [anOpenReturn(), anOpenReturn({ id: 'r2' })]))],
    ['refund', 'refund-2', aSale({ duties: refunds })],
    ['refund', 'refund-2', aSale({ ...closed('cancelled'), duties: refunds })],
  ])('%s %s, and for nothing else', (owes, id, sale) => {
    expect(dated(sale, owes, id).duties).toEqual(
      sale.duties.map((duty) => (duty.owes === owes && duty.id === id ? { ...duty, due } : duty)),
    )
  })
  it('stands in the parcel too, where it is the return window: it may still be stopped', () => {
    expect(dated(aSale(delivered({ returnWindow: openEnded() })), 'returnWindow').parcel?.returnWindow).toEqual(due)
  })
  it.each<readonly [DutyName, Sale]>([
    ['shipment', aSale(awaitingPayment())],
    ['payment', ready],
    ['preparation', aSale(preparing())],
    ['payment', aSale(delivered({ returnWindow: openEnded() }))],
    ['payment', aSale(shipped())],
    ['returnWindow', aSale(shipped())],
    ['payment', aSale(closed('expired'))],
  ])('changes nothing where %s is not owed', (owes, sale) => expect(dated(sale, owes)).toEqual({ ...sale, at: LATER }))
})

describe('dates and ends', () => {
  it('an estimate moves, the promise does not', () => {
    const dates = { promised: { by: 7, clause: null }, estimated: 7 }
    expect(evolveSale(aSale({ dates }), EVERY_EVENT.EstimateChanged).dates).toEqual({ ...dates, estimated: LATER })
  })
  it('a supply is committed to once', () => {
    const sale = aSale({ kind: 'preOrder' })
    expect(evolveSale(sale, EVERY_EVENT.SupplyCommitted).happened.supply).toBe(LATER)
    const before = aSale({ happened: { ...sale.happened, supply: 3 } })
    expect(evolveSale(before, EVERY_EVENT.SupplyCommitted).happened.supply).toBe(3)
  })
  it('a specification may change again: the last time counts', () => {
    const before = aSale({ incidents: { delay: 3, specificationChange: 3 } })
    expect(evolveSale(before, EVERY_EVENT.SpecificationChanged).incidents).toEqual({ delay: 3, specificationChange: LATER })
  })
  it('an estimate is a delay where its event says so', () => {
    const before = aSale({ incidents: { delay: 3, specificationChange: null } })
    expect(evolveSale(before, EVERY_EVENT.EstimateChanged).incidents).toEqual(before.incidents)
    const { type, data } = EVERY_EVENT.EstimateChanged
    const late: Event = { type, data: { ...data, delay: 'T-1' } }
    expect(evolveSale(before, late).incidents).toEqual({ delay: LATER, specificationChange: null })
  })
  it.each<readonly [DutyName, boolean]>([
    ['stock', true],
    ['preparation', true],
    ['shipment', true],
    ['delivery', true],
    ['arrivalNotice', false],
    ['promisedShipment', false],
    ['cancellationAnswer', false],
    ['refund', false],
  ])('what the shop misses is a delay only where it owed it about the goods: %s', (owes, isDelay) => {
    const missed: EventOf<'ObligationMissed'> = {
      type: 'ObligationMissed',
      data: { ...EVERY_EVENT.ObligationMissed.data, owes },
    }
    const owing = aSale({ duties: [aDuty(owes, { by: missed.data.by, clause: null }, missed.data.id)] })
    expect(evolveSale(owing, missed).incidents.delay).toBe(isDelay ? LATER : null)
  })
  it('what was missed is remembered, and is late', () => {
    const before = { owes: 'preparation', id: null, by: 3 } as const
    const due = { by: LATER, clause: null }
    const after = evolveSale(aSale({ missed: [before], duties: [aDuty('shipment', due)] }), EVERY_EVENT.ObligationMissed)
    expect(after.missed).toEqual([before, { owes: 'shipment', id: null, by: LATER }])
    expect(after.duties).toEqual([{ ...aDuty('shipment', due), late: true }])
  })
  it('a promise that was missed is late in whatever the order waits for next', () => {
    const promise = { by: LATER, clause: null }
    const missed = { type: 'ObligationMissed', data: { ...EVERY_EVENT.ObligationMissed.data, owes: 'promisedShipment' } } as const
    const waits = evolveSale({ ...waiting, dates: { promised: promise, estimated: null } }, EVERY_EVENT.StockAwaited)
    expect(waits.duties).toEqual([aDuty('stock', openEnded(LATER)), aDuty('promisedShipment', promise)])
    const { type, data } = EVERY_EVENT.StockAllocated
    const allocated = { type, data: { ...data, lines: [{ line: 'L1', quantity: 2 }] } }
    const after = [missed, allocated, EVERY_EVENT.GoodsArrived].reduce<Sale>(evolveSale, waits)
    expect(after.duties).toEqual([aDuty('arrivalNotice'), { ...aDuty('promisedShipment', promise), late: true }])
  })
  it('the end says how and why, frees units and drops whatever was still asked for', () => {
    const released = [{ line: 'L1', quantity: 2 }]
    const application = anApplication({ parts: [aPart({ lines: released })] })
    const end: Event = { type: 'OrderClosed', data: { at: LATER, outcome: 'expired', clause: 'T-1', released } }
    expect(evolveSale(aSale({ application, returns: [anOpenReturn()] }), end)).toMatchObject({
      application: null,
      returns: [],
      lines: [{ allocated: 0 }],
      stage: 'closed',
      closed: { at: LATER, outcome: 'expired', clause: 'T-1' },
    })
  })
  it('the end leaves the parcel as it is, and owed what goes back', () => {
    const refund = aDuty('refund', openEnded(), 'refund-1')
    const { duties, parcel } = aSale(shipped())
    const after = evolveSale(aSale({ parcel, duties: [...duties, refund], money: paid(9) }), EVERY_EVENT.OrderClosed)
    expect(after).toMatchObject({ parcel, duties: [refund] })
  })
})

it('what it answers is remembered', () => {
  const answers = { command: 'BeginPreparation', id: '', content: '' } as const
  expect(evolveSale(aSale(), { type: 'PreparationBegun', data: { at: LATER, answers } }).answered).toEqual([answers])
})

describe('what is written in a file of its own', () => {
  const { duties } = aSale(awaitingPayment())
  const expired = aSale({ ...closed('expired'), duties })
  const withReturn = aSale(delivered({ windowPausedAt: 1 }, [anOpenReturn({ agreed: false })]))

  const isWritten = (sale: Sale, event: Event, write: (draft: SaleDraft) => void): void => {
    const later: Sale = { ...sale, at: LATER }
    const after = written(later, write)
    expect(after).not.toEqual(later)
    expect(evolveSale(sale, event)).toEqual(after)
  }

  it.each<readonly [Sale, LedgerEvent]>([
    [aSale(), EVERY_EVENT.PaymentRequested],
    [aSale(), EVERY_EVENT.PaymentReceived],
    [aSale({ money: paid(2_499, { mayKeep: true }) }), EVERY_EVENT.MoneyForfeited],
    [aSale(), EVERY_EVENT.RefundGranted],
    [aSale(), EVERY_EVENT.RefundOwed],
    [aSale(), EVERY_EVENT.RefundPaid],
    [expired, EVERY_EVENT.OrderReinstated],
  ])('money: $1.type', (sale, event) => isWritten(sale, event, (draft) => writeMoney(draft, event)))

  it.each<readonly [Sale, ParcelEvent]>([
    [aSale(awaitingPayment()), EVERY_EVENT.OrderReady],
    [aSale(), EVERY_EVENT.PreparationBegun],
    [aSale(), EVERY_EVENT.OrderShipped],
    [aSale(shipped()), EVERY_EVENT.DeliveryRefused],
    [aSale(shipped()), EVERY_EVENT.OrderDelivered],
  ])('the parcel: $1.type', (sale, event) => isWritten(sale, event, (draft) => writeParcel(draft, event)))

  it.each<readonly [Sale, ReturnEvent]>([
    [aSale(delivered()), EVERY_EVENT.ReturnRequested],
    [withReturn, EVERY_EVENT.ReturnAgreed],
    [withReturn, EVERY_EVENT.GoodsCameBack],
    [withReturn, EVERY_EVENT.ReturnEnded],
  ])('a return: $1.type', (sale, event) => isWritten(sale, event, (draft) => writeReturn(draft, event)))
})

it('what begins an order changes none that exists', () => {
  const sale = aSale()
  for (const event of [EVERY_EVENT.QuoteRequested, EVERY_EVENT.QuoteSent, EVERY_EVENT.OrderPlaced])
    expect(evolveSale(sale, event)).toEqual({ ...sale, at: LATER })
})

describe('whatever happens, wherever an order is', () => {
  const sales = Object.values(IN_STAGE).flatMap(({ order }) => (order.is === 'sale' ? [order] : []))
  const everywhere = sales.flatMap((sale) =>
    everyEvent.flatMap((first) => {
      const once = evolveSale(sale, first)
      return [once, ...everyEvent.map((second) => evolveSale(once, second))]
    }),
  )

  it('the order has the facts that its stage stands for', () => {
    for (const { stage, waitsSince, preparingSince, parcel, closed: end } of everywhere) {
      if (stage === 'awaitingStock') expect(waitsSince).not.toBeNull()
      if (stage === 'preparing') expect(preparingSince).not.toBeNull()
      if (stage === 'delivered') expect(parcel?.deliveredAt).not.toBeNull()
      if (stage === 'shipped') expect(parcel?.deliveredAt).toBeNull()
      expect(end !== null).toBe(stage === 'closed')
    }
  })
  it('its kind of sale has the stage', () => {
    for (const { kind, stage } of everywhere) expect([kind, stage, canBeIn(kind, stage)]).toEqual([kind, stage, true])
  })
  it('it waits for one thing at a time', () => {
    const beside: readonly DutyName[] = ['preparation', 'promisedShipment']
    const besidesAll = withoutWaitedFor(DUTY_NAMES.map((name) => aDuty(name))).map(({ owes }) => owes)
    const waitedFor = ({ duties }: Sale) => duties.filter(({ owes }) => !besidesAll.includes(owes) && !beside.includes(owes))
    for (const sale of everywhere) expect(waitedFor(sale).length).toBeLessThanOrEqual(1)
  })
})
