import { describe, expectTypeOf, it } from 'vitest'
import type { Command } from '../../src/order/command.ts'
import type { Event } from '../../src/order/event.ts'
import type { Order } from '../../src/order/order.ts'
import type { OrderDecider } from '../../src/workflow/orderDecider.ts'
import type { OrderDecision, OrderReason } from '../../src/workflow/orderReason.ts'

/** The shape that event-sourcing libraries take as it is: two parameters, no `this`, a mutable array, a thunk. */
type PlainDecider<State, C extends Message, E extends Message> = {
  decide: (command: C, state: State) => E[]
  evolve: (current: State, event: E) => State
  initialState: () => State
  isTerminal: (state: State) => boolean
}
type Message = { readonly type: string; readonly data: Record<string, unknown> }

describe('the decider', () => {
  it('is a plain one', () => expectTypeOf<OrderDecider>().toExtend<PlainDecider<Order, Command, Event>>())
  it('needs no this', () => expectTypeOf<ThisParameterType<OrderDecider['decide']>>().toEqualTypeOf<unknown>())
})

describe('a decision', () => {
  it('refused has a reason and remedies; granted has no remedies', () => {
    type Refused = Extract<OrderDecision, { readonly verdict: 'refused' }>
    type Granted = Extract<OrderDecision, { readonly verdict: 'granted' }>
    expectTypeOf<Refused['because']>().toEqualTypeOf<readonly [OrderReason, ...OrderReason[]]>()
    expectTypeOf<'remedies' extends keyof Granted ? true : false>().toEqualTypeOf<false>()
  })
  it('is told apart by its verdict', () => {
    expectTypeOf<OrderDecision['verdict']>().toEqualTypeOf<'granted' | 'refused'>()
  })
})

describe('a reason', () => {
  it('has the facts of its code', () => {
    type Facts<Code extends OrderReason['code']> = Extract<OrderReason, { readonly code: Code }>['facts']
    expectTypeOf<Facts<'paidInPart'>>().toEqualTypeOf<{ readonly amount: number; readonly outstanding: number }>()
    expectTypeOf<Facts<'idAlreadyUsed'>['id']>().toEqualTypeOf<string>()
  })
  it('can be switched on without a default', () => {
    const sentences: { readonly [Code in OrderReason['code']]?: string } = { notPaid: 'not paid' }
    expectTypeOf<keyof typeof sentences>().toEqualTypeOf<OrderReason['code']>()
    // @ts-expect-error no such code
    const wrong: OrderReason['code'] = 'notPayed'
    expectTypeOf(wrong).toBeString()
  })
})
