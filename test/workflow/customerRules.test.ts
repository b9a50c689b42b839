import { describe, expect, it } from 'vitest'
import type { CommandType } from '../../src/order/command.ts'
import { partyOf } from '../../src/order/partyOf.ts'
import { customerRules } from '../../src/workflow/customerRules.ts'
import { decide } from '../../src/workflow/decide.ts'
import { send } from '../support/orders.ts'
import { IN_STAGE, LATER } from '../support/stages.ts'

it('what customers ask', () => {
  expect(new Set((Object.keys(customerRules) as CommandType[]).map((type) => partyOf({ type })))).toEqual(new Set(['customer']))
})

describe('one request to cancel, whatever it comes to', () => {
  it.each([
    ['requested', 'OrderClosed'],
    ['quoted', 'OrderClosed'],
    ['awaitingPayment', 'UnitsCancelled'],
    ['awaitingShipment', 'CancellationRequested'],
    ['preparing', 'CancellationRequested'],
  ] as const)('%s: %s', (stage, type) => {
    const { policy, order } = IN_STAGE[stage]
    expect(decide(policy, order, send('RequestCancellation', LATER, { id: 'c' })).events[0]).toMatchObject({ type })
  })
  it('of a quote cites the clause by which it is answered', () => {
    const { policy, order } = IN_STAGE.quoted
    expect(decide(policy, order, send('RequestCancellation', LATER, { id: 'c' })).because).toMatchObject([{ clause: 'IMP-10' }])
  })
})
