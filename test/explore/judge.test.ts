import { expect, it } from 'vitest'
import type { Explored } from './explore.ts'
import type { Finding } from './finding.ts'
import { nameOf, notMetIn, unlistedIn } from './judge.ts'
import { known, knownAs } from './known.ts'
import { eitherOrder } from './law/eitherOrder.ts'
import { everyLaw } from './law/everyLaw.ts'

const goodwill: Finding = {
  shop: 'pre-order-store',
  law: eitherOrder.sentence,
  says: 'GrantRefund, then SendArrivalNotice: another sum the other way round',
  history: [
    { type: 'GrantRefund', data: { at: 0, id: 'g1', on: 'shipping', amount: 7 } },
    { type: 'SendArrivalNotice', data: { at: 0 } },
  ],
  shown: 2,
  from: { order: { is: 'unplaced' }, now: 0, toGoBack: 0 },
}
const unheardOf: Finding = { ...goodwill, history: [] }

const exploredWith = (...findings: readonly Finding[]): Explored => ({
  states: 1,
  steps: 1,
  complete: true,
  found: findings.map((finding) => ({ name: nameOf(finding), finding, times: 1 })),
})

it('what is known is told by its number, and what is not by itself', () => {
  expect(knownAs(goodwill)?.number).toBe('E3')
  expect(knownAs(unheardOf)).toBeNull()
  expect(unlistedIn(exploredWith(goodwill, unheardOf)).map(({ finding }) => finding)).toEqual([unheardOf])
})
it('under the terms of another shop it is new', () => {
  expect(knownAs({ ...goodwill, shop: 'another' })).toBeNull()
})
it('what is on the list and was not met is told shop by shop, if so many strays would have met it', () => {
  const others = known.flatMap(({ number, under }) => (number === 'E3' ? under.filter((shop) => shop !== goodwill.shop) : []))
  const unmet = (strays: number): readonly string[] =>
    notMetIn([exploredWith(unheardOf), exploredWith(goodwill)], strays).flatMap(({ number, shop }) =>
      number === 'E3' ? [shop] : [],
    )
  expect([others.length > 0, unmet(1), unmet(0)]).toEqual([true, others, []])
  expect(notMetIn([], 9)).toHaveLength(known.reduce((sum, { under }) => sum + under.length, 0))
})
it('every law on the list is held', () => {
  expect(known.map(({ law }) => law).filter((law) => !everyLaw.some(({ sentence }) => sentence === law))).toEqual([])
})
it('no two on the list say the same', () => {
  expect(new Set(known.map(({ says }) => says)).size).toBe(known.length)
})
