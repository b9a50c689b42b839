import { describe, expect, it } from 'vitest'
import {
  changeDuty,
  compareDuties,
  type Duty,
  DUTY_NAMES,
  type DutyName,
  dutyIn,
  dutyOf,
  withoutDuty,
  withoutWaitedFor,
} from '../../src/order/duty.ts'
import { aDuty, openEnded } from '../support/sales.ts'

const dated = (by: number) => ({ by, clause: 'T-1' }) as const
const named = (duties: readonly Duty[]): readonly string[] => duties.map(({ owes, id }) => (id === null ? owes : `${owes} ${id}`))

/** Two refunds and what stands before and after them. */
const SOME: readonly Duty[] = [
  aDuty('shipment', dated(20)),
  aDuty('cancellationAnswer', openEnded(), 'c'),
  aDuty('refund', dated(30), 'refund-1'),
  aDuty('refund', dated(10), 'refund-2'),
]

const EVERY: readonly (readonly [DutyName, Duty['party'], Duty['ifMissed']])[] = [
  ['quote', 'shop', 'isRecorded'],
  ['confirmation', 'customer', 'expires'],
  ['payment', 'customer', 'expires'],
  ['stock', 'shop', 'isRecorded'],
  ['arrivalNotice', 'shop', 'isRecorded'],
  ['preparation', 'shop', 'isRecorded'],
  ['shipment', 'shop', 'isRecorded'],
  ['delivery', 'shop', 'isRecorded'],
  ['returnAnswer', 'shop', 'isRecorded'],
  ['goodsBack', 'customer', 'completes'],
  ['returnWindow', 'customer', 'completes'],
  ['promisedShipment', 'shop', 'isRecorded'],
  ['cancellationAnswer', 'shop', 'isRecorded'],
  ['refund', 'shop', 'isRecorded'],
]

describe('every duty', () => {
  it.each(EVERY)('%s is of the %s; missed, it %s', (owes, party, ifMissed) => {
    expect(dutyOf([], owes, dated(9), 'x')).toEqual({ party, owes, id: 'x', due: dated(9), ifMissed, late: false })
  })
  it('has its place among those of one instant, whichever began first', () => {
    const begun = (names: readonly DutyName[]) => names.map((owes) => aDuty(owes, dated(9)))
    expect(DUTY_NAMES).toEqual(EVERY.map(([owes]) => owes))
    expect(named(begun(DUTY_NAMES).sort(compareDuties))).toEqual(DUTY_NAMES)
    expect(named(begun([...DUTY_NAMES].reverse()).sort(compareDuties))).toEqual(DUTY_NAMES)
    expect(named(begun([...DUTY_NAMES].sort()).sort(compareDuties))).toEqual(DUTY_NAMES)
  })
  it('stands beside others of its name as they began', () => {
    const later = aDuty('refund', dated(1), 'refund-3')
    expect(named([...SOME, later].sort(compareDuties)).slice(2)).toEqual([
      'refund refund-1',
      'refund refund-2',
      'refund refund-3',
    ])
    expect(compareDuties(later, aDuty('refund', dated(30), 'refund-1'))).toBe(0)
  })
})

describe('one that begins again', () => {
  const missed = { owes: 'shipment', id: null, by: 20 } as const
  it.each([
    ['is late, where it is on record as missed', missed, true],
    ['is not, where it had been for another instant', { ...missed, by: 19 }, false],
    ['nor where another one had', { ...missed, id: 'r1' }, false],
    ['nor where something else had', { ...missed, owes: 'preparation' }, false],
  ] as const)('%s', (_, record, late) => expect(dutyOf([record], 'shipment', dated(20), null)).toMatchObject({ late }))
})

describe('one that ends', () => {
  it('is the one that is meant', () => {
    expect(named(withoutDuty(SOME, 'refund', 'refund-1'))).toEqual(['shipment', 'cancellationAnswer c', 'refund refund-2'])
    expect(withoutDuty(SOME, 'refund', null)).toEqual(SOME)
  })
  it('ends with all that was waited for', () => {
    const duties = [...SOME]
    expect(named(withoutWaitedFor(duties))).toEqual(['cancellationAnswer c', 'refund refund-1', 'refund refund-2'])
    expect(duties).toEqual(SOME)
    expect(withoutWaitedFor(SOME.slice(0, 1))).toEqual([])
  })
  it('ends nothing where nothing was waited for', () => {
    expect(withoutWaitedFor(SOME.slice(1))).toEqual(SOME.slice(1))
  })
})

describe('one that changes', () => {
  it('is the one that is meant, and only in that', () => {
    const [shipment, answer, first, second] = SOME
    expect(changeDuty(SOME, 'refund', 'refund-2', { due: dated(40) })).toEqual([
      shipment,
      answer,
      first,
      { ...second, due: dated(40) },
    ])
    expect(changeDuty(SOME, 'shipment', null, { late: true })).toEqual([{ ...shipment, late: true }, answer, first, second])
  })
  it('is none where none is meant', () => expect(changeDuty(SOME, 'refund', null, { late: true })).toEqual(SOME))
})

it('the first of a name is found, or none', () => {
  expect(dutyIn(SOME, 'refund')).toMatchObject({ id: 'refund-1' })
  expect(dutyIn(SOME, 'quote')).toBeNull()
})

it('an order waits for the customer’s word and money and the shop’s goods, not for what can be owed beside them', () => {
  expect(named(withoutWaitedFor(DUTY_NAMES.map((name) => aDuty(name))))).toEqual([
    'returnAnswer',
    'goodsBack',
    'returnWindow',
    'cancellationAnswer',
    'refund',
  ])
})
