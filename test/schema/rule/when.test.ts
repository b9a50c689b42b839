import { describe, expect, it } from 'vitest'
import { byCase, lineWhen, orderWhen } from '../../../src/schema/rule/when.ts'
import { clause } from '../../../src/schema/value.ts'
import { issuesOf } from '../issues.ts'

const FACTS = 'region, plan, group, shippingMethod, placed'

describe('when', () => {
  it.each<{ readonly is: unknown }>([
    { is: { region: 'BR' } },
    { is: { region: ['US', 'DE'], plan: { not: ['card'] }, group: 'trade', shippingMethod: 'courier' } },
    { is: { placed: ['2026-11-01', '2026-12-24'] } },
  ])('an order can be meant by %j', ({ is }) => expect(issuesOf(orderWhen, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [{}, [`wrongValue : at least one of the keys ${FACTS}`]],
    [{ mark: 'finalSale' }, [`unknownKey mark: one of the keys ${FACTS}`]],
    [{ region: 7 }, ['wrongValue region: a word, a list of words, or { not } with such a list']],
    [{ region: '' }, ['wrongValue region: text that is not empty']],
    [{ region: [] }, ['wrongValue region: a list that is not empty']],
    [{ region: { not: 'BR' } }, ['wrongValue region.not: a list']],
    [{ placed: ['2026-11-31', '2026-12-24'] }, ['wrongValue placed.0: a date as YYYY-MM-DD']],
    [{ placed: ['2026-11-01'] }, ['wrongValue placed: the first and the last day']],
  ])('an order cannot be meant by %j', (is, issues) => expect(issuesOf(orderWhen, is)).toEqual(issues))

  it('a line can be meant by its mark too', () => {
    expect(issuesOf(lineWhen, { mark: { not: ['finalSale'] } })).toEqual([])
    expect(issuesOf(lineWhen, {})).toEqual([`wrongValue : at least one of the keys ${FACTS}, mark`])
  })
})

describe('a term that has cases', () => {
  const term = byCase<{ readonly clause: string }>({ clause })
  const when = { region: 'BR' }
  it.each<readonly [string, unknown, readonly string[]]>([
    ['one for everybody', { clause: 'T-1' }, []],
    ['cases', [{ clause: 'T-1', when }, { clause: 'T-2' }], []],
    ['one for everybody that asks', { clause: 'T-1', when }, ['unknownKey when: one of the keys clause']],
    ['one case', [{ clause: 'T-1' }], ['wrongValue : a list of at least two']],
    ['a case that asks nothing', [{ clause: 'T-1' }, { clause: 'T-2' }], ['missing 0.when: an object with the keys']],
    [
      'no case for all others',
      [
        { clause: 'T-1', when },
        { clause: 'T-2', when },
      ],
      ['wrongValue 1.when: nothing: the last case is meant for all other orders'],
    ],
  ])('can be, or not: %s', (_, is, issues) => {
    const found = issuesOf(term, is)
    expect(found).toEqual(issues.map((issue) => expect.stringContaining(issue)))
  })
})
