import { describe, expect, it } from 'vitest'
import type { CommandType } from '../../../src/order/command.ts'
import type { Order, Outcome } from '../../../src/order/order.ts'
import { deciderAt } from '../../../src/workflow/asking/ask.ts'
import { gateReason, placeOf } from '../../../src/workflow/asking/gate.ts'
import { aClosedInquiry, anInquiry, aQuotedInquiry, aSale, closed } from '../../support/sales.ts'
import { IN_STAGE } from '../../support/stages.ts'

const NOTHING: Order = { is: 'unplaced' }

describe('where an order is', () => {
  it.each(Object.keys(IN_STAGE) as (keyof typeof IN_STAGE)[])('%s', (place) => {
    expect(placeOf(IN_STAGE[place].order)).toBe(place)
  })
  it.each<readonly [Outcome]>([['expired'], ['cancelled']])('nowhere, once it was %s and never bought', (outcome) => {
    expect(placeOf(aClosedInquiry(outcome))).toBeNull()
  })
})

describe('the gate', () => {
  it.each<readonly [string, Order, CommandType]>([
    ['a placement of what does not exist yet', NOTHING, 'PlaceOrder'],
    ['an answer to an inquiry', anInquiry(), 'SendQuote'],
    ['a word on a quote', aQuotedInquiry(), 'ConfirmQuote'],
    ['a shipment of what is ready', aSale(), 'ShipOrder'],
    ['money for what is over', aSale(closed('expired')), 'RecordPayment'],
  ])('lets %s through', (_, order, command) => expect(deciderAt(order, command)).not.toBeNull())

  it.each<readonly [string, Order, CommandType]>([
    ['what does not exist', NOTHING, 'RecordPayment'],
    ['what is over', aSale(closed('expired')), 'ShipOrder'],
    ['what was never bought and is over', aClosedInquiry('expired'), 'RecordPayment'],
    ['another stage', aSale(), 'RequestReturn'],
  ])('shuts %s out', (_, order, command) => expect(deciderAt(order, command)).toBeNull())

  it('nothing can be done to what does not exist', () => {
    expect(gateReason(NOTHING, 'RecordPayment')).toEqual({ code: 'noSuchOrder', clause: null, facts: {} })
  })
  it('what is closed takes only what comes after the end, and says by which clause it ended', () => {
    expect(gateReason(aSale(closed('expired')), 'ShipOrder')).toEqual({
      code: 'orderClosed',
      clause: 'T-9',
      facts: { outcome: 'expired', at: aSale().at },
    })
  })
  it.each<CommandType>(['RecordPayment', 'RecordRefund', 'GrantRefund', 'ReinstateOrder'])(
    'nothing comes after the end of what was never bought: %s',
    (command) => {
      const over: Order = aClosedInquiry('expired')
      expect(gateReason(over, command)).toMatchObject({ code: 'orderClosed', clause: 'T-9', facts: { outcome: 'expired' } })
    },
  )
  it('nothing can be done to what is not bought yet', () => {
    expect(gateReason(anInquiry(), 'ShipOrder')).toEqual({ code: 'notBoughtYet', clause: null, facts: { stage: 'requested' } })
    expect(gateReason(aQuotedInquiry(), 'RecordPayment')).toMatchObject({ code: 'notBoughtYet', facts: { stage: 'quoted' } })
  })
  it.each<readonly [string, Order, CommandType, readonly string[]]>([
    ['in another stage it could be', aSale(), 'RequestReturn', ['delivered']],
    ['an inquiry in another stage too', anInquiry(), 'ConfirmQuote', ['quoted']],
    ['nothing is bought twice', aSale(), 'PlaceOrder', []],
    ['nor asked for twice', anInquiry(), 'RequestQuote', []],
    ['nor bought past its quote', anInquiry(), 'PlaceOrder', []],
  ])('%s', (_, order, command, possibleIn) => {
    expect(gateReason(order, command)).toMatchObject({ code: 'wrongStage', facts: { possibleIn } })
  })
})
