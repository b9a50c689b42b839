import { expect, it } from 'vitest'
import { KINDS, type Kind } from '../../../src/order/kind.ts'
import type { Order } from '../../../src/order/order.ts'
import { STAGES_BY_KIND } from '../../../src/order/stagesByKind.ts'
import type { ReinstatementTerms } from '../../../src/rule/outlook.ts'
import { placesAhead } from '../../../src/workflow/asking/placesAhead.ts'
import { FRI_2026_11_20 as NOW } from '../../support/orders.ts'
import {
  aClosedInquiry,
  anInquiry,
  aQuotedInquiry,
  arrived,
  aSale,
  awaitingPayment,
  CALENDAR,
  closed,
  delivered,
  preparing,
  shipped,
} from '../../support/sales.ts'

const ahead = (order: Order, kind: Kind = 'inStock', terms: ReinstatementTerms = {}) =>
  placesAhead({ order, kind, terms, calendar: CALENDAR, at: NOW })

const OF_WHAT_IS_IN_STOCK = STAGES_BY_KIND.inStock
const REINSTATED = { latePayment: { clause: 'T-1' } }

it.each(KINDS)('before anything is bought: every stage of %s, and both of an inquiry', (kind) => {
  const stages = new Set(['unplaced', 'requested', 'quoted', ...STAGES_BY_KIND[kind]])
  expect(new Set(ahead({ is: 'unplaced' }, kind))).toEqual(stages)
})

it('of an inquiry: not back to the request', () => {
  expect(ahead(anInquiry(), 'specialOrder').slice(0, 3)).toEqual(['requested', 'quoted', 'awaitingPayment'])
  expect(ahead(aQuotedInquiry(), 'specialOrder').slice(0, 2)).toEqual(['quoted', 'awaitingPayment'])
  expect(ahead(aClosedInquiry('expired'), 'specialOrder')).toEqual([])
})

it('of a sale: onwards, and never back', () => {
  expect(ahead(aSale(awaitingPayment()))).toEqual(OF_WHAT_IS_IN_STOCK)
  expect(ahead(aSale(preparing()))).toEqual(['preparing', 'shipped', 'delivered', 'closed'])
  expect(ahead(aSale(shipped()))).toEqual(['shipped', 'delivered', 'closed'])
  expect(ahead(aSale(delivered()))).toEqual(['delivered', 'closed'])
  expect(ahead(aSale(closed('cancelled')))).toEqual(['closed'])
})

it('but for what is asked for on arrival', () => {
  const sale = aSale({ kind: 'preOrder', ...arrived(), plan: { upFront: 'nothing', onArrival: true } })
  expect(ahead(sale, 'preOrder')).toEqual([
    'awaitingPayment',
    'arrived',
    'awaitingShipment',
    'preparing',
    'shipped',
    'delivered',
    'closed',
  ])
})

it('and for what is reinstated', () => {
  expect(ahead(aSale(closed('expired')), 'inStock', REINSTATED)).toEqual(OF_WHAT_IS_IN_STOCK)
  expect(ahead(aSale(closed('expired')))).toEqual(['closed'])
  expect(ahead(aSale(closed('cancelled')), 'inStock', REINSTATED)).toEqual(['closed'])
})
