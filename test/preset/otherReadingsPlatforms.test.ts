/**
 * Where the marketplace and the cross-border platform chose a reading, another one is as good a policy: the same commands, the
 * other outcome.
 */
import { describe, expect, it } from 'vitest'
import type { Command, Policy } from '../../src/index.ts'
import { crossBorderPlatform } from '../../src/preset/crossBorderPlatform.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import type { ReturnTerms } from '../../src/rule/return/terms.ts'
import { aPlacing, DAY, FRI_2026_11_20, HOUR, pay, play, send } from '../support/orders.ts'
import { owed, said } from './support/look.ts'

const SAT_2026_11_21 = FRI_2026_11_20 + DAY
const MON_2026_11_23 = FRI_2026_11_20 + 3 * DAY
const TUE_2026_12_22 = FRI_2026_11_20 + 32 * DAY

type Sold = NonNullable<Policy['sale']['inStock']>
const selling = (policy: Policy, terms: Partial<Sold>): Policy => ({
  ...policy,
  sale: { inStock: { ...(policy.sale.inStock as Sold), ...terms } },
})
const returning = (terms: Partial<ReturnTerms>): Policy => ({
  ...crossBorderPlatform,
  returns: { ...(crossBorderPlatform.returns as ReturnTerms), ...terms },
})

const bought = (hoursAgo: number): Command =>
  aPlacing('inStock', { past: [{ order: 'a', at: FRI_2026_11_20 - hoursAgo * HOUR, items: ['mug'], end: 'open' }] })
const delivered = [
  aPlacing('inStock'),
  pay(FRI_2026_11_20),
  send('ShipOrder', SAT_2026_11_21, {}),
  send('RecordDelivery', MON_2026_11_23, {}),
] as const
const askReturn = (at: number): Command =>
  send('RequestReturn', at, { id: 'ret1', lines: [{ line: 'L1', quantity: 2 }], condition: 'unopened', reason: 'changedMind' })
const back = (at: number): Command => send('RecordGoodsBack', at, { return: 'ret1', condition: 'unopened' })

const repeated = (atMost: number, hours: number): Policy =>
  selling(marketplace, { placing: [{ clause: 'MKT-3', rule: 'repeatPurchase', atMost, within: { hours } }] })

type Row = readonly [
  name: string,
  policy: Policy,
  commands: readonly [Command, ...Command[]],
  said: string,
  owed: readonly string[],
]

describe('another reading', () => {
  it.each<Row>([
    ['MKT-3: once is often enough', repeated(1, 24), [bought(23)], 'refused: boughtTooOften MKT-3', []],
    [
      'MKT-3: within an hour only',
      repeated(1, 1),
      [bought(23)],
      'granted: placed',
      ['customer: payment 2499 by 2026-11-21T09:00:00.000Z MKT-7, else ends'],
    ],
    [
      'MKT-7: 48 hours to pay',
      selling(marketplace, { payment: [{ clause: 'MKT-7', pay: 'full', asked: 'placement', within: { hours: 48 } }] }),
      [aPlacing('inStock'), pay(SAT_2026_11_21)],
      'granted: paidInFull MKT-7',
      ['shop: shipment openEnded, else recorded'],
    ],
    [
      'XB-1: unpaid, the part that came is kept',
      selling(crossBorderPlatform, {
        payment: [
          {
            clause: 'XB-1',
            pay: 'full',
            asked: 'placement',
            within: { hours: 24 },
            ifMissed: { clause: 'XB-1', then: 'ends', keeps: 'everythingPaid' },
          },
        ],
      }),
      [aPlacing('inStock'), pay(FRI_2026_11_20, 1_000), send('PassTime', SAT_2026_11_21, {})],
      'granted: ',
      [],
    ],
    [
      'XB-12: nothing back for goods that come late',
      returning({
        refund: {
          clause: 'XB-12',
          byAge: [{ within: { days: 15 }, share: 100 }],
          later: 0,
          ifShopsFault: 100,
          within: 'openEnded',
        },
      }),
      [...delivered, askReturn(TUE_2026_12_22), back(TUE_2026_12_22)],
      'granted: goodsBack XB-12',
      [],
    ],
    [
      'XB-12: paid out within a week',
      returning({
        refund: { clause: 'XB-12', byAge: [], later: 100, ifShopsFault: 100, within: { days: 7 } },
      }),
      [...delivered, askReturn(MON_2026_11_23), back(MON_2026_11_23)],
      'granted: goodsBack XB-12',
      ['shop: refund 1999 by 2026-11-30T16:00:00.000Z XB-12, else recorded'],
    ],
    [
      'XB-14: two weeks to ask',
      returning({ window: { clause: 'XB-14', ask: { days: 14 }, back: { days: 30 } } }),
      [...delivered, askReturn(TUE_2026_12_22)],
      'refused: orderClosed XB-14',
      [],
    ],
    [
      'XB-14: a week to send it back',
      returning({ window: { clause: 'XB-14', ask: { days: 30 }, back: { days: 7 } } }),
      [...delivered, askReturn(MON_2026_11_23)],
      'granted: returnByLabel XB-9',
      ['customer: goodsBack by 2026-11-30T16:00:00.000Z XB-14, else lapses'],
    ],
  ])('of %s', (_, policy, commands, expected, owes) => {
    const { last, order } = play(policy, commands)
    expect([said(last), owed(order)]).toEqual([expected, owes])
  })

  it('of XB-13: without it, an expired order is not taken up again', () => {
    const { latePayment: _, ...rest } = crossBorderPlatform.sale.inStock as Sold
    const policy: Policy = { ...crossBorderPlatform, sale: { inStock: rest } }
    const { last } = play(policy, [
      aPlacing('inStock'),
      pay(SAT_2026_11_21),
      send('ReinstateOrder', SAT_2026_11_21, { id: 'i1' }),
    ])
    expect(said(last)).toBe('refused: notReinstatable XB-1')
  })
})
