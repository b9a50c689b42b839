import { describe, expect, it } from 'vitest'
import {
  cameAt,
  type Happened,
  happenedBy,
  hasShipped,
  type Incident,
  INCIDENTS,
  type Moment,
  MOMENTS,
} from '../../src/order/moment.ts'
import type { Sale } from '../../src/order/order.ts'
import { HOUR, FRI_2026_11_20 as NOW } from '../support/orders.ts'
import {
  aLedger,
  aSale,
  aSoldLine,
  awaitingPayment,
  awaitingStock,
  closed,
  delivered,
  type Facts,
  paid,
  preparing,
  shipped,
} from '../support/sales.ts'

const SHIPPED = NOW + 2 * HOUR
const DELIVERED = NOW + 3 * HOUR
const NEVER: Happened = { firstPayment: null, payment: null, supply: null, arrival: null }
const EACH: Happened = { firstPayment: 1, payment: 2, supply: 3, arrival: 4 }

const came = (sale: Sale) => Object.fromEntries([...MOMENTS, ...INCIDENTS].map((what) => [what, cameAt(sale, what)]))
const none: Readonly<Record<Moment | Incident, number | null>> = {
  placement: NOW,
  firstPayment: null,
  payment: null,
  supply: null,
  arrival: null,
  preparation: null,
  shipment: null,
  delivery: null,
  delay: null,
  specificationChange: null,
}

describe('when something came', () => {
  it.each<readonly [string, Facts, Partial<typeof none>]>([
    ['only the placement, to a new order', { happened: NEVER }, {}],
    ['what the order keeps', { happened: EACH }, EACH],
    [
      'what came again, the last time',
      { happened: NEVER, incidents: { delay: 5, specificationChange: 6 } },
      { delay: 5, specificationChange: 6 },
    ],
    ['the preparation', { happened: NEVER, ...preparing() }, { preparation: NOW }],
    [
      'the shipment; what was never said to be prepared, was by then',
      { happened: NEVER, ...shipped({ shippedAt: SHIPPED }) },
      { preparation: SHIPPED, shipment: SHIPPED },
    ],
    [
      'the delivery, after a preparation of its own',
      { happened: NEVER, ...delivered({ shippedAt: SHIPPED, deliveredAt: DELIVERED }), preparingSince: NOW + HOUR },
      { preparation: NOW + HOUR, shipment: SHIPPED, delivery: DELIVERED },
    ],
  ])('%s', (_, facts, expected) => expect(came(aSale(facts))).toEqual({ ...none, ...expected }))
})

describe('what has happened by now', () => {
  const deposit: Facts = {
    kind: 'preOrder',
    plan: { upFront: 'deposit', onArrival: true },
    lines: [aSoldLine({ allocated: 0, deposit: 500 })],
  }
  const happened = (facts: Facts): Happened => {
    const { happened: before = NEVER, ...more } = facts
    return happenedBy(aSale({ happened: before, ...more }))
  }
  const now = { ...NEVER, firstPayment: NOW, payment: NOW, arrival: NOW }

  it.each<readonly [string, Facts, Partial<Happened>]>([
    ['paid, and all of it in', {}, now],
    ['a cent is missing', { ...awaitingPayment(), money: paid(2_498) }, { arrival: NOW }],
    ['nothing is asked yet of what is to be paid', { ...awaitingPayment(), money: aLedger() }, { arrival: NOW }],
    ['one unit is waited for', { lines: [aSoldLine({ allocated: 1 })] }, { firstPayment: NOW, payment: NOW }],
    [
      'the unit that was waited for is no longer wanted',
      { lines: [aSoldLine({ allocated: 1, cancelled: 1 })], money: paid(1_499) },
      now,
    ],
    ['a deposit is paid', { ...deposit, ...awaitingStock(), money: paid(500, { asked: 'deposit' }) }, { firstPayment: NOW }],
    ['a part of a deposit is', { ...deposit, ...awaitingPayment(), money: paid(499, { asked: 'deposit' }) }, {}],
    ['the balance too', { ...deposit, money: paid(2_499, { asked: 'balance' }) }, { firstPayment: NOW, payment: NOW }],
    [
      'nothing is asked up front',
      { ...deposit, ...awaitingStock(), plan: { upFront: 'nothing', onArrival: true }, money: aLedger() },
      { firstPayment: NOW },
    ],
    [
      'nothing is asked up front, and the rest is paid on arrival',
      { ...deposit, plan: { upFront: 'nothing', onArrival: true }, money: paid(2_499, { asked: 'balance' }) },
      { firstPayment: NOW, payment: NOW },
    ],
  ])('%s', (_, facts, expected) => expect(happened(facts)).toEqual({ ...NEVER, ...expected }))

  it('what has happened stays, with its first instant, whatever is missing by now', () => {
    expect(happened({ happened: EACH })).toEqual(EACH)
    const before = { ...EACH, arrival: null }
    expect(happened({ happened: before, ...awaitingPayment(), money: paid(1), lines: [aSoldLine({ allocated: 0 })] })).toEqual(
      before,
    )
    expect(happened({ happened: before })).toEqual({ ...EACH, arrival: NOW })
  })
  it('nothing more happens to what has ended', () => {
    expect(happened({ ...closed('cancelled') })).toEqual(NEVER)
  })
})

it('what is closed has shipped if its parcel had left', () => {
  const after = [shipped(), delivered(), preparing()].map((before) => aSale({ ...before, ...closed('cancelled') }))
  expect(after.map(hasShipped)).toEqual([true, true, false])
})

it('the words of stored events stay', () => {
  expect(MOMENTS).toEqual(['placement', 'firstPayment', 'payment', 'supply', 'arrival', 'preparation', 'shipment', 'delivery'])
  expect(INCIDENTS).toEqual(['delay', 'specificationChange'])
})
