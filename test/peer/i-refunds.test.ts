/**
 * I. Refund arithmetic (Sylius RefundPlugin; Solidus; the decisions log of Spree).
 *
 * Two units at 10.00 with 23 % tax each, shipping at 20.00: 44.60, paid. There a refund names a unit; here a unit is a line of
 * one, money is granted on a line or on the shipping, and a unit given back whole is cancelled. What is granted is owed, and what
 * is owed is paid out once.
 */
import { describe, expect, it } from 'vitest'
import type { Command } from '../../src/index.ts'
import type { GoodwillOn } from '../../src/order/command.ts'
import { heldIn, sumOf } from '../../src/order/ledger.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { said } from '../preset/support/look.ts'
import { aLine, aPlacing, FRI_2026_11_20, pay, type Played, play, send } from '../support/orders.ts'

const LATER = FRI_2026_11_20 + 1

const placed = aPlacing('inStock', {
  lines: ['U1', 'U2'].map((id) => aLine('inStock', { id, quantity: 1, price: 1_230 })),
  shipping: 2_000,
})

const grant = (on: GoodwillOn, amount: number, id = 'g1'): Command => send('GrantRefund', LATER, { id, on, amount })
const U1 = { line: 'U1' } as const
const giveBack = (...lines: readonly string[]): Command =>
  send('CancelOrder', LATER, {
    id: 'c1',
    because: 'other',
    ...(lines.length === 0 ? {} : { lines: lines.map((line) => ({ line, quantity: 1 })) }),
  })
const payOut = (amount: number, id: string): Command => send('RecordRefund', LATER, { id, amount })

const paidThen = (...commands: readonly Command[]): Played => play(marketplace, [placed, pay(FRI_2026_11_20, 4_460), ...commands])

const owedBack = ({ order }: Played): number => (order.is === 'sale' ? sumOf(order.money.owed) : Number.NaN)
const held = ({ order }: Played): number => (order.is === 'sale' ? heldIn(order.money) : Number.NaN)

describe('what is owed back of 44.60', () => {
  it.each<readonly [string, readonly Command[], number]>([
    ['8.00 of the first unit', [grant(U1, 800)], 800],
    ['5.00 of the first unit, then that unit whole', [grant(U1, 500), giveBack('U1')], 1_230],
    ['5.00 of the first unit, then everything', [grant(U1, 500), giveBack()], 4_460],
    ['the shipping alone', [grant('shipping', 2_000)], 2_000],
    ['the shipping, then everything', [grant('shipping', 2_000), giveBack()], 4_460],
    ['both units, one after the other: the shipping goes back with the last', [giveBack('U1', 'U2')], 4_460],
    ['one unit: not the shipping', [giveBack('U2')], 1_230],
  ])('%s', (_, commands, owed) => {
    const played = paidThen(...commands)
    expect([owedBack(played), held(played)]).toEqual([owed, 4_460 - owed])
  })

  it.each<readonly [string, readonly Command[], string, number]>([
    ['5.00, then 10.00 of the first unit', [grant(U1, 500), grant(U1, 1_000, 'g2')], 'refused: moreThanItsWorth', 500],
    ['a negative amount', [grant(U1, -1)], 'refused: badAmount', 0],
    ['nothing', [grant(U1, 0)], 'refused: badAmount', 0],
    ['half a cent', [grant(U1, 0.5)], 'refused: badAmount', 0],
    ['the shipping a second time', [grant('shipping', 2_000), grant('shipping', 1, 'g2')], 'refused: moreThanItsWorth', 2_000],
    ['the same grant twice', [grant(U1, 500), grant(U1, 500)], 'granted: answeredBefore', 500],
    ['another grant under its id', [grant(U1, 500), grant(U1, 400)], 'refused: idAlreadyUsed', 500],
    [
      'a second pay-out of one grant',
      [grant(U1, 615), payOut(615, 'r1'), payOut(615, 'r2')],
      'refused: nothingOwed, moreThanOwed',
      0,
    ],
    ['a pay-out of nothing', [grant(U1, 615), payOut(0, 'r1')], 'refused: badAmount', 615],
  ])('%s adds nothing', (_, commands, last, owed) => {
    const played = paidThen(...commands)
    expect([said(played.last), owedBack(played)]).toEqual([last, owed])
  })

  it('two halves decided on the same order: whichever is stored, the second pay-out exceeds what is owed', () => {
    const { order } = paidThen()
    const [first, second] = [grant(U1, 615, 'a'), grant(U1, 615, 'b')].map((each) => play(marketplace, [each], order))
    expect([first?.last.verdict, second?.last.verdict]).toEqual(['granted', 'granted'])
    const paidTwice = play(marketplace, [payOut(615, 'r1'), payOut(615, 'r2')], first?.order)
    expect(paidTwice.decisions.map(said)).toEqual(['granted: refundPaid', 'refused: nothingOwed, moreThanOwed'])
  })

  it('1.67 for two units, cancelled one by one: 0.84 and 0.83', () => {
    const two = aPlacing('inStock', { lines: [aLine('inStock', { quantity: 2, price: 167 })], shipping: 0 })
    const one = (id: string): Command =>
      send('CancelOrder', LATER, { id, because: 'other', lines: [{ line: 'L1', quantity: 1 }] })
    const { order } = play(marketplace, [two, pay(FRI_2026_11_20, 167), one('c1'), one('c2')])
    expect(order.is === 'sale' && order.money.owed.map(({ amount }) => amount)).toEqual([84, 83])
  })
})
