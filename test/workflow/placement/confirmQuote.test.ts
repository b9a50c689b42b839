import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/index.ts'
import { type OrderTerms, termsFor } from '../../../src/policy/termsFor.ts'
import { importer } from '../../../src/preset/index.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import { confirmQuote } from '../../../src/workflow/placement/confirmQuote.ts'
import { aLine, anOffer, FRI_2026_11_20, HOUR, send } from '../../support/orders.ts'
import { aCase, aQuotedInquiry, CALENDAR } from '../../support/sales.ts'
import { IN_STAGE, LATER } from '../../support/stages.ts'

const CLOSES = FRI_2026_11_20 + HOUR

const quoted = (lines = [aLine('specialOrder')]) => aQuotedInquiry({ quote: { lines, shipping: 700, condition: 'as found' } })
const caseOf = (order = quoted(), policy: Policy = importer, at = FRI_2026_11_20) =>
  aCase<OrderTerms, 'quoted'>(order, termsFor(policy, CALENDAR, order), { at })
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
      events: [
        {
          type: 'OrderPlaced',
          data: { order: 'order-1', circumstances: { region: 'US' }, shipping: 700, lines: [{ id: 'L1' }] },
        },
      ],
    })
  })
  it('is bought by what the catalogue says now of nothing more than it must', () => {
    const bare = quoted([aLine('specialOrder', { offer: { available: 0 } })])
    expect(confirmQuote.decide(caseOf(bare), { at: FRI_2026_11_20 }).verdict).toBe('granted')
    expect(confirmQuote.changesAt?.(caseOf(bare), { at: FRI_2026_11_20 })).toEqual([])
  })
  it('is not bought of what can no longer be had', () => {
    const closing = quoted([aLine('specialOrder', { offer: anOffer({ listed: false, closing: CLOSES }) })])
    expect(confirmQuote.decide(caseOf(closing, importer, CLOSES - 1), confirmation).verdict).toBe('granted')
    expect(confirmQuote.decide(caseOf(closing, importer, CLOSES), confirmation).because.map(({ code }) => code)).toEqual([
      'noLongerTaken',
    ])
    expect(confirmQuote.changesAt?.(caseOf(closing), confirmation)).toEqual([CLOSES])
  })
  it('is not bought too late before its dates, which is known beforehand', () => {
    const { specialOrder, ...others } = importer.sale
    const placing = [{ clause: 'T-9', rule: 'ahead', of: 'release', by: { hours: 1 } }] as const
    const terms = { ...importer, sale: { ...others, specialOrder: { ...specialOrder, placing } } } as Policy
    const dated = quoted([aLine('specialOrder', { offer: anOffer({ listed: false, release: CLOSES + HOUR }) })])
    const at = (instant: number) => caseOf(dated, terms, instant)
    const said = [CLOSES - 1, CLOSES].map((instant) =>
      confirmQuote.decide(at(instant), confirmation).because.map(({ code }) => code),
    )
    expect(said).toEqual([['quoteConfirmed', 'placed', 'shipDateEstimated'], ['orderedTooLate']])
    expect([CLOSES - 1, CLOSES].map((instant) => confirmQuote.isOpen?.(at(instant)).verdict)).toEqual(['granted', 'refused'])
    expect(confirmQuote.changesAt?.(at(CLOSES), confirmation)).toEqual([CLOSES])
    expect(confirmQuote.opensAt?.(at(CLOSES))).toEqual([CLOSES])
  })
  it('is bought by the customer’s record of now, and by what is agreed to now', () => {
    const asksUpFront: Policy = {
      ...importer,
      sale: {
        specialOrder: {
          ...(importer.sale.specialOrder as NonNullable<Policy['sale']['specialOrder']>),
          placing: [
            {
              clause: 'T-4',
              rule: 'standing',
              counts: ['lapsedAfterArrival'],
              within: { days: 365 },
              asks: [{ from: 2, upFront: 'deposit', share: 30, consent: 'T-5' }],
            },
          ],
          payment: [{ clause: 'T-3', pay: 'full', asked: 'arrival', within: { hours: 24 } }],
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

describe('the order that is placed', () => {
  const quoted = {
    address: { name: 'A. Lee', street: '1 High St' },
    details: { email: 'a@b.c' },
    quote: {
      lines: [
        aLine('specialOrder', { details: { maker: 'Kim' } }),
        aLine('specialOrder', { id: 'L2', details: {} }),
        aLine('specialOrder', { id: 'L3' }),
      ],
      shipping: 0,
    },
  }
  const found = confirmQuote.decide(caseOf(aQuotedInquiry(quoted)), confirmation)
  const [event] = found.verdict === 'granted' ? found.events : []

  it('has the address and the details of the inquiry', () => {
    expect(event).toMatchObject({ type: 'OrderPlaced', data: { address: quoted.address, details: quoted.details } })
  })
  it('has the details of each line as they were quoted', () => {
    expect(event).toMatchObject({ data: { lines: [{ details: { maker: 'Kim' } }, { details: {} }, { details: {} }] } })
  })
})
