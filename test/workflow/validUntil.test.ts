import { describe, expect, it } from 'vitest'
import { decide, initialOrder, type Order, type Policy } from '../../src/index.ts'
import { crossBorderPlatform, importer, marketplace, preOrderStore } from '../../src/preset/index.ts'
import type { Situation } from '../../src/workflow/situation.ts'
import { untilLapse, validUntil } from '../../src/workflow/validUntil.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, pay, play, send } from '../support/orders.ts'
import { aDuty, anOpenReturn, aSale, awaitingPayment, CALENDAR, closed, delivered } from '../support/sales.ts'
import { IN_STAGE } from '../support/stages.ts'

const NOON = FRI_2026_11_20 + 3 * HOUR

const untilOf = (policy: Policy, placing: Parameters<typeof aPlacing>[1]): number | null =>
  decide(policy, initialOrder(), aPlacing(policy === marketplace ? 'inStock' : 'preOrder', placing)).validUntil

const bought = (order: string, at: number) => ({ order, at, items: ['mug'], end: 'open' as const })
const unpaid = (order: string, at: number) => ({ order, at, items: ['cup'], end: 'lapsedAfterArrival' as const })

describe('a placement is judged otherwise', () => {
  it.each<readonly [string, number | null, number | null]>([
    [
      'from the closing date',
      untilOf(preOrderStore, { lines: [aLine('preOrder', { offer: anOffer({ available: 0, closes: NOON }) })] }),
      NOON,
    ],
    [
      'from the first of several closing dates',
      untilOf(preOrderStore, {
        lines: [NOON + 1, NOON].map((closes, index) =>
          aLine('preOrder', { id: `L${index}`, item: `i${index}`, offer: anOffer({ available: 0, closes }) }),
        ),
      }),
      NOON,
    ],
    [
      'once the first purchase of too many no longer counts',
      untilOf(marketplace, { past: [bought('b', NOON - DAY), bought('a', NOON + HOUR - DAY)] }),
      NOON,
    ],
    [
      'once the record no longer asks for money up front: the day after 365 days, New York',
      untilOf(preOrderStore, { past: [unpaid('a', NOON - 365 * DAY), unpaid('b', NOON - 10 * DAY)] }),
      Date.UTC(2026, 10, 21, 5),
    ],
    [
      'once what was agreed to is no longer what is asked',
      untilOf(preOrderStore, {
        agrees: ['fullPayment'],
        past: ['a', 'b', 'c', 'd'].map((order, index) => unpaid(order, NOON - (365 - index) * DAY)),
      }),
      Date.UTC(2026, 10, 21, 5),
    ],
    ['never by time alone', untilOf(marketplace, {}), null],
  ])('%s', (_, until, expected) => expect(until).toBe(expected))
})

describe('a confirmation is judged otherwise', () => {
  const line = (closes?: number) =>
    aLine('specialOrder', { offer: anOffer({ listed: false, ...(closes === undefined ? {} : { closes }) }) })
  const within48: Policy = {
    ...importer,
    sale: {
      specialOrder: {
        ...(importer.sale.specialOrder as NonNullable<Policy['sale']['specialOrder']>),
        quote: { answer: { clause: 'T-1', within: 'openEnded' }, confirm: { clause: 'T-2', within: { hours: 48 } } },
      } as NonNullable<Policy['sale']['specialOrder']>,
    },
  }
  it.each<readonly [string, number | undefined, number]>([
    ['from the closing date of what was quoted', NOON, NOON],
    ['once the time to confirm is over', undefined, FRI_2026_11_20 + 48 * HOUR],
    ['once the time to confirm is over, where that comes first', FRI_2026_11_20 + 72 * HOUR, FRI_2026_11_20 + 48 * HOUR],
  ])('%s', (_, closes, until) => {
    const { last } = play(
      within48,
      [
        send('SendQuote', FRI_2026_11_20, { lines: [line(closes)], shipping: 0 }),
        send('ConfirmQuote', NOON - HOUR, { agrees: [], past: [] }),
      ],
      IN_STAGE.requested.order,
    )
    expect([last.verdict, last.validUntil]).toEqual(['granted', until])
  })
  it('not once its record ceases to count, where the quote has lapsed by then', () => {
    const asksUpFront: Policy = {
      ...within48,
      sale: {
        specialOrder: {
          ...(within48.sale.specialOrder as NonNullable<Policy['sale']['specialOrder']>),
          placing: [
            {
              clause: 'T-4',
              rule: 'standing',
              counts: ['lapsedAfterArrival'],
              within: { days: 365 },
              asks: [{ from: 2, upFront: 'deposit', share: 30, consent: 'T-5' }],
            },
          ],
          payment: [{ clause: 'T-3', pay: 'full', asked: 'onArrival', within: { hours: 24 } }],
        } as NonNullable<Policy['sale']['specialOrder']>,
      },
    }
    const past = [unpaid('a', NOON - 300 * DAY), unpaid('b', NOON - 10 * DAY)]
    const { last } = play(
      asksUpFront,
      [
        send('SendQuote', FRI_2026_11_20, { lines: [line()], shipping: 0 }),
        send('ConfirmQuote', NOON - HOUR, { agrees: [], past }),
      ],
      IN_STAGE.requested.order,
    )
    expect([last.verdict, last.because[0]?.code, last.validUntil]).toEqual(['refused', 'consentMissing', null])
  })
})

