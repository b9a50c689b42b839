import { describe, expect, it } from 'vitest'
import { changesIn } from './change.ts'
import { paired } from './paired.ts'
import type { Answer, Happened } from './recorded.ts'

const missed = (owes: string): Happened => ({ type: 'ObligationMissed', data: { at: 1, owes, id: null } })
const owed = (id: string, amount: number): Happened => ({ type: 'RefundOwed', data: { at: 1, id, amount, from: [{ amount }] } })

const answering = (...events: readonly Happened[]): Answer => ({
  verdict: 'granted',
  because: [],
  remedies: [],
  until: null,
  events,
  after: { stage: 'shipped', outcome: null, money: null, obligations: [], nextDeadline: null },
  options: null,
})

const changes = (was: readonly Happened[], is: readonly Happened[]): readonly unknown[] =>
  changesIn(answering(...was), answering(...is)).map((change) => [change.of, change.field, change.was, change.is])

describe('what has changed', () => {
  it('is told field by field', () => {
    expect(changes([owed('r-1', 5)], [owed('r-1', 6)])).toEqual([
      ['RefundOwed', 'data.amount', 5, 6],
      ['RefundOwed', 'data.from.0.amount', 5, 6],
    ])
  })
  it('is one entry more or less, and not all that stand after it', () => {
    const more = [missed('shipment'), owed('r-1', 5), owed('r-2', 5)]
    expect(changes([owed('r-2', 5)], more).map((change) => (change as unknown[])[0])).toEqual(['ObligationMissed', 'RefundOwed'])
    expect(changes(more, [owed('r-1', 5)])).toEqual([
      ['ObligationMissed', '', missed('shipment'), undefined],
      ['RefundOwed', '', owed('r-2', 5), undefined],
    ])
  })
  it('is the order, too', () => {
    const [one, other] = [missed('shipment'), missed('promisedShipment')]
    expect(changes([one, other], [other, one])).toEqual([
      ['ObligationMissed', '', one, undefined],
      ['ObligationMissed', '', undefined, one],
    ])
  })
  it('is a list as a whole where it has become longer or shorter', () => {
    const longer = { ...owed('r-1', 5), data: { ...owed('r-1', 5).data, from: [] } }
    expect(changes([owed('r-1', 5)], [longer])).toEqual([['RefundOwed', 'data.from', [{ amount: 5 }], []]])
  })
})

describe('entries side by side', () => {
  const pairs = (was: string, is: string): readonly string[] =>
    paired([...was], [...is], (letter) => letter).map(([then = '-', now = '-']) => `${then}${now}`)

  it.each([
    ['', '', []],
    ['abc', 'abc', ['aa', 'bb', 'cc']],
    ['ac', 'abc', ['aa', '-b', 'cc']],
    ['abc', 'b', ['a-', 'bb', 'c-']],
    ['aab', 'ab', ['a-', 'aa', 'bb']],
    ['ab', 'ba', ['a-', 'bb', '-a']],
  ])('%s and %s', (was, is, expected) => {
    expect(pairs(was, is)).toEqual(expected)
  })
})
