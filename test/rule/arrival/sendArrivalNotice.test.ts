import { describe, expect, it } from 'vitest'
import { sendArrivalNotice } from '../../../src/rule/arrival/sendArrivalNotice.ts'
import type { ShippingCostTerms } from '../../../src/rule/arrival/terms.ts'
import { aSale } from '../../support/sales.ts'

const TOLD: ShippingCostTerms = { clause: 'T-1', told: 'onArrival' }
const notice = (terms: ShippingCostTerms | undefined, shipping?: number) =>
  sendArrivalNotice({ arrivalIsTold: 'T-2' }, terms, aSale({ kind: 'preOrder' }), {
    at: 1,
    ...(shipping === undefined ? {} : { shipping }),
  })

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
