import { describe, expect, it } from 'vitest'
import { AGREEMENTS } from '../../../src/rule/cancellation/terms.ts'
import { cancellationTerms } from '../../../src/schema/rule/cancellation.ts'
import { issuesOf } from '../issues.ts'

const LAST = { clause: 'T-9', how: 'never', instead: [] }
const A_CLAUSE = 'a clause id of 1 to 64 visible characters, as XB-6, 2.1 or 4(b), with no space around it'
const ROWS = 'rows, and as the last one { clause, how: never, instead }, which asks nothing'
const KEYS = 'clause, how, when, since, after, until, within, before, through'

describe('the terms of cancellation', () => {
  it.each<{ readonly is: unknown }>([
    { is: [LAST] },
    { is: [{ ...LAST, instead: [{ do: 'contactSeller' }, { clause: 'T-1', do: 'refuseDelivery' }] }] },
    { is: [...['directly', ...AGREEMENTS, 'never'].map((how) => ({ clause: 'T-1', how })), LAST] },
    {
      is: [
        { clause: 'T-1', since: 'delay', within: { days: 3 }, until: 'supply', how: 'directly', ends: { keeps: { share: 20 } } },
        LAST,
      ],
    },
    { is: [{ clause: 'T-1', until: 'closing', through: '2027-01-15', how: 'never' }, LAST] },
    {
      is: [
        ...AGREEMENTS.map((how) => ({
          clause: 'T-1',
          how,
          answer: { clause: 'T-2', within: { businessDays: 2 }, ifMissed: { then: 'denied' } },
        })),
        LAST,
      ],
    },
  ])('can be %j', ({ is }) => expect(issuesOf(cancellationTerms, is)).toEqual([]))

  it.each<readonly [string, unknown]>([
    ['none at all', []],
    ['none that asks nothing', [{ clause: 'T-1', how: 'directly' }]],
    ['one that asks nothing above another', [LAST, { clause: 'T-1', how: 'directly' }]],
    ['two that ask nothing', [LAST, LAST]],
    ['one for ever, which is not the last', [{ clause: 'T-1', how: 'never' }]],
  ])('are rows that end with one that asks nothing: not %s', (_, is) => {
    expect(issuesOf(cancellationTerms, is)).toEqual([`wrongValue : ${ROWS}`])
  })

  it.each<readonly [unknown, readonly string[]]>([
    [{ allowed: [] }, ['wrongValue : a list']],
    [
      [
        { clause: ' 8', until: 'delivery', how: 'always' },
        { clause: 'T-1', how: 'never', instead: [{ do: 'nothing' }] },
      ],
      [
        `wrongValue 0.clause: ${A_CLAUSE}`,
        'wrongValue 0.how: one of directly, ifShopAgrees, ifSellerAgrees, ifMakerAgrees, ifCarrierAgrees, never',
        'wrongValue 0.until: one of placement, firstPayment, payment, supply, arrival, preparation, shipment, closing, release',
        'wrongValue 1.instead.0.do: one of refuseDelivery, requestReturn, contactSeller, contactService',
      ],
    ],
    [[{ clause: 'T-1', how: 'never', ends: {} }, LAST], [`unknownKey 0.ends: one of the keys ${KEYS}`]],
    [[{ ...LAST, until: 'shipment' }], ['unknownKey 0.until: one of the keys clause, how, instead']],
    [[{ ...LAST, how: 'directly' }], ['wrongValue 0.how: never']],
  ])('cannot be %j', (is, issues) => expect(issuesOf(cancellationTerms, is)).toEqual(issues))
})