it('a quote is judged otherwise from the closing date of what it offers', () => {
  const lines = [aLine('specialOrder', { offer: anOffer({ listed: false, closes: NOON }) })]
  const quote = send('SendQuote', FRI_2026_11_20, { lines, shipping: 0 })
  expect(decide(importer, IN_STAGE.requested.order, quote)).toMatchObject({ verdict: 'granted', validUntil: NOON })
})

describe('a command on an order is judged otherwise', () => {
  const unpaidOrder = IN_STAGE.awaitingPayment
  const paidOrder = play(crossBorderPlatform, [pay(FRI_2026_11_20)], unpaidOrder.order)

  it('once the order has lapsed', () => {
    const command = send('RequestCancellation', NOON, { id: 'c' })
    expect(decide(unpaidOrder.policy, unpaidOrder.order, command).validUntil).toBe(FRI_2026_11_20 + 24 * HOUR)
  })
  it('not by what the shop alone misses', () => {
    const command = send('RequestCancellation', NOON, { id: 'c' })
    expect(decide(crossBorderPlatform, paidOrder.order, command)).toMatchObject({ verdict: 'granted', validUntil: null })
  })
  it('the clock never is', () => {
    expect(decide(unpaidOrder.policy, unpaidOrder.order, send('PassTime', NOON, {})).validUntil).toBeNull()
  })
})

describe('the first deadline from which something is otherwise', () => {
  const due = (by: number) => ({ by, clause: null })
  const twoReturns = aSale({
    ...delivered({ returnWindow: due(NOON), windowPausedAt: FRI_2026_11_20 }, [anOpenReturn(), anOpenReturn({ id: 'r2' })]),
    duties: [aDuty('goodsBack', due(NOON + 1), 'r1'), aDuty('goodsBack', due(NOON + 2), 'r2'), aDuty('refund', due(NOON))],
  })
  const about = (order: Order): Situation => ({ policy: crossBorderPlatform, calendar: CALENDAR, order, at: FRI_2026_11_20 })
  const openReturns = ({ order }: Situation): number => (order.is === 'sale' ? order.returns.length : 0)
  const isClosed = ({ order }: Situation): boolean => order.is === 'sale' && order.closed !== null

  it('is found by letting one after another pass, the customer’s alone', () => {
    const asked: number[] = []
    const hasNone = (later: Situation): boolean => {
      asked.push(later.at)
      return openReturns(later) === 0
    }
    expect(untilLapse(about(twoReturns), hasNone)).toBe(NOON + 2)
    expect(asked).toEqual([NOON + 1, NOON + 2])
    expect(untilLapse(about(twoReturns), (later) => openReturns(later) < 2)).toBe(NOON + 1)
  })
  it('is none where nothing is ever otherwise, or nothing can lapse', () => {
    expect(untilLapse(about(twoReturns), (later) => later.order.is === 'unplaced')).toBeNull()
    expect(untilLapse(about({ is: 'unplaced' }), () => true)).toBeNull()
    expect(untilLapse(about(aSale({ duties: [aDuty('shipment', due(NOON))] })), () => true)).toBeNull()
  })
  it('ends where the order does', () => {
    expect(untilLapse(about(aSale(awaitingPayment(due(NOON)))), isClosed)).toBe(NOON)
    expect(untilLapse(about(aSale(closed('expired'))), () => true)).toBeNull()
  })

  it('is until when a verdict holds, granted or refused', () => {
    const closes = about(aSale(delivered({ returnWindow: due(NOON) })))
    const ask = send('RequestReturn', FRI_2026_11_20, {
      id: 'r9',
      lines: [{ line: 'L1', quantity: 1 }],
      condition: 'unopened',
      reason: 'changedMind',
    })
    expect(validUntil(closes, ask, 'granted')).toBe(NOON)
    const paidOut = send('RecordRefund', FRI_2026_11_20, { id: 'f1', amount: 1 })
    expect(validUntil(closes, paidOut, 'refused')).toBeNull()
  })
  it('is not looked for where time never changes the verdict', () => {
    expect(validUntil(about(aSale(awaitingPayment(due(NOON)))), pay(FRI_2026_11_20), 'granted')).toBeNull()
    // Nor asked whether it would: the verdict given is not the one that is found.
    expect(validUntil(about(aSale(awaitingPayment(due(NOON)))), pay(FRI_2026_11_20), 'refused')).toBeNull()
  })
})
