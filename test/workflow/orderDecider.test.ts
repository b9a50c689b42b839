import { describe, expect, it } from 'vitest'
import { decide, initialOrder, isFullySettled, orderDecider, step } from '../../src/index.ts'
import { crossBorderPlatform as policy } from '../../src/preset/index.ts'
import { aPlacing, FRI_2026_11_20, HOUR, pay } from '../support/orders.ts'
import { IN_STAGE } from '../support/stages.ts'

const BY = FRI_2026_11_20 + 24 * HOUR

describe('settled', () => {
  it.each([
    ['awaitingPayment', false],
    ['delivered', false],
    ['closed', true],
    ['unplaced', false],
  ] as const)('%s: %s', (stage, settled) => expect(isFullySettled(IN_STAGE[stage].order)).toBe(settled))
  it('not while something is owed back', () => {
    const late = step(policy, IN_STAGE.closed.order, pay(BY, 5)).order
    expect(isFullySettled(late)).toBe(false)
    expect(isFullySettled(step(policy, late, { type: 'RecordRefund', data: { at: BY, id: 'f', amount: 5 } }).order)).toBe(true)
  })
})

it('the plain decider says the same', () => {
  const decider = orderDecider(policy)
  expect(decider.decide(aPlacing('inStock'), decider.initialState())).toEqual(
    decide(policy, initialOrder(), aPlacing('inStock')).events,
  )
  expect(decider.isTerminal(IN_STAGE.closed.order)).toBe(true)
})
