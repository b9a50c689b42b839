/**
 * What a customer has to do in time: every due instant a millisecond before it, at it, and after it. It is late at it.
 *
 * New York turns its clocks back on Sunday 1 November 2026 and forward on Sunday 8 March 2026; Shanghai never does.
 */
import { describe, expect, it } from 'vitest'
import { type Command, type Instant, nextDeadline, type Policy } from '../../src/index.ts'
import { crossBorderPlatform } from '../../src/preset/crossBorderPlatform.ts'
import { importer } from '../../src/preset/importer.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { newYork } from '../../src/preset/newYork.ts'
import { preOrderStore } from '../../src/preset/preOrderStore.ts'
import { aPlacing, pay, send } from '../support/orders.ts'
import { arrivedAndTold, askedFor, bought, type Commands, confirm, on, orderAfter, quote, saidAtEdges } from './support/edges.ts'

const SAT_2026_03_07_2000 = on('2026-03-07T20:00-05:00')
const SUN_2026_03_08_2100 = on('2026-03-08T21:00-04:00')
const TUE_2026_10_20_1200 = on('2026-10-20T12:00-04:00')
const FRI_2026_10_30_1000 = on('2026-10-30T10:00-04:00')
const SAT_2026_10_31_2000 = on('2026-10-31T20:00-04:00')
const SUN_2026_11_01_1900 = on('2026-11-01T19:00-05:00')
const MON_2026_11_02_1900 = on('2026-11-02T19:00-05:00')
const END_OF_FRI_2026_11_06 = on('2026-11-07T00:00-05:00')
const FRI_2026_11_20_1000 = on('2026-11-20T10:00-05:00')
const END_OF_THU_2026_11_19 = on('2026-11-20T00:00-05:00')
const END_OF_MON_2026_11_30 = on('2026-12-01T00:00-05:00')
const MON_2026_11_23_1700_SHANGHAI = on('2026-11-23T17:00+08:00')
const END_OF_WED_2026_12_23_SHANGHAI = on('2026-12-24T00:00+08:00')

const inNewYork: Policy = { ...crossBorderPlatform, calendar: newYork }

const delivered = (at: Instant): Commands => [...bought(at), send('ShipOrder', at, {}), send('RecordDelivery', at, {})]
const askReturn = (at: Instant): Command =>
  send('RequestReturn', at, { id: 'ret1', lines: [{ line: 'L1', quantity: 2 }], condition: 'unopened', reason: 'changedMind' })
const goodsBack = (at: Instant): Command => send('RecordGoodsBack', at, { return: 'ret1', condition: 'unopened' })
const payDeposit = (at: Instant): Command => pay(at, 1_000)

type Row = readonly [
  name: string,
  policy: Policy,
  lead: Commands,
  due: Instant,
  ask: (at: Instant) => Command,
  inTime: string,
  late: string,
]

const PAID_LATE = 'granted: paidLate MKT-7'

describe('a customer’s deadline', () => {
  it.each<Row>([
    [
      'payment, 24 hours over the night in which the clocks go back',
      ...([marketplace, [aPlacing('inStock', { at: SAT_2026_10_31_2000 })], SUN_2026_11_01_1900, pay] as const),
      ...(['granted: paidInFull MKT-7', PAID_LATE] as const),
    ],
    [
      'payment, 24 hours over the night in which the clocks go forward',
      ...([marketplace, [aPlacing('inStock', { at: SAT_2026_03_07_2000 })], SUN_2026_03_08_2100, pay] as const),
      ...(['granted: paidInFull MKT-7', PAID_LATE] as const),
    ],
    [
      'a quote’s confirmation, 48 hours over the same night',
      ...([importer, [...askedFor(FRI_2026_10_30_1000), quote(SAT_2026_10_31_2000)], MON_2026_11_02_1900, confirm] as const),
      ...(['granted: quoteConfirmed IMP-3, placed', 'refused: orderClosed IMP-3'] as const),
    ],
    [
      'a deposit, to the end of the fifth business day, over a change of clocks',
      ...([
        importer,
        [...askedFor(FRI_2026_10_30_1000), quote(FRI_2026_10_30_1000), confirm(FRI_2026_10_30_1000)],
        END_OF_FRI_2026_11_06,
        payDeposit,
      ] as const),
      ...(['granted: paidInFull IMP-4', 'granted: paidLate IMP-4'] as const),
    ],
    [
      'a balance, to the end of the fifth business day, Thanksgiving not counted',
      ...([preOrderStore, arrivedAndTold(FRI_2026_11_20_1000), END_OF_MON_2026_11_30, pay] as const),
      ...(['granted: paidInFull PRE-9', 'granted: paidLate PRE-15'] as const),
    ],
    [
      'a return, to the end of the 30th day in the shop’s zone',
      ...([crossBorderPlatform, delivered(MON_2026_11_23_1700_SHANGHAI), END_OF_WED_2026_12_23_SHANGHAI, askReturn] as const),
      ...(['granted: returnByLabel XB-9', 'refused: orderClosed XB-14'] as const),
    ],
    [
      'a return, over a change of clocks',
      ...([inNewYork, delivered(TUE_2026_10_20_1200), END_OF_THU_2026_11_19, askReturn] as const),
      ...(['granted: returnByLabel XB-9', 'refused: orderClosed XB-14'] as const),
    ],
    [
      'goods to come back, over a change of clocks',
      ...([
        inNewYork,
        [...delivered(TUE_2026_10_20_1200 - 1), askReturn(TUE_2026_10_20_1200)],
        END_OF_THU_2026_11_19,
        goodsBack,
      ] as const),
      ...(['granted: goodsBack XB-12', 'refused: orderClosed XB-14'] as const),
    ],
  ])('%s', (_, policy, lead, due, ask, inTime, late) => {
    expect(nextDeadline(orderAfter(policy, lead))).toBe(due)
    expect(saidAtEdges(policy, lead, due, ask)).toEqual([inTime, late, late])
  })
})
