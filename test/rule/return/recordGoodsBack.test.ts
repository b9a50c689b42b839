import { describe, expect, it } from 'vitest'
import type { DataOf } from '../../../src/order/command.ts'
import type { SaleIn } from '../../../src/order/order.ts'
import type { OpenReturn } from '../../../src/order/return.ts'
import { recordGoodsBack } from '../../../src/rule/return/recordGoodsBack.ts'
import type { ReturnTerms } from '../../../src/rule/return/terms.ts'
import { DAY, FRI_2026_11_20 as THEN } from '../../support/orders.ts'
import { aCase, anOpenReturn, aSaleIn, delivered, shipped } from '../../support/sales.ts'
import { TERMS } from './terms.ts'

type Gone = SaleIn<'shipped' | 'delivered'>
type Terms = { readonly returns?: ReturnTerms }

const back = (sale: Gone, data: Partial<DataOf<'RecordGoodsBack'>> = {}, days = 5, terms: Terms = { returns: TERMS }) =>
  recordGoodsBack.decide(aCase(sale, terms, { says: { returnsAreRefundedWhenBack: 'T-8' }, at: THEN + days * DAY }), {
    at: 0,
    condition: 'unopened',
    ...data,
  })
const sent = aSaleIn('shipped', shipped())
const here = (...returns: readonly OpenReturn[]) => aSaleIn('delivered', delivered({ windowPausedAt: THEN }, returns))

describe('a parcel that never reached the customer', () => {
  it('is back whole, its shipping too, and costs the customer no carriage', () => {
    expect(back(sent, { carriage: 300 })).toMatchObject({
      verdict: 'granted',
      events: [
        { type: 'GoodsCameBack', data: { return: null, carriage: 300 } },
        {
          type: 'ReturnEnded',
          data: {
            id: null,
            how: 'received',
            credits: [
              { on: { line: 'L1' }, amount: 1_999 },
              { on: 'shipping', amount: 500 },
            ],
          },
        },
      ],
      because: [{ code: 'goodsBack', clause: 'T-5', facts: { share: 100 } }],
    })
  })
  it('by its age since dispatch', () => expect(back(sent, {}, 30)).toMatchObject({ because: [{ facts: { share: 50 } }] }))
  it('by the shop’s fault, whatever its age', () => {
    expect(back(sent, { reason: 'shopsFault' }, 30)).toMatchObject({ because: [{ facts: { share: 100 } }] })
  })
  it('whole where no term speaks of returns, by the built-in rule', () => {
    expect(back(sent, {}, 30, {}).because).toEqual([{ code: 'goodsBack', clause: 'T-8', facts: { share: 100 } }])
  })
  it('is no return', () => {
    expect(back(sent, { return: 'r1' })).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'noSuchReturn', facts: { id: 'r1' } }],
    })
  })
})

describe('a return', () => {
  it('as agreed is credited, less the carriage that the customer bears', () => {
    expect(back(here(anOpenReturn()), { return: 'r1', carriage: 300 })).toMatchObject({
      events: [
        { type: 'GoodsCameBack' },
        { type: 'ReturnEnded', data: { id: 'r1', how: 'received', credits: [{ amount: 700 }] } },
      ],
    })
  })
  it('by its age since delivery', () => {
    expect(back(here(anOpenReturn()), { return: 'r1' }, 30)).toMatchObject({ because: [{ facts: { share: 50 } }] })
  })
  it.each([
    ['not agreed yet', anOpenReturn({ condition: 'opened', agreed: false }), 'opened'],
    ['opened, where unopened was agreed', anOpenReturn(), 'opened'],
  ] as const)('%s is here, and waits for the shop’s word', (_, asked, condition) => {
    expect(back(here(asked), { return: 'r1', condition })).toMatchObject({
      verdict: 'granted',
      events: [{ type: 'GoodsCameBack', data: { return: 'r1', condition } }],
      because: [{ code: 'agreementNeeded', clause: 'T-3', facts: { condition } }],
    })
  })
  it.each(['unopened', 'opened'] as const)('%s, where opened was agreed, is as agreed', (condition) => {
    expect(back(here(anOpenReturn({ condition: 'opened' })), { return: 'r1', condition })).toMatchObject({
      because: [{ code: 'goodsBack', clause: 'T-5' }],
    })
  })
  it('comes back once', () => {
    const cameBack = { at: THEN, condition: 'opened', carriage: 0 } as const
    expect(back(here(anOpenReturn({ agreed: false, cameBack })), { return: 'r1' })).toMatchObject({
      because: [{ code: 'noSuchReturn' }],
    })
  })
  it.each([undefined, 'r9'])('must be one that there is: %s', (id) => {
    expect(back(here(anOpenReturn()), id === undefined ? {} : { return: id })).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'noSuchReturn', facts: { id: id ?? null } }],
    })
  })
})

it.each([-1, 0.5, Number.NaN])('a carriage of %d is no amount', (carriage) => {
  expect(back(sent, { carriage })).toMatchObject({ verdict: 'refused', because: [{ code: 'badCarriage', facts: { carriage } }] })
})

describe('goods may be reported back', () => {
  const cameBack = { at: THEN, condition: 'opened', carriage: 0 } as const
  it.each<readonly [string, Gone, boolean]>([
    ['a parcel on its way', sent, true],
    ['a return that has not come back', here(anOpenReturn()), true],
    ['not twice of one return', here(anOpenReturn({ cameBack })), false],
    ['while another of two is still to come', here(anOpenReturn({ cameBack }), anOpenReturn({ id: 'r2' })), true],
    ['not where none was requested', here(), false],
  ])('%s', (_, sale, isOpen) => {
    expect(recordGoodsBack.isOpen?.(aCase(sale, {}))).toMatchObject(
      isOpen ? { verdict: 'granted' } : { verdict: 'refused', because: [{ code: 'noGoodsAwaited' }] },
    )
  })
  it('in another condition than agreed, and the shop then owes an answer in its time', () => {
    const answered: ReturnTerms = { ...TERMS, answer: { clause: 'T-6', within: { hours: 48 } } }
    const found = back(here(anOpenReturn()), { return: 'r1', condition: 'opened' }, 5, { returns: answered })
    // Five days after the Friday it is Wednesday, and two days later Friday.
    expect(found).toMatchObject({
      events: [{ type: 'GoodsCameBack', data: { answer: { by: Date.UTC(2026, 10, 27, 9), clause: 'T-6' } } }],
    })
  })
})
