import { describe, expectTypeOf, it } from 'vitest'
import { grant } from '../../src/decision/finding.ts'
import type { Reason } from '../../src/decision/reason.ts'
import type { OrderIn, Place, SaleIn } from '../../src/order/order.ts'
import type { SALE_STAGES, STAGES_WITH_THE_SHOP } from '../../src/order/stage.ts'
import type { cancelOrder } from '../../src/rule/cancellation/cancelOrder.ts'
import { requestCancellation } from '../../src/rule/cancellation/requestCancellation.ts'
import type { Case } from '../../src/rule/case.ts'
import type { Decider } from '../../src/rule/decider.ts'
import type { recordPayment } from '../../src/rule/payment/recordPayment.ts'
import type { reinstateOrder } from '../../src/rule/payment/reinstateOrder.ts'
import type { declineInquiry } from '../../src/rule/quote/endInquiry.ts'
import type { requestQuote } from '../../src/rule/quote/requestQuote.ts'
import { refuseDelivery } from '../../src/rule/return/refuseDelivery.ts'
import { requestReturn } from '../../src/rule/return/requestReturn.ts'
import { nothingAgainst } from '../../src/rule/ruleFinding.ts'
import { beginPreparation } from '../../src/rule/shipment/beginPreparation.ts'
import type { shipOrder } from '../../src/rule/shipment/shipOrder.ts'
import { aCase, aSaleIn, preparing, shipped } from '../support/sales.ts'

type Asked = { readonly decide: (it: never, data: never) => unknown }

/** The orders that a rule takes. */
type OrderOf<D extends Asked> = Parameters<D['decide']>[0] extends { readonly order: infer O } ? O : never

type WithTheShop = (typeof STAGES_WITH_THE_SHOP)[number]
type Sold = (typeof SALE_STAGES)[number]

describe('a rule is asked where it is for, and nowhere else', () => {
  it('takes orders of its places', () => {
    expectTypeOf<OrderOf<typeof requestQuote>>().toEqualTypeOf<OrderIn<'unplaced'>>()
    expectTypeOf<OrderOf<typeof declineInquiry>>().toEqualTypeOf<OrderIn<'requested' | 'quoted'>>()
    expectTypeOf<OrderOf<typeof cancelOrder>>().toEqualTypeOf<SaleIn<WithTheShop | 'shipped'>>()
    expectTypeOf<OrderOf<typeof refuseDelivery>>().toEqualTypeOf<SaleIn<'shipped'>>()
    expectTypeOf<OrderOf<typeof requestReturn>>().toEqualTypeOf<SaleIn<'delivered'>>()
    expectTypeOf<OrderOf<typeof reinstateOrder>>().toEqualTypeOf<SaleIn<'closed'>>()
    expectTypeOf<OrderOf<typeof recordPayment>>().toEqualTypeOf<SaleIn<Sold>>()
  })
  it('and of those where it says better than the stage why not', () => {
    expectTypeOf<OrderOf<typeof shipOrder>>().toEqualTypeOf<SaleIn<WithTheShop>>()
    expectTypeOf<OrderOf<typeof requestCancellation>>().toEqualTypeOf<SaleIn<WithTheShop | 'shipped' | 'delivered'>>()
    expectTypeOf<SaleIn<'closed'>>().not.toExtend<OrderOf<typeof requestCancellation>>()
  })
  it('in another stage it does not compile', () => {
    beginPreparation.decide(aCase(aSaleIn('awaitingShipment'), {}), { at: 0 })
    // @ts-expect-error it has begun
    beginPreparation.decide(aCase(aSaleIn('preparing', preparing()), {}), { at: 0 })
    // @ts-expect-error it has not arrived
    requestReturn.isOpen?.(aCase(aSaleIn('shipped', shipped()), { cancellation: { afterwards: { instead: [] } } }))
  })
  it('nor with the data of another command', () => {
    // @ts-expect-error a refusal says where
    refuseDelivery.decide(aCase(aSaleIn('shipped', shipped()), {}), { at: 0 })
  })
  it('nor without the terms that it reads', () => {
    // @ts-expect-error the terms of cancelling are missing
    requestCancellation.isOpen?.(aCase(aSaleIn('awaitingShipment'), {}))
  })
})

type Told = Reason<'told', { readonly at: number | null }>
type OfRefusal<At extends readonly Place[], Explained extends readonly Place[] = readonly []> = Decider<
  'RefuseDelivery',
  At,
  unknown,
  Told,
  Explained
>
const told = (at: number | null) => grant([], [{ code: 'told' as const, clause: null, facts: { at } }])

describe('the table of a decider', () => {
  it('lists its places, and no other', () => {
    const decide = ({ order: { parcel } }: Case<unknown, 'shipped'>) => told(parcel.shippedAt)
    const right: OfRefusal<readonly ['shipped']> = { at: ['shipped'], decide }
    expectTypeOf(right.at).toEqualTypeOf<readonly ['shipped']>()
    // @ts-expect-error one place too many
    const more: OfRefusal<readonly ['shipped']> = { at: ['shipped', 'delivered'], decide }
    expectTypeOf(more).toExtend<typeof right>()
  })
  it('lists no stage that the rule cannot take: what it reads is not there', () => {
    const at = ['shipped', 'preparing'] as const
    const decide = ({ order: { parcel } }: Case<unknown, 'shipped'>) => told(parcel.shippedAt)
    // @ts-expect-error what is in preparation has no parcel
    const preparingToo: OfRefusal<typeof at> = { at, decide }
    // @ts-expect-error nor is there one where it would be explained
    const explained: OfRefusal<readonly ['shipped'], readonly ['arrived']> = { at: ['shipped'], decide }
    expectTypeOf(preparingToo.at).toEqualTypeOf(at)
    expectTypeOf(explained.explainsAt).toEqualTypeOf<readonly ['arrived'] | undefined>()
  })
  it('nor a place that there is not', () => {
    // @ts-expect-error no order is ever there
    expectTypeOf<OfRefusal<readonly ['nowhere']>>().toHaveProperty('at')
  })
  it('nor a reason that is not the rule’s', () => {
    const decide = () => told(null)
    // @ts-expect-error it says something else
    const other: Decider<'RefuseDelivery', readonly ['shipped'], unknown, Reason<'other'>> = { at: ['shipped'], decide }
    expectTypeOf(other.decide).returns.toExtend<{ readonly verdict: string }>()
  })
  it('may leave out the first question: it is then open wherever the order can take it', () => {
    const open: Decider<'PassTime', readonly Place[], unknown, never> = { at: [], decide: () => nothingAgainst }
    expectTypeOf(open.isOpen).toBeNullable()
  })
})
