/**
 * What the shop has to do in time: done a millisecond before its due instant it is in time; at it, it is on record as missed, and
 * still to be done.
 */
import { describe, expect, it } from 'vitest'
import { type Command, type Instant, nextDeadline, type Policy } from '../../src/index.ts'
import { backorderStore } from '../../src/preset/backorderStore.ts'
import { crossBorderPlatform } from '../../src/preset/crossBorderPlatform.ts'
import { importer } from '../../src/preset/importer.ts'
import { newYork } from '../../src/preset/newYork.ts'
import { preOrderStore } from '../../src/preset/preOrderStore.ts'
import { aPlacing, passTime, pay, send, TOTAL } from '../support/orders.ts'
import {
  allocate,
  arrivedAndTold,
  askedFor,
  bought,
  type Commands,
  confirm,
  missedAtEdges,
  on,
  orderAfter,
  quote,
  ship,
} from './support/edges.ts'

const WED_2026_09_30_1700_SHANGHAI = on('2026-09-30T17:00+08:00')
const END_OF_SAT_2026_10_10_SHANGHAI = on('2026-10-11T00:00+08:00')
const THU_2026_10_29_1000 = on('2026-10-29T10:00-04:00')
const FRI_2026_10_30_1000 = on('2026-10-30T10:00-04:00')
const SAT_2026_10_31_2000 = on('2026-10-31T20:00-04:00')
const SUN_2026_11_01_0700 = on('2026-11-01T07:00-05:00')
const MON_2026_11_02_1900 = on('2026-11-02T19:00-05:00')
const END_OF_MON_2026_11_02 = on('2026-11-03T00:00-05:00')
const END_OF_WED_2026_11_04 = on('2026-11-05T00:00-05:00')
const FRI_2026_11_20_1700_SHANGHAI = on('2026-11-20T17:00+08:00')
const END_OF_WED_2026_11_25_SHANGHAI = on('2026-11-26T00:00+08:00')
const END_OF_FRI_2026_12_04_SHANGHAI = on('2026-12-05T00:00+08:00')

const inNewYork: Policy = { ...crossBorderPlatform, calendar: newYork }

const prepare = (at: Instant): Command => send('BeginPreparation', at, {})
const payOut = (at: Instant): Command => send('RecordRefund', at, { id: 'r1', amount: TOTAL })
const cancelled = (at: Instant, region: string): Commands => [
  ...bought(at, region),
  send('CancelOrder', at, { id: 'c1', because: 'other' }),
]
const paidToImporter = (at: Instant): Commands => [
  ...askedFor(THU_2026_10_29_1000),
  quote(THU_2026_10_29_1000),
  confirm(THU_2026_10_29_1000),
  pay(THU_2026_10_29_1000, 1_000, 'deposit'),
  allocate(THU_2026_10_29_1000),
  send('SendArrivalNotice', THU_2026_10_29_1000, {}),
  pay(at, 1_500, 'balance'),
]

type Row = readonly [name: string, policy: Policy, lead: Commands, due: Instant, ask: (at: Instant) => Command, missed: string]

describe('a deadline of the shop', () => {
  it.each<Row>([
    [
      'preparation, 12 hours over the night in which the clocks go back',
      ...([inNewYork, bought(SAT_2026_10_31_2000), SUN_2026_11_01_0700, prepare, 'preparation XB-4'] as const),
    ],
    [
      'a refund, to the end of the third working day',
      ...([crossBorderPlatform, cancelled(FRI_2026_11_20_1700_SHANGHAI, 'US'), END_OF_WED_2026_11_25_SHANGHAI, payOut] as const),
      'refund XB-11',
    ],
    [
      'a refund to Brazil, to the end of the tenth',
      ...([crossBorderPlatform, cancelled(FRI_2026_11_20_1700_SHANGHAI, 'BR'), END_OF_FRI_2026_12_04_SHANGHAI, payOut] as const),
      'refund XB-11',
    ],
    [
      'a refund over the National Day holiday, the Saturday worked in exchange counted',
      ...([crossBorderPlatform, cancelled(WED_2026_09_30_1700_SHANGHAI, 'US'), END_OF_SAT_2026_10_10_SHANGHAI, payOut] as const),
      'refund XB-11',
    ],
    [
      'a quote, 48 hours over a change of clocks',
      ...([importer, askedFor(SAT_2026_10_31_2000), MON_2026_11_02_1900, quote, 'quote IMP-2'] as const),
    ],
    [
      'a shipment, 48 hours over a change of clocks',
      ...([importer, paidToImporter(SAT_2026_10_31_2000), MON_2026_11_02_1900, ship, 'shipment IMP-6'] as const),
    ],
    [
      'a shipment, to the end of the third business day over a change of clocks',
      ...([
        preOrderStore,
        [...arrivedAndTold(FRI_2026_10_30_1000), pay(FRI_2026_10_30_1000)],
        END_OF_WED_2026_11_04,
        ship,
        'shipment PRE-12',
      ] as const),
    ],
    [
      'a shipment, to the end of the next business day over a change of clocks',
      ...([
        backorderStore,
        [aPlacing('backorder', { at: THU_2026_10_29_1000 }), pay(THU_2026_10_29_1000), allocate(FRI_2026_10_30_1000)],
        END_OF_MON_2026_11_02,
        ship,
        'shipment BACK-8',
      ] as const),
    ],
    [
      'a promised date, an instant like any other',
      ...([
        backorderStore,
        [
          aPlacing('backorder', { at: THU_2026_10_29_1000, promisedShipDate: SUN_2026_11_01_0700 }),
          pay(THU_2026_10_29_1000),
          allocate(FRI_2026_10_30_1000),
        ],
        SUN_2026_11_01_0700,
        ship,
        'promisedShipment BACK-11',
      ] as const),
    ],
  ])('%s', (_, policy, lead, due, ask, missed) => {
    expect(nextDeadline(orderAfter(policy, lead))).toBe(due)
    expect(missedAtEdges(policy, lead, due, ask)).toEqual(['', missed, missed])
    expect(missedAtEdges(policy, [...lead, passTime(due), passTime(due)], due, ask)).toEqual([missed, missed, missed])
  })

  it('is none where the terms leave it open: a special order is looked for as long as it takes', () => {
    const asked = send('RequestQuote', FRI_2026_10_30_1000, {
      order: 'order-1',
      kind: 'specialOrder',
      circumstances: { region: 'US' },
      address: {},
      past: [],
      details: {},
      items: [
        {
          item: 'teapot',
          quantity: 1,
          listed: false,
          availableAs: [],
          details: { maker: 'M', itemName: 'Teapot', picture: 'x.png' },
        },
      ],
    })
    expect(nextDeadline(orderAfter(importer, [asked]))).toBeNull()
  })
})
