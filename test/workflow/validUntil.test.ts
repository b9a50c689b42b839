import { describe, expect, it } from 'vitest'
import { type Command, decide, initialOrder, nextDeadline, type Order, type Policy } from '../../src/index.ts'
import { crossBorderPlatform, importer, marketplace, preOrderStore } from '../../src/preset/index.ts'
import { ask } from '../../src/workflow/asking/ask.ts'
import type { CancellationRow } from '../../src/rule/cancellation/terms.ts'
import { nothingAgainst, type RuleFinding } from '../../src/rule/ruleFinding.ts'
import type { OrderReason } from '../../src/workflow/orderReason.ts'
import type { Situation } from '../../src/workflow/situation.ts'
import { firstAhead, validUntil } from '../../src/workflow/validUntil.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, pay, play, send } from '../support/orders.ts'
import { aDuty, anOpenReturn, aSale, aSoldLine, awaitingPayment, CALENDAR, closed, delivered } from '../support/sales.ts'
import { everyCommand, IN_STAGE } from '../support/stages.ts'
import { withRows } from './support/withRows.ts'

const NOON = FRI_2026_11_20 + 3 * HOUR

const untilOf = (policy: Policy, placing: Parameters<typeof aPlacing>[1]): number | null =>
  decide(policy, initialOrder(), aPlacing(policy === marketplace ? 'inStock' : 'preOrder', placing)).validUntil

const refused: RuleFinding<OrderReason> = {
  verdict: 'refused',
  because: [{ code: 'badInstant', clause: null, facts: { at: 0 } }],
  remedies: [],
}

const bought = (order: string, at: number) => ({ order, at, items: ['mug'], end: 'open' as const })
const unpaid = (order: string, at: number) => ({ order, at, items: ['cup'], end: 'lapsedAfterArrival' as const })

