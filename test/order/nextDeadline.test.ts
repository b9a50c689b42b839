import { describe, expect, it } from 'vitest'
import type { Due } from '../../src/order/due.ts'
import { hasTimeToPass, nextDeadline, nextLapse, nextOfCustomer, nextTurn } from '../../src/order/nextDeadline.ts'
import type { Duty, DutyName } from '../../src/order/duty.ts'
import type { Sale } from '../../src/order/order.ts'
import { aDuty, aSale, openEnded } from '../support/sales.ts'

const by = (instant: number): Due => ({ by: instant, clause: null })
const ending = (instant: number): Due => ({ ...by(instant), ifMissed: { then: 'ends', keeps: 'nothing', clause: null } })
const owing = (preparation: Due, shipment: Due): Sale =>
  aSale({ duties: [aDuty('preparation', preparation), aDuty('shipment', shipment)] })

const sale = owing(by(50), by(20))
const late = aSale({ duties: [aDuty('preparation', by(50)), { ...aDuty('shipment', by(20)), late: true }] })

describe('the next to pass', () => {
  it('is the earliest', () => {
    expect(nextLapse(sale)).toMatchObject({ owes: 'shipment', due: by(20) })
    expect(nextDeadline(sale)).toBe(20)
  })
  it('is the first owed, of two at the same instant', () => {
    expect(nextLapse(owing(by(20), by(20)))).toMatchObject({ owes: 'preparation' })
  })
  it('is what is not on record as missed already', () => expect(nextDeadline(late)).toBe(50))
  it('is the shop’s, of two parties’ at the same instant', () => {
    const both = aSale({ duties: [aDuty('payment', by(20)), aDuty('refund', by(20), 'refund-1')] })
    expect(nextLapse(both)).toMatchObject({ owes: 'refund' })
  })
  it('is the customer’s, where only that is asked about', () => {
    const both = aSale({ duties: [aDuty('payment', by(30)), aDuty('refund', by(10), 'refund-1')] })
    expect([nextLapse(both)?.owes, nextOfCustomer(both)?.owes]).toEqual(['refund', 'payment'])
    expect(nextOfCustomer(sale)).toBeNull()
  })
  it('is nothing where nothing has an instant', () => {
    expect(nextDeadline(owing(openEnded(), openEnded()))).toBeNull()
    expect(nextDeadline({ is: 'unplaced' })).toBeNull()
  })
})

describe('the next from which more follows than a record', () => {
  it.each<readonly [string, readonly Duty[], DutyName | null]>([
    ['is no duty of the shop’s that is recorded', [aDuty('payment', by(30)), aDuty('refund', by(10), 'refund-1')], 'payment'],
    ['is one of the shop’s that ends the order', [aDuty('payment', by(30)), aDuty('stock', ending(10))], 'stock'],
    ['is a right that lapses', [aDuty('shipment', by(10)), aDuty('goodsBack', by(30), 'r1')], 'goodsBack'],
    ['is not what is on record as missed', [{ ...aDuty('stock', ending(10)), late: true }, aDuty('payment', by(30))], 'payment'],
    ['is nothing where all is only recorded', [aDuty('shipment', by(10)), aDuty('consent', by(20), 'stock')], null],
  ])('%s', (_, duties, owes) => expect(nextTurn(aSale({ duties }))?.owes ?? null).toBe(owes))
})

describe('time alone can change an order', () => {
  const beyond: Due = { by: null, why: 'beyondCalendar', since: 0, clause: null }

  it.each<readonly [string, Sale, number, boolean]>([
    ['not before the first instant', sale, 19, false],
    ['from that instant on', sale, 20, true],
    ['not again where it is on record as missed', late, 49, false],
    ['again at the next', late, 50, true],
    ['at any time, where something is to be dated', owing(openEnded(), beyond), 0, true],
    ['never, where the terms name no time', owing(openEnded(), openEnded()), 9e15, false],
  ])('%s', (_, order, until, expected) => expect(hasTimeToPass(order, until)).toBe(expected))

  it('unless there is none yet', () => expect(hasTimeToPass({ is: 'unplaced' }, 9e15)).toBe(false))
})
