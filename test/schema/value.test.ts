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
    ['share', [0, 12.5, 33.33, 99.99, 100], [-0.01, 100.01, 33.333, '50']],
    ['someShare', [0.01, 100], [0, 100.01]],
    ['clause', ['XB-6', '§-1', 'A-B-12', 'T-1.2'], ['XB', '-6', 'XB-', 'XB6', 'X B-6', `${'X'.repeat(64)}-1`, 6]],
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

it('text may be expected as something', () => {
  expect(issuesOf(value.textAs('a name'), 7)).toEqual(['wrongValue : a name'])
  expect(issuesOf(value.textAs('a name'), '')).toEqual([])
})
