import { describe, expect, it } from 'vitest'
import { sendArrivalNotice } from '../../../src/rule/arrival/sendArrivalNotice.ts'
import type { ShippingCostTerms } from '../../../src/rule/arrival/terms.ts'
import { FRI_2026_11_20, HOUR } from '../../support/orders.ts'
import { aCase, aSaleIn, arrived, paid } from '../../support/sales.ts'

const TOLD: ShippingCostTerms = { clause: 'T-1', told: 'onArrival' }
const payment = [{ clause: 'T-3', pay: 'full', within: { hours: 24 } }] as const
const sale = aSaleIn('arrived', { kind: 'preOrder', ...arrived(), money: paid(1_000, { asked: 'deposit' }) })
const notice = (shippingCost: ShippingCostTerms | undefined, shipping?: number) =>
  sendArrivalNotice.decide(
    aCase(sale, { payment, ...(shippingCost === undefined ? {} : { shippingCost }) }, { says: { arrivalIsTold: 'T-2' } }),
    { at: 1, ...(shipping === undefined ? {} : { shipping }) },
  )

describe('the notice', () => {
  it.each<readonly [string, ShippingCostTerms | undefined, number | undefined, string, number]>([
    ['tells what shipping really costs, by the term', TOLD, 900, 'T-1', 900],
    ['also where it costs less, or nothing', TOLD, 0, 'T-1', 0],
    ['says the arrival by the shop’s clause, where shipping is fixed', undefined, undefined, 'T-2', 500],
    ['may repeat what is fixed', undefined, 500, 'T-2', 500],
  ])('%s', (_, terms, shipping, clause, told) => {
    expect(notice(terms, shipping)).toMatchObject({
      verdict: 'granted',
      because: [{ code: 'arrivalTold', clause, facts: { shipping: told } }],
    })
  })
  it('asks for what is left to pay, at the shipping that it tells', () => {
    expect(notice(TOLD, 900)).toMatchObject({
      events: [
        {
          type: 'PaymentRequested',
          data: {
            at: FRI_2026_11_20,
            part: 'balance',
            amount: 1_899,
            shipping: 900,
            due: { by: FRI_2026_11_20 + 24 * HOUR, clause: 'T-3' },
          },
        },
      ],
    })
    expect(notice(TOLD)).toMatchObject({ events: [{ data: { amount: 1_499, shipping: 500 } }] })
  })
  it('cannot change what is fixed', () => {
    expect(notice(undefined, 501)).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'shippingIsFixed', facts: { fixed: 500, told: 501 } }],
    })
  })
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER])(
    'cannot tell %d, which with the goods is no amount',
    (shipping) => {
      expect(notice(TOLD, shipping)).toMatchObject({
        verdict: 'refused',
        because: [{ code: 'badShippingCost', facts: { shipping } }],
      })
    },
  )
})
