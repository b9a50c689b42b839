/** When an order placed now ships, or why there is no date. */
import { describe, expect, it } from 'vitest'
import { initialQueue } from '../../../src/queue/index.ts'
import { shipDateNow } from '../../../src/queue/promise/shipDateNow.ts'
import { once, QUEUE_TERMS, receive, TWO_WAIT, WITHDRAW } from '../support.ts'
import {
  FRI_2026_12_04,
  on,
  outlook,
  SAT_2026_11_28,
  SAT_2026_12_05,
  THU_2026_11_26,
  TUE_2026_12_01,
  WED_2026_12_02,
} from './outlook.ts'

const SHOWN = { says: { shownDateIsForToday: 'BACK-9' } } as const

/** Six on Thursday, which ship by the end of Friday; four on Tuesday, which ship by the end of Wednesday. */
const OUTLOOK = outlook(on('r1', 6, THU_2026_11_26), on('r2', 4, TUE_2026_12_01))
const END_OF_WED = WED_2026_12_02 + 86_400_000

describe('an order placed now ships', () => {
  it.each([
    ['with the first receipt, behind five who wait', TWO_WAIT, 1, { by: SAT_2026_11_28, clause: 'BACK-9' }],
    ['with the second, if the first does not do', TWO_WAIT, 2, { by: END_OF_WED, clause: 'BACK-9' }],
    ['nobody knows when, if none reaches it', TWO_WAIT, 6, null],
    ['from the shelf, as of now', once(receive('x', 3)), 3, { by: Date.UTC(2026, 10, 24), clause: 'BACK-9' }],
    ['with a receipt, if the shelf does not do', once(receive('x', 3)), 4, { by: SAT_2026_11_28, clause: 'BACK-9' }],
  ])('%s', (_, queue, quantity, window) => expect(shipDateNow(SHOWN, queue, quantity, OUTLOOK)).toEqual(window))

  it('as of now, with a receipt that is overdue', () => {
    const overdue = outlook(on('r0', 9, Date.UTC(2026, 10, 16)))
    expect(shipDateNow(SHOWN, initialQueue(), 9, overdue)).toEqual({ by: Date.UTC(2026, 10, 24), clause: 'BACK-9' })
  })

  it('hours after the instant itself', () => {
    const hours = {
      ...outlook({ id: 'r', quantity: 1, due: { by: FRI_2026_12_04 } }),
      handling: { ...OUTLOOK.handling, span: { hours: 24 } },
    }
    expect(shipDateNow(SHOWN, initialQueue(), 1, hours)).toEqual({ by: SAT_2026_12_05, clause: 'BACK-9' })
  })

  it('beyond the calendar: a typed answer', () => {
    expect(shipDateNow(SHOWN, initialQueue(), 1, outlook(on('r', 1, Date.UTC(2027, 5, 1))))).toMatchObject({
      code: expect.any(String),
    })
  })
})

describe('an order placed now has no ship date, and it is said why', () => {
  it.each([0, -3, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2' as unknown as number])('%j is no quantity', (quantity) => {
    expect(shipDateNow({}, TWO_WAIT, quantity, OUTLOOK)).toMatchObject({ code: 'badQuantity', facts: { quantity } })
  })

  it.each([Number.NaN, 0.5])('now, at %d, is no instant', (now) => {
    expect(shipDateNow({}, initialQueue(), 1, { ...OUTLOOK, now })).toMatchObject({ code: 'notAnInstant', path: ['now'] })
  })

  it('where the item is withdrawn, unless the shelf has it', () => {
    const withdrawn = once(receive('x', 2), WITHDRAW)
    expect(shipDateNow({}, withdrawn, 3, OUTLOOK)).toMatchObject({ code: 'noneToCome' })
    expect(shipDateNow({}, withdrawn, 2, OUTLOOK)).toMatchObject({ by: Date.UTC(2026, 10, 24) })
  })

  it('where too many would wait, as joining would be refused', () => {
    const full = { code: 'queueIsFull', clause: 'T-3', facts: { limit: 9, waiting: 5 } }
    expect(shipDateNow(QUEUE_TERMS, TWO_WAIT, 5, OUTLOOK)).toEqual(full)
    expect(shipDateNow(QUEUE_TERMS, TWO_WAIT, 4, OUTLOOK)).toMatchObject({ by: END_OF_WED })
  })
})
