import { describe, expectTypeOf, it } from 'vitest'
import type { Place } from '../../../src/order/order.ts'
import type { CommandIn } from '../../../src/workflow/asking/commandsByStage.ts'
import type { DecidedCommand } from '../../../src/workflow/asking/deciders.ts'

describe('what a stage takes', () => {
  it('shipped', () => {
    expectTypeOf<CommandIn<'shipped'>>().toEqualTypeOf<
      'RefuseDelivery' | 'RecordDelivery' | 'RecordGoodsBack' | 'CancelOrder' | 'RecordPayment' | 'RecordRefund' | 'GrantRefund'
    >()
  })
  it('unplaced', () => expectTypeOf<CommandIn<'unplaced'>>().toEqualTypeOf<'RequestQuote' | 'PlaceOrder'>())
  it('two of them together', () => {
    expectTypeOf<CommandIn<'requested' | 'quoted'>>().toEqualTypeOf<
      'SendQuote' | 'ConfirmQuote' | 'RequestCancellation' | 'CancelOrder'
    >()
  })
  it('nothing that an order could not be sent', () => expectTypeOf<CommandIn<Place>>().toEqualTypeOf<DecidedCommand>())
})
