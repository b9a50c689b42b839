import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/index.ts'
import type { EventOf } from '../../../src/order/event.ts'
import type { OfferedLine } from '../../../src/order/offer.ts'
import { orderTermsOf } from '../../../src/policy/orderTerms.ts'
import { importer, preOrderStore } from '../../../src/preset/index.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import { confirmQuote } from '../../../src/workflow/placement/confirmQuote.ts'
import { aLine, anOffer, FRI_2026_11_20, HOUR, send } from '../../support/orders.ts'
import { aCase, aQuotedInquiry } from '../../support/sales.ts'
import { IN_STAGE, LATER } from '../../support/stages.ts'

const CLOSES = FRI_2026_11_20 + HOUR

const quoted = (lines = [aLine('specialOrder')]) => aQuotedInquiry({ quote: { lines, shipping: 700, condition: 'as found' } })
const caseOf = (order = quoted(), policy: Policy = importer, at = FRI_2026_11_20) =>
  aCase<ReturnType<typeof orderTermsOf>, 'quoted'>(order, orderTermsOf(policy, order), { at })
const confirmation = send('ConfirmQuote', FRI_2026_11_20, { agrees: [], past: [] }).data

describe('a quote', () => {
  it('is bought as it was given, without telling again what the request told', () => {
    const confirmed = decide(importer, IN_STAGE.quoted.order, send('ConfirmQuote', LATER, { agrees: [], past: [] }))
    expect(confirmed.because.map(({ code }) => code).slice(0, 2)).toEqual(['quoteConfirmed', 'placed'])
    expect(confirmed.events[0]).toMatchObject({
      type: 'OrderPlaced',
      data: { order: 'order-1', kind: 'specialOrder', shipping: 500 },
    })
    expect(confirmed.events[1]).toMatchObject({ type: 'PaymentRequested', data: { part: 'full', due: { clause: 'IMP-11' } } })
  })
  it('is bought under the id, for the region and by the clause it was asked and given under', () => {
    const found = confirmQuote.decide(caseOf(), confirmation)
    expect(found.because[0]).toEqual({ code: 'quoteConfirmed', clause: 'IMP-10', facts: {} })
    expect(found).toMatchObject({
      verdict: 'granted',
      events: [{ type: 'OrderPlaced', data: { order: 'order-1', region: 'US', shipping: 700, lines: [{ id: 'L1' }] } }],
    })
  })
  it('is bought by what the catalogue says now of nothing more than it must', () => {
    const bare = quoted([aLine('specialOrder', { offer: { available: 0 } })])
    expect(confirmQuote.decide(caseOf(bare), { at: FRI_2026_11_20 }).verdict).toBe('granted')
    expect(confirmQuote.changesAt?.(caseOf(bare), { at: FRI_2026_11_20 })).toEqual([])
  })
  it('is not bought of what can no longer be had', () => {
    const closing = quoted([aLine('specialOrder', { offer: anOffer({ listed: false, closes: CLOSES }) })])
    expect(confirmQuote.decide(caseOf(closing, importer, CLOSES - 1), confirmation).verdict).toBe('granted')
    expect(confirmQuote.decide(caseOf(closing, importer, CLOSES), confirmation).because.map(({ code }) => code)).toEqual([
      'noLongerTaken',
    ])
    expect(confirmQuote.changesAt?.(caseOf(closing), confirmation)).toEqual([CLOSES])
  })
  it('is bought by the customer’s record of now, and by what is agreed to now', () => {
    const asksUpFront: Policy = {
      ...importer,
      sale: {
        specialOrder: {
          ...(importer.sale.specialOrder as NonNullable<Policy['sale']['specialOrder']>),
          placing: preOrderStore.sale.preOrder?.placing ?? [],
          payment: [{ clause: 'T-3', pay: 'full', asked: 'onArrival', within: { hours: 24 } }],
        } as NonNullable<Policy['sale']['specialOrder']>,
      },
    }
    const past = ['a', 'b'].map((order, index) => ({
      order,
      at: FRI_2026_11_20 - (index + 1) * HOUR,
      items: ['cup'],
      end: 'lapsedAfterArrival' as const,
    }))
    const verdict = (agrees: readonly 'deposit'[]) =>
      confirmQuote.decide(caseOf(quoted(), asksUpFront), { ...confirmation, past, agrees }).verdict
    expect([verdict([]), verdict(['deposit'])]).toEqual(['refused', 'granted'])
  })
})

describe('what the request told', () => {
  const vase = { maker: 'Lee', picture: 'v.jpg' }
  const requested = {
    address: { name: 'A. Lee', street: '1 High St' },
    details: { email: 'a@b.c' },
    items: [
      { item: 'cup', quantity: 1 },
      { item: 'vase', quantity: 2, details: vase },
    ],
  }
  const placed = (...lines: readonly Partial<OfferedLine>[]): EventOf<'OrderPlaced'>['data'] => {
    const quote = { lines: lines.map((line, index) => aLine('specialOrder', { id: `L${index}`, ...line })), shipping: 0 }
    const found = confirmQuote.decide(caseOf(aQuotedInquiry({ ...requested, quote })), confirmation)
    const [event] = found.verdict === 'granted' ? found.events : []
    if (event?.type !== 'OrderPlaced') throw new Error('it is placed')
    return event.data
  }
  const detailsOf = (...lines: readonly Partial<OfferedLine>[]) => placed(...lines).lines.map(({ details }) => details)

  it('is told of the order too', () => {
    expect(placed({ item: 'vase' })).toMatchObject({ address: requested.address, details: requested.details })
  })
  it('is told of each line of its item, wherever it stands', () => {
    expect(detailsOf({ item: 'vase' }, { item: 'cup' }, { item: 'vase' })).toEqual([vase, {}, vase])
  })
  it('is told of no other item', () => expect(detailsOf({ item: 'lamp' })).toEqual([{}]))
  it('may be told anew with the quote, which then stands alone', () => {
    expect(detailsOf({ item: 'vase', details: { maker: 'Kim' } }, { item: 'cup', details: { picture: 'c.jpg' } })).toEqual([
      { maker: 'Kim' },
      { picture: 'c.jpg' },
    ])
  })
  it('is taken back by a quote that tells nothing', () => expect(detailsOf({ item: 'vase', details: {} })).toEqual([{}]))
})
