import { describe, expect, it } from 'vitest'
import { PATH, TAKES } from '../../src/order/path.ts'
import { partyOf } from '../../src/order/partyOf.ts'
import type { CommandType } from '../../src/order/command.ts'

const taking = (command: CommandType): readonly string[] =>
  Object.entries(TAKES).flatMap(([stage, taken]) => ((taken as readonly string[]).includes(command) ? [stage] : []))

describe('the paths', () => {
  it('of what can be quoted begin with the quote, and with nothing bought', () => {
    for (const kind of ['preOrder', 'specialOrder'] as const)
      expect(PATH[kind].slice(0, 3)).toEqual(['requested', 'quoted', 'awaitingPayment'])
  })
  it('of what is in stock wait for no stock', () => expect(PATH.inStock).not.toContain('awaitingStock'))
  it('tell an arrival only where something may be left to pay', () => {
    expect(
      Object.entries(PATH).flatMap(([kind, path]) => ((path as readonly string[]).includes('arrived') ? [kind] : [])),
    ).toEqual(['preOrder', 'specialOrder'])
  })
  it('all end closed', () => expect(Object.values(PATH).map((path) => path.at(-1))).toEqual(Array(4).fill('closed')))
  it('have a say in every stage', () => {
    expect(Object.keys(TAKES).sort()).toEqual([...new Set(['unplaced', ...Object.values(PATH).flat()])].sort())
  })
})

describe('what a stage takes', () => {
  it.each<readonly [CommandType, readonly string[]]>([
    ['PlaceOrder', ['unplaced']],
    ['SendQuote', ['requested']],
    ['ConfirmQuote', ['quoted']],
    ['RecordAllocation', ['awaitingPayment', 'awaitingStock']],
    ['SendArrivalNotice', ['arrived']],
    ['BeginPreparation', ['awaitingShipment']],
    ['ShipOrder', ['awaitingShipment', 'preparing']],
    ['RefuseDelivery', ['shipped']],
    ['RecordGoodsBack', ['shipped', 'delivered']],
    ['RequestReturn', ['delivered']],
    ['ReinstateOrder', ['closed']],
  ])('%s: %j', (command, stages) => expect(taking(command)).toEqual(stages))

  it('money, wherever something has been bought', () => {
    const bought = PATH.preOrder.filter((stage) => stage !== 'requested' && stage !== 'quoted')
    expect(taking('RecordPayment')).toEqual(bought)
    expect(taking('RecordRefund')).toEqual(bought)
  })
  it('the shop’s cancellation, until delivery: no dead end', () => {
    const open = PATH.preOrder.filter((stage) => stage !== 'delivered' && stage !== 'closed')
    expect(taking('CancelOrder')).toEqual(open)
  })
  it('never the clock: it is no command of anybody’s', () => {
    expect(taking('PassTime')).toEqual([])
    expect(partyOf({ type: 'PassTime' })).toBe('time')
  })
})
