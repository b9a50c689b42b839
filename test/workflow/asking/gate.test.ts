import { describe, expect, it } from 'vitest'
import type { CommandType } from '../../src/order/command.ts'
import type { Order } from '../../src/order/order.ts'
import { gateReason, isTaken } from '../../src/rule/gate.ts'
import { anInquiry, aSale, closed } from '../support/sales.ts'

const NOTHING: Order = { is: 'unplaced' }

describe('the gate', () => {
  it.each<readonly [string, Order, CommandType]>([
    ['a placement of what does not exist yet', NOTHING, 'PlaceOrder'],
    ['an answer to an inquiry', anInquiry(), 'SendQuote'],
    ['a shipment of what is ready', aSale(), 'ShipOrder'],
    ['money for what is over', aSale({ stage: closed('expired', 'awaitingPayment') }), 'RecordPayment'],
  ])('lets %s through', (_, order, command) => expect(isTaken(order, command)).toBe(true))

  it.each<readonly [string, Order, CommandType]>([
    ['what does not exist', NOTHING, 'RecordPayment'],
    ['what is over', aSale({ stage: closed('expired', 'awaitingPayment') }), 'ShipOrder'],
    ['what was never bought and is over', { ...anInquiry(), stage: closed('expired', 'quoted') }, 'RecordPayment'],
    ['another stage', aSale(), 'RequestReturn'],
  ])('shuts %s out', (_, order, command) => expect(isTaken(order, command)).toBe(false))

  it('nothing can be done to what does not exist', () => {
    expect(gateReason(NOTHING, 'RecordPayment')).toEqual({ code: 'noSuchOrder', clause: null, facts: {} })
  })
  it('what is closed takes only what comes after the end, and says by which clause it ended', () => {
    expect(gateReason(aSale({ stage: closed('expired', 'awaitingPayment') }), 'ShipOrder')).toEqual({
      code: 'orderClosed',
      clause: 'T-9',
      facts: { outcome: 'expired', at: aSale().at },
    })
  })
  it.each<CommandType>(['RecordPayment', 'RecordRefund', 'GrantRefund', 'ReinstateOrder'])(
    'nothing comes after the end of what was never bought: %s',
    (command) => {
      const over: Order = { ...anInquiry(), stage: closed('expired', 'quoted') }
      expect(gateReason(over, command)).toMatchObject({ code: 'orderClosed', clause: 'T-9', facts: { outcome: 'expired' } })
    },
  )
  it('nothing can be done to what is not bought yet', () => {
    expect(gateReason(anInquiry(), 'ShipOrder')).toEqual({ code: 'notBoughtYet', clause: null, facts: { stage: 'requested' } })
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
