import { describe, expect, it } from 'vitest'
import type { CommandType } from '../../src/order/command.ts'
import type { Order } from '../../src/order/order.ts'
import { gate } from '../../src/rule/gate.ts'
import { anInquiry, aSale, closed } from '../support/sales.ts'

const NOTHING: Order = { is: 'unplaced' }

describe('the gate', () => {
  it.each<readonly [string, Order, CommandType]>([
    ['a placement of what does not exist yet', NOTHING, 'PlaceOrder'],
    ['an answer to an inquiry', anInquiry(), 'SendQuote'],
    ['a shipment of what is ready', aSale(), 'ShipOrder'],
    ['money for what is over', aSale({ stage: closed('expired', 'awaitingPayment') }), 'RecordPayment'],
  ])('lets %s through', (_, order, command) => expect(gate(order, command)).toBeNull())

  it('nothing can be done to what does not exist', () => {
    expect(gate(NOTHING, 'RecordPayment')).toEqual({ code: 'noSuchOrder', clause: null, facts: {} })
  })
  it('what is closed takes only what comes after the end, and says by which clause it ended', () => {
    expect(gate(aSale({ stage: closed('expired', 'awaitingPayment') }), 'ShipOrder')).toEqual({
      code: 'orderClosed',
      clause: 'T-9',
      facts: { outcome: 'expired', at: aSale().at },
    })
  })
  it.each<CommandType>(['RecordPayment', 'RecordRefund', 'GrantRefund', 'ReinstateOrder'])(
    'nothing comes after the end of what was never bought: %s',
    (command) => {
      const over: Order = { ...anInquiry(), stage: closed('expired', 'quoted') }
      expect(gate(over, command)).toMatchObject({ code: 'orderClosed', clause: 'T-9', facts: { outcome: 'expired' } })
    },
  )
  it('nothing can be done to what is not bought yet', () => {
    expect(gate(anInquiry(), 'ShipOrder')).toEqual({ code: 'notBoughtYet', clause: null, facts: { stage: 'requested' } })
  })
  it.each<readonly [string, Order, CommandType, readonly string[]]>([
    ['in another stage it could be', aSale(), 'RequestReturn', ['delivered']],
    ['an inquiry in another stage too', anInquiry(), 'ConfirmQuote', ['quoted']],
    ['nothing is bought twice', aSale(), 'PlaceOrder', []],
    ['nor asked for twice', anInquiry(), 'RequestQuote', []],
    ['nor bought past its quote', anInquiry(), 'PlaceOrder', []],
  ])('%s', (_, order, command, possibleIn) => {
    expect(gate(order, command)).toMatchObject({ code: 'wrongStage', facts: { possibleIn } })
  })
})
