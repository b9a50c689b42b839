import { describe, expect, it } from 'vitest'
import { crossBorderPlatform } from '../../../src/preset/index.ts'
import type { LineWhen, OrderWhen } from '../../../src/rule/when.ts'
import { caseClashes, whenClashes } from '../../../src/schema/contradiction/when.ts'
import { issuesWith } from '../clashes.ts'

const told = (clashes: ReturnType<typeof whenClashes>): readonly string[] =>
  clashes.map(({ code, path, against }) => `${code} ${path.join('.')} against ${against.join('.')}`)

describe('a when that cannot be meant', () => {
  it.each<readonly [LineWhen, readonly string[]]>([
    [{ region: ['US', 'DE'], mark: { not: ['a', 'b'] }, placed: ['2026-11-01', '2026-11-01'] }, []],
    [{ region: ['US', 'US'] }, ['saidTwice region.1 against region.0']],
    [{ mark: { not: ['a', 'b', 'a'] } }, ['saidTwice mark.not.2 against mark.not.0']],
    [{ placed: ['2026-11-02', '2026-11-01'] }, ['notAscending placed.1 against placed.0']],
  ])('%j', (when, issues) => expect(told(whenClashes(when, []))).toEqual(issues))
})

describe('a case that is never reached', () => {
  const clashes = (...whens: readonly OrderWhen[]): readonly string[] =>
    told(caseClashes([...whens.map((when) => ({ when })), {}] as never, []))

  it.each<readonly [OrderWhen, OrderWhen]>([
    [{ region: 'BR' }, { region: 'BR' }],
    [{ region: ['BR', 'AR'] }, { region: 'AR' }],
    [{ region: { not: ['BR'] } }, { region: ['DE', 'US'] }],
    [{ region: { not: ['BR'] } }, { region: { not: ['BR', 'AR'] } }],
    [{ region: 'BR' }, { region: 'BR', group: 'trade' }],
    [{ placed: ['2026-11-01', '2026-11-30'] }, { placed: ['2026-11-02', '2026-11-30'] }],
  ])('after %j: %j', (first, second) => expect(clashes(first, second)).toEqual(['neverReached 1.when against 0.when']))

  it.each<readonly [LineWhen, LineWhen]>([
    [{ region: 'BR' }, { region: 'B' }],
    [{ region: 'BR' }, { region: ['BR', 'AR'] }],
    [{ region: 'BR' }, { group: 'trade' }],
    [{ region: 'BR', group: 'trade' }, { region: 'BR' }],
    [{ region: 'BR' }, { region: { not: ['DE'] } }],
    [{ region: { not: ['BR'] } }, { region: ['BR', 'DE'] }],
    [{ placed: ['2026-11-02', '2026-11-30'] }, { placed: ['2026-11-01', '2026-11-30'] }],
    // A line that is marked a may be marked b too.
    [{ mark: { not: ['b'] } }, { mark: 'a' }],
  ])('but not after %j: %j', (first, second) => expect(clashes(first, second)).toEqual([]))
})

it('is an issue of the policy', () => {
  const [brazil, others] = crossBorderPlatform.refunds as readonly unknown[]
  expect(issuesWith(crossBorderPlatform, [['refunds', [brazil, brazil, others]]])).toEqual([
    'neverReached refunds.1.when against refunds.0.when',
  ])
  expect(
    issuesWith(crossBorderPlatform, [
      ['sale.inStock.shipment', [{ ...(brazil as object), when: { region: ['US', 'US'] } }, others]],
    ]),
  ).toEqual(['saidTwice sale.inStock.shipment.0.when.region.1 against sale.inStock.shipment.0.when.region.0'])
})
