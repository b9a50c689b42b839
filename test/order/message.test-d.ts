import { describe, expectTypeOf, it } from 'vitest'
import type { Command, CommandType, CustomerCommand, DataOf, Fact, PassTime, ShopCommand } from '../../src/order/command.ts'
import type { Event, EventOf, EventType } from '../../src/order/event.ts'
import type { Kind } from '../../src/order/kind.ts'
import type { StageName } from '../../src/order/stage.ts'

/** What event stores ask of a message: an index signature, which only type aliases fit. */
type Stored = { readonly type: string; readonly data: Record<string, unknown> }

describe('a message', () => {
  it('fits what event stores take', () => {
    expectTypeOf<Event>().toExtend<Stored>()
    expectTypeOf<Command>().toExtend<Stored>()
  })
  it('says when, always', () => {
    expectTypeOf<Command['data']['at']>().toEqualTypeOf<number>()
    expectTypeOf<Event['data']['at']>().toEqualTypeOf<number>()
  })
  it('carries an id where its effect adds up', () => {
    type WithId = { [T in CommandType]: DataOf<T> extends { readonly id: string } ? T : never }[CommandType]
    expectTypeOf<WithId>().toEqualTypeOf<
      | 'AcceptDelay'
      | 'RequestCancellation'
      | 'RequestReturn'
      | 'AnswerCancellation'
      | 'CancelOrder'
      | 'AnswerReturn'
      | 'GrantRefund'
      | 'ReinstateOrder'
      | 'ChangeSpecification'
      | 'RecordPayment'
      | 'RecordRefund'
      | 'RecordAllocation'
    >()
  })
  it('may be an answer to a command, if it is an event', () => {
    expectTypeOf<undefined>().toExtend<EventOf<EventType>['data']['answers']>()
    expectTypeOf<'answers' extends keyof Command['data'] ? true : false>().toEqualTypeOf<false>()
  })
  it('is of one party', () => {
    expectTypeOf<CustomerCommand | ShopCommand | Fact | PassTime>().toEqualTypeOf<Command>()
    expectTypeOf<CustomerCommand['type'] & ShopCommand['type']>().toEqualTypeOf<never>()
    expectTypeOf<Fact['type'] & (CustomerCommand | ShopCommand)['type']>().toEqualTypeOf<never>()
  })
})

describe('a switch over every name', () => {
  it('of a kind needs no default', () => {
    const say = (kind: Kind): string => {
      switch (kind) {
        case 'inStock':
        case 'backorder':
        case 'preOrder':
        case 'specialOrder':
          return kind
      }
    }
    expectTypeOf(say).returns.toEqualTypeOf<string>()
  })
  it('of a stage needs no default', () => {
    const say = (name: StageName): string => {
      switch (name) {
        case 'requested':
        case 'quoted':
        case 'awaitingPayment':
        case 'awaitingStock':
        case 'awaitingSupply':
        case 'arrived':
        case 'awaitingShipment':
        case 'preparing':
        case 'shipped':
        case 'delivered':
        case 'closed':
          return name
      }
    }
    expectTypeOf(say).returns.toEqualTypeOf<string>()
  })
  it('that forgets one does not compile', () => {
    // @ts-expect-error specialOrder is left
    const say = (kind: Kind): string => {
      switch (kind) {
        case 'inStock':
        case 'backorder':
        case 'preOrder':
          return kind
      }
    }
    expectTypeOf(say).returns.toEqualTypeOf<string>()
  })
  it('knows commands and events apart by their type', () => {
    expectTypeOf<DataOf<'RecordPayment'>['amount']>().toEqualTypeOf<number>()
    expectTypeOf<EventOf<'OrderClosed'>['data']['outcome']>().toEqualTypeOf<'completed' | 'cancelled' | 'expired' | 'returned'>()
    expectTypeOf<CommandType & EventType>().toEqualTypeOf<never>()
  })
})
