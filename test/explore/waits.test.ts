import { expect, it } from 'vitest'
import { crossBorderPlatform, marketplace } from '../../src/preset/index.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, pay, play, send } from '../support/orders.ts'
import { everyDayAlike } from './everyDayAlike.ts'
import { gamesOnDeposit } from './gamesOnDeposit.ts'
import { waits } from './waits.ts'

const MARKET = everyDayAlike(marketplace)
const PLATFORM = everyDayAlike(crossBorderPlatform)

const placed = aPlacing('inStock')
const shipped = send('ShipOrder', FRI_2026_11_20 + 2, {})

const waitsIn = (...[policy, order, now]: Parameters<typeof waits>): readonly string[] =>
  waits(policy, order, now).map(({ command, isPlain }) => `${command.data.at - FRI_2026_11_20}${isPlain ? ' plain' : ''}`)

it('waits for a deadline: to the millisecond before it, to it, and past it', () => {
  const { order } = play(MARKET, [placed])
  expect(waitsIn(MARKET, order, FRI_2026_11_20)).toEqual([`${DAY - 1}`, `${DAY} plain`, `${DAY + 1}`])
})
it('does not wait for what is now', () => {
  const { order } = play(MARKET, [placed])
  expect(waitsIn(MARKET, order, FRI_2026_11_20 + DAY - 1)).toEqual([`${DAY} plain`, `${DAY + 1}`])
})
it('waits for nothing where nothing falls due', () => {
  const { order } = play(MARKET, [placed, pay(FRI_2026_11_20 + 1)])
  expect(waitsIn(MARKET, order, FRI_2026_11_20 + 1)).toEqual([])
})
it('waits for a row to end or open, once what it counts from has happened', () => {
  const games = everyDayAlike(gamesOnDeposit)
  const lines = [aLine('preOrder', { offer: anOffer({ available: 0, release: FRI_2026_11_20 + 30 * DAY }) })]
  const { order } = play(games, [aPlacing('preOrder', { lines })])
  expect(waitsIn(games, order, FRI_2026_11_20)).toEqual([`${DAY - 1}`, `${DAY}`])
  expect(waitsIn(games, order, FRI_2026_11_20 + DAY)).toEqual([])
  const late = send('ChangeEstimate', FRI_2026_11_20 + 2 * DAY, { estimated: FRI_2026_11_20 + 200 * DAY })
  const { order: delayed } = play(games, [late], order)
  expect(waitsIn(games, delayed, FRI_2026_11_20 + 2 * DAY)).toEqual([`${5 * DAY - 1}`, `${5 * DAY}`])
})
it('waits for goods on their way to count as older, step by step', () => {
  const { order } = play(PLATFORM, [placed, pay(FRI_2026_11_20 + 1), shipped])
  expect(waitsIn(PLATFORM, order, FRI_2026_11_20 + 2)).toEqual([`${15 * DAY + 1}`, `${15 * DAY + 2}`])
  expect(waitsIn(PLATFORM, order, FRI_2026_11_20 + 15 * DAY + 2)).toEqual([`${45 * DAY + 1}`, `${45 * DAY + 2}`])
  expect(waitsIn(PLATFORM, order, FRI_2026_11_20 + 45 * DAY + HOUR)).toEqual([])
})
