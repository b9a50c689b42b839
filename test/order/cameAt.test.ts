import { describe, expect, it } from 'vitest'
import { cameAt, hasShipped } from '../../src/order/cameAt.ts'
import { type Happened, type Incident, INCIDENTS, type Moment, MOMENTS } from '../../src/order/moment.ts'
import type { Sale } from '../../src/order/order.ts'
import { FRI_2026_11_20 as NOW, HOUR } from '../support/orders.ts'
import { aSale, closed, delivered, type Facts, preparing, shipped } from '../support/sales.ts'

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

it('what is closed has shipped if its parcel had left', () => {
  const after = [shipped(), delivered(), preparing()].map((before) => aSale({ ...before, ...closed('cancelled') }))
  expect(after.map(hasShipped)).toEqual([true, true, false])
})
