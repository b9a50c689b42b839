import { describe, expect, it } from 'vitest'
import { shipDateAfter, shipDateNow, shipDateOf } from '../../../src/queue/promise/shipDate.ts'
import { initialQueue } from '../../../src/queue/index.ts'
import { join, once, receive, TWO_WAIT } from '../support.ts'
import {
  FRI_2026_11_20,
  FRI_2026_12_04,
  on,
  outlook,
  SAT_2026_11_28,
  SAT_2026_12_05,
  THU_2026_11_26,
  TUE_2026_12_01,
  WED_2026_12_02,
} from './outlook.ts'

/** Six on Thursday, which ship by the end of Friday; four on Tuesday, which ship by the end of Wednesday. */
const OUTLOOK = outlook(on('r1', 6, THU_2026_11_26), on('r2', 4, TUE_2026_12_01))
const END_OF_WED = WED_2026_12_02 + 86_400_000

describe('an order placed now ships', () => {
  it.each([
    ['with the first receipt, behind five who wait', TWO_WAIT, 1, { by: SAT_2026_11_28 }],
    ['with the second, if the first does not do', TWO_WAIT, 2, { by: END_OF_WED }],
    ['nobody knows when, if none reaches it', TWO_WAIT, 6, null],
    ['from the shelf, as of now', once(receive('x', 3)), 3, { by: Date.UTC(2026, 10, 24) }],
    ['with a receipt, if the shelf does not do', once(receive('x', 3)), 4, { by: SAT_2026_11_28 }],
  ])('%s', (_, queue, quantity, window) => expect(shipDateNow(queue, quantity, OUTLOOK)).toEqual(window))

  it('as of now, with a receipt that is overdue', () => {
    const overdue = outlook(on('r0', 9, Date.UTC(2026, 10, 16)))
    expect(shipDateNow(initialQueue(), 9, overdue)).toEqual({ by: Date.UTC(2026, 10, 24) })
  })

  it('hours after the instant itself', () => {
    const hours = {
      ...outlook({ id: 'r', quantity: 1, due: { by: FRI_2026_12_04 } }),
      handling: { ...OUTLOOK.handling, span: { hours: 24 } },
    }
    expect(shipDateNow(initialQueue(), 1, hours)).toEqual({ by: SAT_2026_12_05 })
  })

  it('beyond the calendar: a typed answer', () => {
    expect(shipDateNow(initialQueue(), 1, outlook(on('r', 1, Date.UTC(2027, 5, 1))))).toMatchObject({ code: expect.any(String) })
  })
})

describe('who waits ships', () => {
  const place = (order: string, since: number) => ({ order, line: 'L1', since, sequence: 0 })
  it('with the receipt that reaches it', () => {
    const queue = once(join('A', 5, 1), join('B', 3, 2))
    expect(shipDateOf(queue, place('A', 1), OUTLOOK)).toEqual({ by: SAT_2026_11_28 })
    expect(shipDateOf(queue, place('B', 2), OUTLOOK)).toEqual({ by: END_OF_WED })
  })
  it('no later because somebody joins behind it', () => {
    const before = shipDateOf(TWO_WAIT, place('B', 2), OUTLOOK)
    expect(shipDateOf(once(join('A', 2, 1), join('B', 3, 2), join('C', 4, 3)), place('B', 2), OUTLOOK)).toEqual(before)
  })
  it('never, once it does not wait', () => expect(shipDateOf(TWO_WAIT, place('C', 3), OUTLOOK)).toBeNull())
})

it('what needs nothing of what is to come ships as of now', () => {
  expect(shipDateAfter(0, OUTLOOK)).toEqual({ by: Date.UTC(2026, 10, 24) })
  expect(OUTLOOK.now).toBe(FRI_2026_11_20)
})
