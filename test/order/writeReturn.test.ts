import { describe, expect, it } from 'vitest'
import type { ReturnEnd } from '../../src/order/event.ts'
import type { Sale } from '../../src/order/order.ts'
import type { OpenReturn } from '../../src/order/return.ts'
import { type ReturnEvent, writeReturn } from '../../src/order/writeReturn.ts'
import { FRI_2026_11_20 } from '../support/orders.ts'
import {
  aDuty,
  anOpenReturn,
  aReturn,
  aSale,
  aSoldLine,
  closed,
  delivered,
  openEnded,
  shipped,
  written,
} from '../support/sales.ts'
import { EVERY_EVENT, LATER } from '../support/stages.ts'

const evolved = (sale: Sale, event: ReturnEvent): Sale => written(sale, (draft) => writeReturn(draft, event))

const window = { by: LATER - 1, clause: 'T-1' } as const
const withReturns = (...returns: readonly OpenReturn[]): Sale =>
  aSale(delivered({ returnWindow: window, windowPausedAt: FRI_2026_11_20 }, returns))
const asked = anOpenReturn({ agreed: false })

const goodsBack = (id: string) => aDuty('goodsBack', openEnded(), id)
const answer = (id: string, since = FRI_2026_11_20) => aDuty('returnAnswer', openEnded(since), id)

const ended = (end: Partial<ReturnEnd>) =>
  ({
    type: 'ReturnEnded',
    data: { at: LATER, id: 'r1', how: 'received', lines: [{ line: 'L1', quantity: 1 }], credits: [], window: null, ...end },
  }) as const

describe('while it is open', () => {
  it('a return is asked for, waits from then on, and the window stands still', () => {
    const sale = evolved(aSale(delivered({ returnWindow: window })), EVERY_EVENT.ReturnRequested)
    expect(sale).toMatchObject({ returns: [anOpenReturn({ since: LATER })], parcel: { windowPausedAt: LATER } })
    expect(sale.duties).toEqual([goodsBack('r1')])
  })
  it('one that is still to be answered is owed its answer', () => {
    const event = { ...EVERY_EVENT.ReturnRequested, data: { at: LATER, return: aReturn({ agreed: false, back: null }) } }
    expect(evolved(aSale(delivered()), event).duties).toEqual([answer('r1', LATER)])
  })
  it('the window has stood still since the first of several', () => {
    const second = { ...EVERY_EVENT.ReturnRequested, data: { at: LATER, return: aReturn({ id: 'r2' }) } }
    expect(evolved(withReturns(asked), second)).toMatchObject({
      returns: [asked, { id: 'r2' }],
      parcel: { windowPausedAt: FRI_2026_11_20 },
      duties: [answer('r1'), goodsBack('r2')],
    })
  })
  it('is agreed, with its time to come back', () => {
    const other = anOpenReturn({ id: 'r2', agreed: false })
    const sale = evolved(withReturns(asked, other), EVERY_EVENT.ReturnAgreed)
    expect(sale.returns).toEqual([{ ...asked, agreed: true }, other])
    expect(sale.duties).toEqual([answer('r2'), goodsBack('r1')])
  })
  it('comes back, and waits from then on for an agreement that covers it', () => {
    const sale = evolved(withReturns(anOpenReturn()), EVERY_EVENT.GoodsCameBack)
    expect(sale.returns).toEqual([
      anOpenReturn({ agreed: false, cameBack: { at: LATER, condition: 'opened', carriage: 0 }, since: LATER }),
    ])
    expect(sale.duties).toEqual([answer('r1', LATER)])
  })
  it('comes back unanswered, and waits anew', () => {
    expect(evolved(withReturns(asked), EVERY_EVENT.GoodsCameBack).duties).toEqual([answer('r1', LATER)])
  })
  it('is the one that is meant', () => {
    const sale = withReturns(asked)
    const { ReturnAgreed, GoodsCameBack } = EVERY_EVENT
    expect(evolved(sale, { ...ReturnAgreed, data: { ...ReturnAgreed.data, id: 'r9' } })).toEqual(sale)
    for (const id of ['r9', null])
      expect(evolved(sale, { ...GoodsCameBack, data: { ...GoodsCameBack.data, return: id } })).toEqual(sale)
  })
})

describe('when it ends', () => {
  it('received: units are back, credits come off, goodwill on them stays off', () => {
    const sale = { ...withReturns(anOpenReturn()), lines: [aSoldLine({ allowance: 100 })] }
    const credits = [
      { on: { line: 'L1' }, amount: 900 },
      { on: 'shipping', amount: 7 },
    ] as const
    const result = evolved(sale, ended({ credits }))
    expect(result.lines).toEqual([aSoldLine({ returned: 1, allowance: 50, credited: 950 })])
    expect(result.money.shippingAllowance).toBe(7)
  })
  it.each(['denied', 'lapsed'] as const)('%s: the units stay with the customer', (how) => {
    expect(evolved(withReturns(anOpenReturn()), ended({ how })).lines).toEqual([aSoldLine()])
  })
  it('the window runs on once no other is open, as long as is said', () => {
    const longer = { by: LATER + 1, clause: null }
    for (const open of [anOpenReturn(), asked]) {
      const sale = evolved(withReturns(open), ended({ window: longer }))
      expect(sale).toMatchObject({ returns: [], parcel: { windowPausedAt: null, returnWindow: longer } })
      expect(sale.duties).toEqual([aDuty('returnWindow', longer)])
    }
    expect(evolved(withReturns(anOpenReturn()), ended({})).duties).toEqual([aDuty('returnWindow', window)])
  })
  it('and stands still while another is', () => {
    const sale = evolved(withReturns(anOpenReturn(), anOpenReturn({ id: 'r2' })), ended({}))
    expect(sale).toMatchObject({ returns: [{ id: 'r2' }], parcel: { windowPausedAt: FRI_2026_11_20 } })
    expect(sale.duties).toEqual([goodsBack('r2')])
  })
  it('it was none that is open: the window runs on as it did', () => {
    const sale = aSale(delivered({ returnWindow: window }))
    expect(evolved(sale, ended({ id: 'r9', how: 'denied' }))).toEqual(sale)
  })
  it.each([
    ['a parcel that never arrived is back too', aSale(shipped())],
    ['so are goods of which nobody told that they left', aSale()],
  ])('%s, and no window begins', (_, sale) => {
    expect(evolved(sale, ended({ id: null, window }))).toEqual({ ...sale, lines: [aSoldLine({ returned: 1 })] })
  })
  it('the order has ended before it: units are back, and no window runs on', () => {
    const sale = aSale({ ...delivered({ returnWindow: window }), ...closed('completed') })
    expect(evolved(sale, ended({}))).toEqual({ ...sale, lines: [aSoldLine({ returned: 1 })] })
  })
})

it.each([
  ['before delivery', aSale()],
  ['on its way', aSale(shipped())],
  ['after the end', aSale({ ...delivered(), ...closed('completed') })],
])('%s there is no return to change', (_, sale) => {
  for (const event of [EVERY_EVENT.ReturnRequested, EVERY_EVENT.ReturnAgreed, EVERY_EVENT.GoodsCameBack])
    expect(evolved(sale, event)).toEqual(sale)
})
