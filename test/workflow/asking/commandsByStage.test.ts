import { describe, expect, it } from 'vitest'
import type { CommandType } from '../../../src/order/command.ts'
import type { Place } from '../../../src/order/order.ts'
import { COMMAND_TYPES } from '../../../src/order/partyOf.ts'
import { STAGES } from '../../../src/order/stage.ts'
import { COMMANDS_BY_STAGE, stagesTaking } from '../../../src/workflow/asking/commandsByStage.ts'

const WORDS_OF_OBJECTS = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'default', '', 'placeOrder']

/** What comes in, and what is given back or taken off, wherever a sale is. */
const MONEY: readonly CommandType[] = ['RecordPayment', 'RecordRefund', 'GrantRefund']

/** Of what has not left the shop. */
const WITH_THE_SHOP: readonly CommandType[] = [
  ...MONEY,
  'RequestCancellation',
  'AcceptDelay',
  'AnswerCancellation',
  'CancelOrder',
  'CommitSupply',
  'ChangeEstimate',
  'ChangeSpecification',
]

/** Written out once more, so that a decider which is asked somewhere else shows here. */
const TAKEN: { readonly [P in Place]: readonly CommandType[] } = {
  unplaced: ['RequestQuote', 'PlaceOrder'],
  requested: ['SendQuote', 'RequestCancellation', 'CancelOrder'],
  quoted: ['ConfirmQuote', 'RequestCancellation', 'CancelOrder'],
  awaitingPayment: [...WITH_THE_SHOP, 'RecordAllocation'],
  awaitingStock: [...WITH_THE_SHOP, 'RecordAllocation'],
  awaitingSupply: WITH_THE_SHOP,
  arrived: [...WITH_THE_SHOP, 'SendArrivalNotice'],
  awaitingShipment: [...WITH_THE_SHOP, 'BeginPreparation', 'ShipOrder'],
  preparing: [...WITH_THE_SHOP, 'ShipOrder'],
  shipped: [...MONEY, 'RefuseDelivery', 'RecordDelivery', 'RecordGoodsBack', 'CancelOrder'],
  delivered: [...MONEY, 'RequestReturn', 'AnswerReturn', 'RecordGoodsBack'],
  closed: [...MONEY, 'ReinstateOrder'],
}

const places = Object.keys(TAKEN) as Place[]

describe('which stage takes which command', () => {
  it.each(places)('%s', (place) => {
    expect([...COMMANDS_BY_STAGE[place]].sort()).toEqual([...TAKEN[place]].sort())
  })
  it('in every place there is, and in the order in which commands are listed', () => {
    expect(places.sort()).toEqual(Object.keys(COMMANDS_BY_STAGE).sort())
    for (const taken of Object.values(COMMANDS_BY_STAGE) as (readonly CommandType[])[])
      expect(taken).toEqual(COMMAND_TYPES.filter((type) => taken.includes(type)))
  })
  it('and, the other way round, where a command can be granted', () => {
    for (const type of COMMAND_TYPES)
      expect(stagesTaking(type), type).toEqual(STAGES.filter((stage) => TAKEN[stage].includes(type)))
  })
})

it.each(WORDS_OF_OBJECTS)('no stage takes a word from outside: %j', (word) => expect(stagesTaking(word)).toEqual([]))