describe('a placement is judged otherwise', () => {
  it.each<readonly [string, number | null, number | null]>([
    [
      'from the closing date',
      untilOf(preOrderStore, { lines: [aLine('preOrder', { offer: anOffer({ available: 0, closing: NOON }) })] }),
      NOON,
    ],
    [
      'from the first of several closing dates',
      untilOf(preOrderStore, {
        lines: [NOON + 1, NOON].map((closing, index) =>
          aLine('preOrder', { id: `L${index}`, item: `i${index}`, offer: anOffer({ available: 0, closing }) }),
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
  const line = (closing?: number) =>
    aLine('specialOrder', { offer: anOffer({ listed: false, ...(closing === undefined ? {} : { closing }) }) })
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
  ])('%s', (_, closing, until) => {
    const { last } = play(
      within48,
      [
        send('SendQuote', FRI_2026_11_20, { lines: [line(closing)], shipping: 0 }),
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
          payment: [{ clause: 'T-3', pay: 'full', asked: 'arrival', within: { hours: 24 } }],
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
  const lines = [aLine('specialOrder', { offer: anOffer({ listed: false, closing: NOON }) })]
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

  const refund = send('RecordRefund', FRI_2026_11_20, { id: 'f1', amount: 1 })
  const ahead = (situation: Situation, isSo: (later: Situation) => boolean): number | null =>
    firstAhead(situation, refund.type, isSo)?.at ?? null

  it('is found by letting one after another pass', () => {
    const asked: number[] = []
    const hasNone = (later: Situation): boolean => {
      asked.push(later.at)
      return openReturns(later) === 0
    }
    expect(ahead(about(twoReturns), hasNone)).toBe(NOON + 2)
    expect(asked).toEqual([NOON, NOON + 1, NOON + 2])
    expect(ahead(about(twoReturns), (later) => openReturns(later) < 2)).toBe(NOON + 1)
  })
  it('is none where nothing is ever otherwise, or nothing is due', () => {
    expect(ahead(about(twoReturns), (later) => later.order.is === 'unplaced')).toBeNull()
    expect(ahead(about({ is: 'unplaced' }), () => true)).toBeNull()
  })
  it('ends where the order does', () => {
    expect(ahead(about(aSale(awaitingPayment(due(NOON)))), isClosed)).toBe(NOON)
    expect(ahead(about(aSale(closed('expired'))), () => true)).toBeNull()
  })

  it.each<readonly [string, number, number, number | null]>([
    ['at one instant: the unit that is free again cannot be returned, for the order is complete then', NOON, NOON, null],
    ['one after the other: it can be, for a millisecond', NOON, NOON + 1, NOON],
    ['the other way round', NOON + 1, NOON, NOON],
  ])('of two returns that lapse %s', (_, first, second, freeAt) => {
    const returns = [anOpenReturn(), anOpenReturn({ id: 'r2' })]
    const withUnits = (quantity: number): Situation =>
      about(
        aSale({
          ...delivered({ returnWindow: due(NOON + DAY), windowPausedAt: FRI_2026_11_20 }, returns),
          lines: [aSoldLine({ quantity, allocated: quantity })],
          duties: [aDuty('goodsBack', due(first), 'r1'), aDuty('goodsBack', due(second), 'r2')],
        }),
      )
    const answerTo = (situation: Situation, command: Command) => {
      const now = ask(situation, command)
      return [now.verdict, validUntil(situation, command, now)]
    }
    const goodsBack = (id: string): Command => send('RecordGoodsBack', FRI_2026_11_20, { return: id, condition: 'unopened' })
    const oneMore = send('RequestReturn', FRI_2026_11_20, {
      id: 'r3',
      lines: [{ line: 'L1', quantity: 1 }],
      condition: 'unopened',
      reason: 'changedMind',
    })
    expect(answerTo(withUnits(2), oneMore)).toEqual(['refused', freeAt])
    expect(answerTo(withUnits(3), oneMore)).toEqual(['granted', Math.max(first, second)])
    expect(answerTo(withUnits(2), goodsBack('r1'))).toEqual(['granted', first])
    expect(answerTo(withUnits(2), goodsBack('r2'))).toEqual(['granted', second])
  })

  it('is until when a verdict holds, granted or refused', () => {
    const closing = about(aSale(delivered({ returnWindow: due(NOON) })))
    const ask = send('RequestReturn', FRI_2026_11_20, {
      id: 'r9',
      lines: [{ line: 'L1', quantity: 1 }],
      condition: 'unopened',
      reason: 'changedMind',
    })
    expect(validUntil(closing, ask, nothingAgainst)).toBe(NOON)
    expect(validUntil(closing, refund, refused)).toBeNull()
  })
  it('is not one of the shop’s, where no row decides', () => {
    const late = about(aSale({ duties: [aDuty('shipment', due(NOON))] }))
    // The verdict given is not the one that is found, at any instant.
    expect(validUntil(late, send('ChangeEstimate', FRI_2026_11_20, { estimated: NOON }), refused)).toBeNull()
  })
  it('is the same, whether it is known from the table or found by asking again', () => {
    const ends = [aSale(awaitingPayment(due(NOON))), aSale(delivered({ returnWindow: due(NOON) })), twoReturns].map(about)
    const unaffected = ['RecordPayment', 'PassTime']
    for (const situation of ends)
      for (const command of everyCommand.filter(({ type }) => !unaffected.includes(type))) {
        const found = ask(situation, command)
        const turn = firstAhead(situation, command.type, (later) => ask(later, command).verdict !== found.verdict)
        expect(validUntil(situation, command, found), `${command.type}, ${found.verdict}`).toBe(turn?.at ?? null)
      }
  })
  it('is not looked for where time never changes the verdict', () => {
    expect(validUntil(about(aSale(awaitingPayment(due(NOON)))), pay(FRI_2026_11_20), nothingAgainst)).toBeNull()
    // Nor asked whether it would: the verdict given is not the one that is found.
    expect(validUntil(about(aSale(awaitingPayment(due(NOON)))), pay(FRI_2026_11_20), refused)).toBeNull()
  })
})

/** Preparation is owed by 22:00, twelve hours after the payment at 10:00. Nothing is owed before that, and nothing after. */
describe('what rows decide is judged otherwise', () => {
  const { policy, order } = IN_STAGE.awaitingShipment
  const LATE = FRI_2026_11_20 + 13 * HOUR
  const A_DAY: CancellationRow = { clause: 'T-1', within: { hours: 24 }, how: 'directly' }
  const IF_LATE: CancellationRow = { clause: 'T-2', since: 'delay', within: { hours: 24 }, how: 'directly' }
  const AT_A_PRICE: CancellationRow = { clause: 'T-3', how: 'directly', ends: { keeps: 'everythingPaid' } }
  const asked = (rows: readonly CancellationRow[], hours: number, sale: Order = order) => {
    const terms = withRows(policy, [...rows, { clause: 'T-9', how: 'never', instead: [] }])
    const {
      verdict,
      because,
      validUntil: until,
    } = decide(terms, sale, send('RequestCancellation', FRI_2026_11_20 + hours * HOUR, { id: 'c' }))
    return [verdict, because[0]?.clause, until === null ? null : (until - FRI_2026_11_20) / HOUR]
  }

  it('when the row is over', () => {
    expect(asked([A_DAY], 4)).toEqual(['granted', 'T-1', 24])
    expect(asked([A_DAY], 24)).toEqual(['refused', 'T-9', null])
  })
  it('when another keeps more, also if it grants the same', () => {
    expect(asked([A_DAY, AT_A_PRICE], 4)).toEqual(['granted', 'T-1', 24])
    expect(asked([A_DAY, AT_A_PRICE], 24)).toEqual(['granted', 'T-3', null])
  })
  it('when the shop is late, where a row waits for that; and no longer when its time is over', () => {
    expect(asked([IF_LATE], 4)).toEqual(['refused', 'T-9', 13])
    expect(asked([IF_LATE], 13)).toEqual(['granted', 'T-2', 37])
    expect(asked([IF_LATE], 37)).toEqual(['refused', 'T-9', null])
  })
  it('when a row opens that counts from what is missed only later', () => {
    const after: CancellationRow = { clause: 'T-4', since: 'delay', after: { hours: 2 }, how: 'directly' }
    expect(asked([after], 4)).toEqual(['refused', 'T-9', 15])
    expect(asked([AT_A_PRICE, after], 4)).toEqual(['granted', 'T-3', null])
    expect(asked([after, AT_A_PRICE], 4)).toEqual(['granted', 'T-3', 15])
  })
  it('not when the shop is late, where no row waits for that', () => {
    expect(asked([A_DAY, AT_A_PRICE], 12)).toEqual(['granted', 'T-1', 24])
    expect(nextDeadline(order)).toBe(LATE)
  })
  it('from a date of the offer on, of a line that has one', () => {
    const closing: CancellationRow = { clause: 'T-5', until: 'closing', how: 'directly' }
    const dated = (at: number): Order =>
      order.is === 'sale'
        ? { ...order, lines: order.lines.map((line) => ({ ...line, dates: { closing: at, release: null } })) }
        : order
    const before: CancellationRow = { clause: 'T-6', before: { closing: { hours: 3 } }, how: 'directly' }
    expect(asked([closing], 4, dated(FRI_2026_11_20 + 9 * HOUR))).toEqual(['granted', 'T-5', 9])
    expect(asked([before, closing], 4, dated(FRI_2026_11_20 + 9 * HOUR))).toEqual(['granted', 'T-6', 6])
    expect(asked([before, closing], 6, dated(FRI_2026_11_20 + 9 * HOUR))).toEqual(['granted', 'T-5', 9])
    expect(asked([before], 4)).toEqual(['granted', 'T-6', null])
    expect(asked([closing], 4)).toEqual(['granted', 'T-5', null])
  })
})
