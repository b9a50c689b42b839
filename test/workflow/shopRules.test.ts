import { describe, expect, it } from 'vitest'
import type { CommandType } from '../../src/order/command.ts'
import { partyOf } from '../../src/order/partyOf.ts'
import { shopRules } from '../../src/workflow/shopRules.ts'
import { decide } from '../../src/workflow/decide.ts'
import { send } from '../support/orders.ts'
import { IN_STAGE, LATER } from '../support/stages.ts'

it('what the shop does', () => {
  expect(new Set((Object.keys(shopRules) as CommandType[]).map((type) => partyOf({ type })))).toEqual(new Set(['shop']))
})

describe('the arrival notice', () => {
  const notice = (shipping?: number) =>
    decide(
      IN_STAGE.arrived.policy,
      IN_STAGE.arrived.order,
      send('SendArrivalNotice', LATER, shipping === undefined ? {} : { shipping }),
    )
  it.each([
    [undefined, 2_499],
    [900, 2_899],
    [0, 1_999],
  ])('with shipping %s asks for %d', (shipping, amount) => {
    expect(notice(shipping).events).toMatchObject([
      { type: 'PaymentRequested', data: { part: 'balance', amount, due: { clause: 'PRE-9' } } },
    ])
  })
  it('that cannot be asks for nothing', () => expect(notice(-1)).toMatchObject({ verdict: 'refused', events: [] }))
})

it('the shop ends an inquiry whole, and cites no term of the customer’s', () => {
  const { policy, order } = IN_STAGE.quoted
  const end = decide(policy, order, send('CancelOrder', LATER, { id: 'x', because: 'other' }))
  expect(end.events).toMatchObject([{ type: 'OrderClosed', data: { outcome: 'cancelled', clause: null } }])
})
