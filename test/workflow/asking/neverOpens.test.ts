import { expect, it } from 'vitest'
import type { Policy } from '../../../src/index.ts'
import { COMMAND_TYPES } from '../../../src/order/partyOf.ts'
import { crossBorderPlatform, importer, marketplace } from '../../../src/preset/index.ts'
import { neverOpens } from '../../../src/workflow/asking/neverOpens.ts'
import { situationAt } from '../../../src/workflow/time/situationAt.ts'
import { CALENDAR } from '../../support/sales.ts'
import { IN_STAGE, LATER, type Standing } from '../../support/stages.ts'

const neverIn = ({ policy, order }: Standing): readonly string[] => {
  const isNever = neverOpens(situationAt(policy, CALENDAR, order, LATER).situation)
  return COMMAND_TYPES.filter((type) => type !== 'PassTime' && isNever(type))
}
const unplaced = (policy: Policy): readonly string[] => neverIn({ policy, order: { is: 'unplaced' } })
const mayOpenIn = (standing: Standing): readonly string[] => {
  const never = neverIn(standing)
  return COMMAND_TYPES.filter((type) => type !== 'PassTime' && !never.includes(type))
}

it('before anything is bought: what no kind of sale has terms for', () => {
  expect(unplaced(marketplace)).toEqual([
    'RequestQuote',
    'ConfirmQuote',
    'AcceptDelay',
    'RefuseDelivery',
    'RequestReturn',
    'SendQuote',
    'CommitSupply',
    'SendArrivalNotice',
    'AnswerCancellation',
    'AnswerReturn',
    'ReinstateOrder',
    'RecordAllocation',
  ])
  expect(unplaced(importer)).toEqual([
    'PlaceOrder',
    'AcceptDelay',
    'RefuseDelivery',
    'RequestReturn',
    'AnswerCancellation',
    'AnswerReturn',
    'ReinstateOrder',
  ])
  expect(unplaced({ ...importer, sale: { ...importer.sale, ...crossBorderPlatform.sale } })).not.toContain('ReinstateOrder')
})

it('of a sale on its way: what it has passed', () => {
  expect(mayOpenIn(IN_STAGE.preparing)).toEqual([
    'RequestCancellation',
    'RefuseDelivery',
    'RequestReturn',
    'AnswerCancellation',
    'CancelOrder',
    'ShipOrder',
    'AnswerReturn',
    'GrantRefund',
    'ChangeEstimate',
    'ChangeSpecification',
    'RecordPayment',
    'RecordRefund',
    'RecordDelivery',
    'RecordGoodsBack',
  ])
  expect(mayOpenIn(IN_STAGE.delivered)).toEqual([
    'RequestReturn',
    'AnswerReturn',
    'GrantRefund',
    'RecordPayment',
    'RecordRefund',
    'RecordGoodsBack',
  ])
})

it('of what is over: all but its money, unless it can be reinstated', () => {
  const { order } = IN_STAGE.closed
  expect(neverIn(IN_STAGE.closed)).not.toContain('ShipOrder')
  const { latePayment: _, ...inStock } = crossBorderPlatform.sale.inStock ?? marketplace.sale.inStock ?? {}
  const unforgiving = { ...crossBorderPlatform, sale: { inStock } } as Policy
  expect(mayOpenIn({ policy: unforgiving, order })).toEqual(['RecordPayment', 'RecordRefund'])
})
