/** States that count as one are answered alike, move by move; and states that are not are told apart. */
import { describe, expect, it } from 'vitest'
import type { Command } from '../../src/order/command.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { marketplace, preOrderStore } from '../../src/preset/index.ts'
import { at } from '../../src/testing/law.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, pay, play, send } from '../support/orders.ts'
import { canonicalOf } from './canonical.ts'
import { everyDayAlike } from './everyDayAlike.ts'
import { explore } from './explore.ts'
import { explorations } from './shops.ts'
import type { State } from './state.ts'
import { unlike } from './unlike.ts'

/** One pair of states in so many is compared. */
const EVERY = 3

describe('states that count as one are answered alike', () => {
  it.each(explorations({ strays: 1 }).map((each) => [each.scope.name, each] as const))('%s', (_, { policy, scope }) => {
    const differences: string[] = []
    let merged = 0
    const compare = (reached: State, again: State): void => {
      merged += 1
      const found = merged % EVERY === 0 ? unlike(policy, scope, reached, again) : null
      if (found !== null) differences.push(found)
    }
    explore(policy, scope, { laws: [], merged: compare })
    expect(differences).toEqual([])
  })
})

const ALIKE = everyDayAlike(preOrderStore)
const [EXPLORATION] = explorations({ strays: 1, shop: 'pre-order-store' }).slice(1)

const stateAfter = (policy: Policy, commands: readonly [Command, ...Command[]], later = 0): State => {
  const moved = commands.map((command) => at(command, command.data.at + later)) as [Command, ...Command[]]
  const now = Math.max(...moved.map(({ data }) => data.at))
  return { order: play(policy, moved).order, now, toGoBack: 0 }
}

const DEPOSIT = { deposit: { amount: 200, refundable: false } }
const placed = aPlacing('preOrder', {
  agrees: ['deposit'],
  lines: [aLine('preOrder', { offer: anOffer({ available: 0, ...DEPOSIT }) })],
})
const change = send('ChangeSpecification', FRI_2026_11_20 + 2, { id: 's1', what: 'another colour' })
const part = (amount: number, id: string, after = 1): Command => pay(FRI_2026_11_20 + after, amount, id)

describe('one state', () => {
  const state = stateAfter(ALIKE, [placed, part(100, 'p1'), part(50, 'p2')])

  it.each<[what: string, other: State]>([
    ['on another day', stateAfter(ALIKE, [placed, part(100, 'p1'), part(50, 'p2')], 3 * DAY + HOUR)],
    ['by payments with other ids', stateAfter(ALIKE, [placed, part(100, 'another'), part(50, 'id')])],
    ['by other payments', stateAfter(ALIKE, [placed, part(149, 'p1'), part(1, 'p2')])],
  ])('%s', (_, other) => {
    expect(canonicalOf(ALIKE, other)).toBe(canonicalOf(ALIKE, state))
  })
})

describe('another state, which is answered otherwise', () => {
  const state = stateAfter(ALIKE, [placed, part(150, 'p1', 2)])

  it.each<[what: string, other: State]>([
    ['with one minor unit less', stateAfter(ALIKE, [placed, part(149, 'p1', 2)])],
    ['with a changed specification', stateAfter(ALIKE, [placed, part(150, 'p1'), change])],
    ['a millisecond later', { ...state, now: state.now + 1 }],
    ['with something that is to go back', { ...state, toGoBack: 1 }],
  ])('%s', (_, other) => {
    expect(canonicalOf(ALIKE, other)).not.toBe(canonicalOf(ALIKE, state))
    if (EXPLORATION === undefined) throw new Error('There is nothing to explore')
    expect(unlike(ALIKE, EXPLORATION.scope, state, other)).not.toBeNull()
  })
})

it('where days differ, another day is another state', () => {
  const commands: readonly [Command, ...Command[]] = [aPlacing('inStock'), pay(FRI_2026_11_20 + 1)]
  const [one, other] = [stateAfter(marketplace, commands), stateAfter(marketplace, commands, 7 * DAY)]
  expect(canonicalOf(marketplace, one)).not.toBe(canonicalOf(marketplace, other))
})
