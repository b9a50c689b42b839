import { describe, expect, it } from 'vitest'
import { type ReturnEvent, writeReturn } from '../../src/order/writeReturn.ts'
import type { ReturnEnd } from '../../src/order/event.ts'
import type { Sale } from '../../src/order/order.ts'
import type { Delivered } from '../../src/order/stage.ts'
import { FRI_2026_11_20 } from '../support/orders.ts'
import { anOpenReturn, aReturn, aSale, aSoldLine, delivered, openEnded, shipped, written } from '../support/sales.ts'
import { EVERY_EVENT, LATER } from '../support/stages.ts'

const evolved = (sale: Sale, event: ReturnEvent): Sale => written(sale, (draft) => writeReturn(draft, event))

const stageOf = ({ stage }: Sale): Delivered | null => (stage.name === 'delivered' ? stage : null)
const withReturns = (...returns: Delivered['returns']): Sale => aSale({ stage: delivered({ returns, pausedAt: FRI_2026_11_20 }) })
const asked = anOpenReturn({ agreed: false, back: null })

const ended = (end: Partial<ReturnEnd>) =>
  ({
    type: 'ReturnEnded',
    data: { at: LATER, id: 'r1', how: 'received', lines: [{ line: 'L1', quantity: 1 }], credits: [], window: null, ...end },
  }) as const

describe('while it is open', () => {
  it('a return is asked for, waits from then on, and the window stands still', () => {
    const sale = evolved(aSale({ stage: delivered() }), EVERY_EVENT.ReturnRequested)
    expect(stageOf(sale)).toMatchObject({ returns: [anOpenReturn({ since: LATER })], pausedAt: LATER })
  })
  it('the window has stood still since the first of several', () => {
    const second = { ...EVERY_EVENT.ReturnRequested, data: { at: LATER, return: aReturn({ id: 'r2' }) } }
    expect(stageOf(evolved(withReturns(asked), second))).toMatchObject({
      returns: [asked, { id: 'r2' }],
      pausedAt: FRI_2026_11_20,
    })
  })
  it('is agreed, with its time to come back', () => {
    const other = anOpenReturn({ id: 'r2', agreed: false })
    expect(stageOf(evolved(withReturns(asked, other), EVERY_EVENT.ReturnAgreed))?.returns).toEqual([
      { ...asked, agreed: true, back: openEnded() },
      other,
    ])
  })
  it('comes back, and waits from then on for an agreement that covers it', () => {
    expect(stageOf(evolved(withReturns(anOpenReturn()), EVERY_EVENT.GoodsCameBack))?.returns).toEqual([
      anOpenReturn({ agreed: false, back: null, cameBack: { at: LATER, condition: 'opened', carriage: 0 }, since: LATER }),
    ])
  })
})

describe('when it ends', () => {
  it('received: units are back, credits come off, goodwill on them stays off', () => {
    const sale = { ...withReturns(anOpenReturn()), lines: [aSoldLine({ allowance: 100 })] } as Sale
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
  it('the window runs on once no other is open', () => {
    const window = { by: LATER + 1, clause: null }
    const one = stageOf(evolved(withReturns(anOpenReturn()), ended({ window })))
    expect(one).toMatchObject({ returns: [], pausedAt: null, window })
    const two = stageOf(evolved(withReturns(anOpenReturn(), anOpenReturn({ id: 'r2' })), ended({})))
    expect(two).toMatchObject({ returns: [{ id: 'r2' }], pausedAt: FRI_2026_11_20 })
  })
  it('a parcel that never arrived is back too', () => {
    const sale = aSale({ stage: shipped })
    expect(evolved(sale, ended({ id: null }))).toEqual({ ...sale, lines: [aSoldLine({ returned: 1 })] })
  })
})

it('before delivery there is no return to change', () => {
  const sale = aSale()
  for (const event of [EVERY_EVENT.ReturnRequested, EVERY_EVENT.ReturnAgreed, EVERY_EVENT.GoodsCameBack])
    expect(evolved(sale, event)).toEqual(sale)
})
