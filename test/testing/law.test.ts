import { describe, expect, it } from 'vitest'
import { marketplace } from '../../src/preset/index.ts'
import { played } from '../../src/testing/history.ts'
import { at, difference, lawOfSteps, placeOf } from '../../src/testing/law.ts'
import { aPlacing, FRI_2026_11_20, pay } from '../support/orders.ts'

const HISTORY = [aPlacing('inStock'), pay(FRI_2026_11_20 + 1)]

describe('a law of steps', () => {
  it('names the first step that breaks it', () => {
    const law = lawOfSteps('nobody pays', (_, { command }) => (command.type === 'RecordPayment' ? 'somebody paid' : null))
    expect(law.breachIn(marketplace, HISTORY)).toBe('2. RecordPayment at 2026-11-20T09:00:00.001Z: somebody paid')
    expect(law.breachIn(marketplace, HISTORY.slice(0, 1))).toBeNull()
  })
  it('can be asked of one step, without what came before', () => {
    const law = lawOfSteps('nobody pays', (_, { command }) => (command.type === 'RecordPayment' ? 'somebody paid' : null))
    expect(played(marketplace, HISTORY).map((step) => law.breachAt(marketplace, step))).toEqual([null, 'somebody paid'])
  })
})

it('a step has its place', () => {
  expect(played(marketplace, HISTORY).map(placeOf)).toEqual([
    '1. PlaceOrder at 2026-11-20T09:00:00.000Z',
    '2. RecordPayment at 2026-11-20T09:00:00.001Z',
  ])
})
it('values differ as they would be stored', () => {
  expect(difference('sum', { a: 1 }, { a: 1 })).toBeNull()
  expect(difference('sum', { a: 1 }, { a: 2 })).toBe('sum: {"a":1} is not {"a":2}')
})
it('a command is sent at another instant', () => {
  expect(at(pay(1), 2)).toEqual(pay(2))
})
