import { describe, expect, it } from 'vitest'
import type { Consequence } from '../../src/order/consequence.ts'
import {
  changeDuty,
  compareDuties,
  compareMissed,
  consequenceOf,
  type Duty,
  DUTY_NAMES,
  type DutyName,
  dutyIn,
  dutyOf,
  isAboutGoods,
  withoutDuty,
  withoutWaitedFor,
} from '../../src/order/duty.ts'
import type { Due } from '../../src/order/due.ts'
import type { Retention } from '../../src/order/retention.ts'
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

const EVERY: readonly (readonly [DutyName, Duty['party'], Consequence['then']])[] = [
  ['quote', 'shop', 'recorded'],
  ['confirmation', 'customer', 'ends'],
  ['payment', 'customer', 'ends'],
  ['consent', 'customer', 'recorded'],
  ['stock', 'shop', 'recorded'],
  ['supply', 'shop', 'recorded'],
  ['arrivalNotice', 'shop', 'recorded'],
  ['preparation', 'shop', 'recorded'],
  ['shipment', 'shop', 'recorded'],
  ['delivery', 'shop', 'recorded'],
  ['returnAnswer', 'shop', 'recorded'],
  ['goodsBack', 'customer', 'lapses'],
  ['returnWindow', 'customer', 'lapses'],
  ['promisedShipment', 'shop', 'recorded'],
  ['cancellationAnswer', 'shop', 'recorded'],
  ['refund', 'shop', 'recorded'],
]

describe('every duty', () => {
  it.each(EVERY)('%s is of the %s; missed, where no term says otherwise: %s', (owes, party, then) => {
    const duty = dutyOf([], owes, dated(9), 'x')
    expect(duty).toEqual({ party, owes, id: 'x', due: dated(9), late: false })
    expect(consequenceOf(duty)).toMatchObject({ then })
  })
  it('has its place in the list, whichever began first', () => {
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

describe('what follows if it is missed', () => {
  const keeping = (keeps: Retention): Due => ({ by: 9, clause: 'T-1', ifMissed: { then: 'ends', keeps, clause: 'T-2' } })

  it('is what its own term said, whoever owes it', () => {
    const asksAgain: Consequence = { then: 'asksAgain', otherwise: 'ends', clause: 'T-2' }
    expect(consequenceOf(aDuty('stock', { ...dated(9), ifMissed: asksAgain }))).toEqual(asksAgain)
    expect(consequenceOf(aDuty('payment', keeping('everythingPaid')))).toEqual({
      then: 'ends',
      keeps: 'everythingPaid',
      clause: 'T-2',
    })
  })
  it('gives everything back where an end is all that follows', () => {
    expect(consequenceOf(aDuty('payment'))).toEqual({ then: 'ends', keeps: 'nothing', clause: null })
  })

  it.each<readonly [string, readonly Duty[], readonly string[]]>([
    [
      'the shop’s come first, however late they are listed, and of these too the one that keeps least',
      [
        aDuty('payment', dated(9)),
        aDuty('consent', dated(9)),
        aDuty('refund', dated(9)),
        aDuty('supply', keeping('everythingPaid')),
      ],
      ['refund', 'supply', 'payment', 'consent'],
    ],
    [
      'of the customer’s, the one that keeps least: nothing, an amount, the deposit, all',
      [
        aDuty('confirmation', keeping('everythingPaid')),
        aDuty('payment', keeping('nonRefundableDeposit')),
        aDuty('consent', keeping({ share: 100 })),
        aDuty('goodsBack', dated(9)),
      ],
      ['goodsBack', 'consent', 'payment', 'confirmation'],
    ],
    [
      'a fee counts as an amount, as a share does',
      [aDuty('consent', keeping('nonRefundableDeposit')), aDuty('payment', keeping({ fee: 'cancelled' }))],
      ['payment', 'consent'],
    ],
    [
      'of those that keep the same, as they are listed',
      [aDuty('returnWindow', dated(9)), aDuty('goodsBack', dated(9)), aDuty('delivery', dated(9)), aDuty('stock', dated(9))],
      ['stock', 'delivery', 'goodsBack', 'returnWindow'],
    ],
  ])('at one instant %s', (_, missed, decided) => {
    expect(named([...missed].sort(compareMissed))).toEqual(decided)
    expect(named([...missed].reverse().sort(compareMissed))).toEqual(decided)
  })

  it('is a delay only of what is owed about the goods themselves', () => {
    expect(DUTY_NAMES.filter(isAboutGoods)).toEqual(['stock', 'supply', 'preparation', 'shipment', 'delivery'])
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
    'consent',
    'returnAnswer',
    'goodsBack',
    'returnWindow',
    'cancellationAnswer',
    'refund',
  ])
})
