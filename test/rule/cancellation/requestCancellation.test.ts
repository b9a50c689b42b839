import { describe, expect, it } from 'vitest'
import type { Sale } from '../../../src/order/order.ts'
import { endingFor, requestCancellation } from '../../../src/rule/cancellation/requestCancellation.ts'
import type { CancellationTerms } from '../../../src/rule/cancellation/terms.ts'
import { anApplication, aLedger, aSale, aSoldLine, closed, shipped } from '../../support/sales.ts'

const TERMS: CancellationTerms = {
  allowed: [
    { clause: 'T-1', until: 'payment', how: 'directly' },
    { clause: 'T-2', until: 'preparation', how: 'onApplication' },
    { clause: 'T-3', until: 'shipment', how: 'ifCarrierAgrees' },
  ],
  afterwards: {
    clause: 'T-4',
    instead: [
      { clause: 'T-5', do: 'refuseDelivery' },
      { clause: 'T-6', do: 'contactSeller' },
    ],
  },
}
const KEEPS = { specificationChanges: { clause: 'T-7' } } as const

const unpaid = aSale({ money: aLedger({ asked: 'full' }) })
const preparing = aSale({ stage: { name: 'preparing', ship: null } })
const sent = aSale({ stage: shipped })
const changed = (sale: Sale): Sale => ({ ...sale, specificationChanged: true })

const open = (sale: Sale, keeps: Parameters<typeof requestCancellation.open>[1] = undefined) =>
  requestCancellation.open(TERMS, keeps, sale, (instead) => instead !== 'refuseDelivery')
const right = (sale: Sale, lines?: readonly { line: string; quantity: number }[]) =>
  requestCancellation.right(TERMS, KEEPS, sale, { at: 5, id: 'c1', ...(lines === undefined ? {} : { lines }) }, 5)

describe('the first line whose milestone has not happened decides', () => {
  it.each<readonly [string, Sale, object, object]>([
    ['at once', unpaid, { code: 'cancellableUntil', clause: 'T-1', facts: { until: 'payment' } }, { type: 'UnitsCancelled' }],
    [
      'if the shop agrees',
      aSale(),
      { code: 'shopDecides', clause: 'T-2', facts: { until: 'preparation' } },
      { type: 'CancellationRequested', data: { application: { asks: 'shop', clause: 'T-2' } } },
    ],
    [
      'if the carrier agrees',
      preparing,
      { code: 'carrierDecides', clause: 'T-3', facts: { until: 'shipment' } },
      { type: 'CancellationRequested', data: { application: { asks: 'carrier', clause: 'T-3' } } },
    ],
  ])('%s', (_, sale, reason, event) => {
    expect(open(sale)).toMatchObject({ verdict: 'granted', because: [reason] })
    expect(right(sale)).toMatchObject({ verdict: 'granted', events: [event] })
  })

  it('past them all it is refused, with what is open instead', () => {
    expect(open(sent)).toEqual({
      verdict: 'refused',
      because: [{ code: 'noLongerCancellable', clause: 'T-4', facts: { after: 'shipment' } }],
      remedies: [{ do: 'contactSeller', clause: 'T-6' }],
    })
    expect(right(sent)).toMatchObject({ verdict: 'granted', events: [] })
  })
})

describe('a changed specification', () => {
  it('lets the customer out at once until shipment, where a term says what is kept', () => {
    expect(open(changed(preparing), KEEPS)).toMatchObject({
      verdict: 'granted',
      because: [{ code: 'specificationChanged', clause: 'T-7' }],
    })
    expect(right(changed(preparing))).toMatchObject({
      events: [{ type: 'UnitsCancelled', data: { ending: 'specificationChanges', clause: 'T-7' } }],
    })
  })
  it('not after it', () => expect(open(changed(sent), KEEPS)).toMatchObject({ verdict: 'refused' }))
  it('nor where no term speaks of it', () => {
    expect(open(changed(preparing))).toMatchObject({ because: [{ code: 'carrierDecides' }] })
  })
  it('counts as such only with both the change and the term', () => {
    expect([endingFor(KEEPS, changed(aSale())), endingFor(KEEPS, aSale()), endingFor(undefined, changed(aSale()))]).toEqual([
      'specificationChanges',
      'customerCancels',
      'customerCancels',
    ])
  })
})

describe('one request at a time', () => {
  const application = anApplication({ id: 'c0', clause: 'T-2' })
  it('while another is open', () => {
    expect(open(aSale({ application }))).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'cancellationIsOpen', clause: 'T-2', facts: { id: 'c0' } }],
    })
  })
})

describe('the units', () => {
  it('are all that are left, without lines', () => {
    const lines = [aSoldLine({ cancelled: 1 })]
    expect(right({ ...unpaid, lines })).toMatchObject({ events: [{ data: { lines: [{ line: 'L1', quantity: 1 }] } }] })
  })
  it('are those that are named, and free for others', () => {
    expect(right(unpaid, [{ line: 'L1', quantity: 1 }])).toMatchObject({
      events: [{ data: { id: 'c1', lines: [{ line: 'L1', quantity: 1 }], released: [{ line: 'L1', quantity: 1 }] } }],
    })
  })
  it('are no more than are left', () => {
    expect(right(unpaid, [{ line: 'L1', quantity: 3 }])).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'moreThanLeft' }],
    })
  })
})

it('of what was returned nothing is left to cancel', () => {
  expect(open(aSale({ stage: closed('returned', 'delivered') }))).toMatchObject({ verdict: 'refused' })
})
