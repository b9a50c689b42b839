/** A receipt slips, another shrinks: who is to be told, the earliest promise first. The promises themselves stay as they are. */
import { expect, it } from 'vitest'
import type { ExpectedReceipt } from '../../../src/queue/index.ts'
import { promisesAtRisk } from '../../../src/queue/promise/promisesAtRisk.ts'
import { join, once } from '../support.ts'
import { on, outlook, SAT_2026_11_28, THU_2026_11_26, TUE_2026_12_01, WED_2026_12_02 } from './outlook.ts'

const END_OF_WED = WED_2026_12_02 + 86_400_000
const queue = once(
  join('A', 2, 1, { promised: END_OF_WED }),
  join('B', 3, 2, { promised: SAT_2026_11_28 }),
  join('C', 1, 3),
  join('D', 1, 4, { promised: END_OF_WED }),
)
const told = (...expected: readonly ExpectedReceipt[]): readonly string[] =>
  promisesAtRisk({}, queue, outlook(...expected)).map(
    ({ order, ships }) => `${order} ${ships === null ? 'never' : JSON.stringify(ships)}`,
  )

it.each<readonly [string, readonly ExpectedReceipt[], readonly string[]]>([
  ['as promised', [on('r1', 6, THU_2026_11_26), on('r2', 4, TUE_2026_12_01)], []],
  [
    'the first slips to Tuesday',
    [on('r1', 6, TUE_2026_12_01), on('r2', 4, TUE_2026_12_01)],
    [`B {"by":${END_OF_WED},"clause":null}`],
  ],
  ['the first shrinks', [on('r1', 4, THU_2026_11_26), on('r2', 4, TUE_2026_12_01)], [`B {"by":${END_OF_WED},"clause":null}`]],
  ['the second is lost', [on('r1', 6, THU_2026_11_26)], ['D never']],
  ['everything is lost', [], ['B never', 'A never', 'D never']],
])('%s: %j', (_, expected, atRisk) => expect(told(...expected)).toEqual(atRisk))

it('each says in which clause the shop keeps its word', () => {
  const says = { promiseStays: 'T-5' } as const
  expect(promisesAtRisk({ says }, queue, outlook()).map(({ clause }) => clause)).toEqual(['T-5', 'T-5', 'T-5'])
  expect(promisesAtRisk({}, queue, outlook()).map(({ clause }) => clause)).toEqual([null, null, null])
})
