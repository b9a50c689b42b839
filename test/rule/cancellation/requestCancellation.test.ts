import { describe, expect, it } from 'vitest'
import type { SaleIn } from '../../../src/order/order.ts'
import type { STAGES_WITH_THE_SHOP } from '../../../src/order/stage.ts'
import type { CancellationTermsOfKind } from '../../../src/rule/cancellation/endingFor.ts'
import { requestCancellation } from '../../../src/rule/cancellation/requestCancellation.ts'
import type { CancellationTerms } from '../../../src/rule/cancellation/terms.ts'
import {
  aCase,
  aLedger,
  anApplication,
  aSaleIn,
  aSoldLine,
  awaitingPayment,
  delivered,
  preparing,
  shipped,
} from '../../support/sales.ts'

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
const TERMS_WITH_CHANGES = { cancellation: TERMS, keeps: { specificationChanges: { clause: 'T-7' } } } as const

type Asked = SaleIn<(typeof STAGES_WITH_THE_SHOP)[number] | 'shipped' | 'delivered'>

const paidFor = aSaleIn('awaitingShipment')
const unpaid = aSaleIn('awaitingPayment', { ...awaitingPayment(), money: aLedger({ asked: 'full' }) })
const inPreparation = aSaleIn('preparing', preparing())
const sent = aSaleIn('shipped', shipped())
const changed = <S extends Asked>(sale: S): S => ({ ...sale, specificationChanged: true })

const open = (sale: Asked, terms: CancellationTermsOfKind = { cancellation: TERMS }) =>
  requestCancellation.isOpen?.(aCase(sale, terms))
const request = (sale: Asked, lines?: readonly { line: string; quantity: number }[]) =>
  requestCancellation.decide(aCase(sale, TERMS_WITH_CHANGES, { at: 5 }), {
    at: 0,
    id: 'c1',
    ...(lines === undefined ? {} : { lines }),
  })

describe('the first row whose milestone has not happened decides', () => {
  it.each<readonly [string, Asked, object, object]>([
    ['at once', unpaid, { code: 'cancellableUntil', clause: 'T-1', facts: { until: 'payment' } }, { type: 'UnitsCancelled' }],
    [
      'if the shop agrees',
      paidFor,
      { code: 'shopDecides', clause: 'T-2', facts: { until: 'preparation' } },
      { type: 'CancellationRequested', data: { application: { asks: 'shop', clause: 'T-2' } } },
    ],
    [
      'if the carrier agrees',
      inPreparation,
      { code: 'carrierDecides', clause: 'T-3', facts: { until: 'shipment' } },
      { type: 'CancellationRequested', data: { application: { asks: 'carrier', clause: 'T-3' } } },
    ],
  ])('%s', (_, sale, reason, event) => {
    expect(open(sale)).toMatchObject({ verdict: 'granted', because: [reason] })
    expect(request(sale)).toMatchObject({ verdict: 'granted', events: [event] })
  })

  const noLonger = { code: 'noLongerCancellable', clause: 'T-4', facts: { after: 'shipment' } }

  it('past them all it is refused, with what the terms offer instead', () => {
    for (const sale of [sent, aSaleIn('delivered', delivered())])
      expect(open(sale)).toEqual({
        verdict: 'refused',
        because: [noLonger],
        remedies: [
          { do: 'refuseDelivery', clause: 'T-5' },
          { do: 'contactSeller', clause: 'T-6' },
        ],
      })
  })
  it('and with whatever is wrong with the units', () => {
    expect(request(sent)).toMatchObject({ verdict: 'refused', because: [noLonger] })
    expect(request(sent, [{ line: 'L9', quantity: 1 }])).toMatchObject({
      verdict: 'refused',
      because: [noLonger, { code: 'noSuchLine' }],
    })
  })
  it('nothing was ever allowed: it is refused after nothing', () => {
    expect(open(unpaid, { cancellation: { ...TERMS, allowed: [] } })).toMatchObject({ because: [{ facts: { after: null } }] })
  })
  it('whoever cannot cancel may contact somebody', () => {
    expect(requestCancellation.contacts?.({ cancellation: TERMS })).toEqual([{ do: 'contactSeller', clause: 'T-6' }])
  })
})

describe('a changed specification', () => {
  it('lets the customer out at once until shipment, where a term says what is kept', () => {
    expect(open(changed(inPreparation), TERMS_WITH_CHANGES)).toMatchObject({
      verdict: 'granted',
      because: [{ code: 'specificationChanged', clause: 'T-7' }],
    })
    expect(request(changed(inPreparation))).toMatchObject({
      events: [{ type: 'UnitsCancelled', data: { ending: 'specificationChanges', clause: 'T-7' } }],
    })
  })
  it('not after it', () => expect(open(changed(sent), TERMS_WITH_CHANGES)).toMatchObject({ verdict: 'refused' }))
  it('nor where no term speaks of it', () => {
    expect(open(changed(inPreparation))).toMatchObject({ because: [{ code: 'carrierDecides' }] })
  })
})

describe('one request at a time', () => {
  const application = anApplication({ id: 'c0', clause: 'T-2' })
  it('while another is open', () => {
    expect(open(aSaleIn('awaitingShipment', { application }))).toEqual({
      verdict: 'refused',
      because: [{ code: 'cancellationIsOpen', clause: 'T-2', facts: { id: 'c0' } }],
      remedies: [
        { do: 'refuseDelivery', clause: 'T-5' },
        { do: 'contactSeller', clause: 'T-6' },
      ],
    })
  })
})

describe('the units', () => {
  it('are all that are left, without lines', () => {
    const lines = [aSoldLine({ cancelled: 1 })]
    expect(request({ ...unpaid, lines })).toMatchObject({ events: [{ data: { lines: [{ line: 'L1', quantity: 1 }] } }] })
  })
  it('are those that are named, and free for others', () => {
    expect(request(unpaid, [{ line: 'L1', quantity: 1 }])).toMatchObject({
      events: [{ data: { id: 'c1', lines: [{ line: 'L1', quantity: 1 }], released: [{ line: 'L1', quantity: 1 }] } }],
    })
  })
  it('are no more than are left', () => {
    expect(request(unpaid, [{ line: 'L1', quantity: 3 }])).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'moreThanLeft' }],
    })
  })
})
