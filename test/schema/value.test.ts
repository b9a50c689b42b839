import { describe, expect, it } from 'vitest'
import * as value from '../../src/schema/value.ts'
import { read } from '../../src/schema/read.ts'
import { issuesOf } from './issues.ts'

const SCHEMAS: Readonly<Record<string, unknown>> = value

const taken = (name: string, candidates: readonly unknown[]): readonly unknown[] =>
  candidates.filter((candidate) => issuesOf(SCHEMAS[name] as never, candidate).length === 0)

describe('limits', () => {
  it.each<readonly [string, readonly unknown[], readonly unknown[]]>([
    ['id', ['a', 'A.1_b-2', 'x'.repeat(64)], ['', 'x'.repeat(65), 'a b', 'a/b', 'ä', 'a\n', 7]],
    ['name', ['mug', '緑茶', ' a '], ['', ' ', '\n', 7]],
    ['text', ['', 'x'], [7, true, [], {}]],
    ['yesOrNo', [true, false], ['true', 0, 1]],
    ['count', [0, 1, Number.MAX_SAFE_INTEGER], [-1, 0.5, Number.MAX_SAFE_INTEGER + 1, '1']],
    ['countFromOne', [1, 2], [0, -1, 1.5]],
    ['amount', [0, 4_999], [-1, 49.99, 2 ** 53]],
    ['someAmount', [1, 4_999], [0, -1, 49.99, 2 ** 53]],
    ['share', [0, 1, 12.5, 33.33, 99.99, 100], [-0.01, 0.01, 0.99, 100.01, 33.333, '50', Number.NaN]],
    ['someShare', [1, 33.33, 100], [0, 0.01, 0.99, 100.01, 33.333]],
    ['anyShare', [0, 0.2, 33.333, 100], [-0.01, 100.01, '50']],
    ['whole', [-3, 0, Number.MAX_SAFE_INTEGER], [0.5, 2 ** 53, '1']],
    [
      'clause',
      ['XB-6', '2.1', '1.a', '4(b)', '§ 6', 'Art. 6 (2)', '第三条', '7', 'x'.repeat(64), '😀'.repeat(64)],
      ['', ' ', ' 2.1', '2.1 ', '2.1\n', 'a\tb', 'a\u0000', 'a\u200bb', 'a\u2028b', '\ud800', '\u00a02', 'x'.repeat(65), 6, null],
    ],
    ['currency', ['USD', 'EUR', 'JPY', 'BHD'], ['usd', 'US', 'ZZZ', '$', 840]],
    [
      'instant',
      [0, -1, 1795222800000, '2026-11-21T10:00:00+09:00', '2026-11-21T01:00Z'],
      ['2026-11-21', '2026-11-21T10:00:00', 0.5, 8.65e15, null],
    ],
  ])('%s', (name, right, wrong) => {
    expect(taken(name, [...right, ...wrong])).toEqual(right)
  })
})

it('an instant is epoch milliseconds, however it was written', () => {
  expect(read(value.instant, '2026-11-21T10:00:00+09:00')).toEqual({ value: 1795222800000 })
})

it.each([
  [0.2, '20'],
  [0.5, '50'],
  [0.07, '7'],
  [0.3333, '33.33'],
  [0.999, '99.9'],
])('a fraction of %d is shown as the percentage that it stands for', (fraction, percentage) => {
  for (const schema of [value.share, value.someShare])
    expect(issuesOf(schema, fraction)).toEqual([
      expect.stringMatching(
        `^wrongValue : a percentage.* with at most two decimals: ${fraction} as a percentage is ${percentage}$`,
      ),
    ])
})

it('a fraction that stands for less than one per cent is shown none', () => {
  expect(issuesOf(value.someShare, 0.009)).toEqual(['wrongValue : a percentage from 1 to 100 with at most two decimals'])
})

it('text may be expected as something', () => {
  expect(issuesOf(value.textAs('a name'), 7)).toEqual(['wrongValue : a name'])
  expect(issuesOf(value.textAs('a name'), '')).toEqual([])
})
