import { describe, expect, it } from 'vitest'
import { sourceOf, sourcesUnder } from './source.ts'
import { stair } from './stair.ts'

const breaches = (path: string, text: string): readonly string[] => stair([sourceOf(path, text)])

it('a file imports from rungs below its own, or from its own room', () => {
  expect(stair(sourcesUnder('src'))).toEqual([])
})

describe('the stair knows a good import', () => {
  it.each([
    ['src/rule/payment/decide.ts', "import { granted } from '../../decision/granted.ts'"],
    ['src/rule/payment/decide.ts', "import { open } from './open.ts'"],
    ['src/rule/payment/decide.ts', "import { shared } from '../shared.ts'"],
    ['src/testing/law.ts', "import { decide } from '../workflow/decide.ts'"],
    ['src/consequence/follow.ts', "import { termsFor } from '../policy/termsFor.ts'"],
    ['src/workflow/asking/ask.ts', "import { placeOrder } from '../placement/placeOrder.ts'"],
    ['src/workflow/time/situationAt.ts', "import type { Situation } from '../situation.ts'"],
    ['src/workflow/decide.ts', "import { ask } from './asking/ask.ts'"],
    ['src/queue/join.ts', "import { search } from './tree/search.ts'"],
    ['src/routing/x.ts', "import { queue } from '../queue/queue.ts'"],
    ['src/schema/index.ts', "export { readPolicy } from './readPolicy.ts'"],
    ['src/index.ts', "export { decide } from './workflow/decide.ts'"],
    ['src/value/day.ts', "import { addDays } from 'date-fns/addDays'"],
  ])('%s: %s', (path, text) => expect(breaches(path, text)).toEqual([]))
})

describe('the stair knows a bad import', () => {
  it.each([
    ['up', 'src/value/day.ts', "import { x } from '../calendar/x.ts'", 'value may not reach up to calendar'],
    ['up, of a type', 'src/value/day.ts', "import type { X } from '../calendar/x.ts'", 'value may not reach up to calendar'],
    ['up, passed on', 'src/value/day.ts', "export * from '../calendar/x.ts'", 'value may not reach up to calendar'],
    ['up, by a call', 'src/value/day.ts', "const x = import('../calendar/x.ts')", 'value may not reach up to calendar'],
    ['up, in a type', 'src/value/day.ts', "type X = import('../calendar/x.ts').X", 'value may not reach up to calendar'],
    ['across a rung', 'src/order/line.ts', "import { x } from '../queue/x.ts'", 'order and queue stand apart'],
    ['across a rung', 'src/schema/policy.ts', "import { x } from '../preset/x.ts'", 'schema and preset stand apart'],
    [
      'across rule rooms',
      'src/rule/payment/x.ts',
      "import { x } from '../return/x.ts'",
      'rule/payment and rule/return stand apart',
    ],
    [
      'from what rule rooms share',
      'src/rule/x.ts',
      "import { x } from './return/x.ts'",
      'what rule rooms share may not import rule/return',
    ],
    ['up', 'src/policy/x.ts', "import { x } from '../consequence/x.ts'", 'policy may not reach up to consequence'],
    ['up', 'src/consequence/x.ts', "import { x } from '../workflow/time/x.ts'", 'consequence may not reach up to workflow'],
    [
      'across rooms of the workflow',
      'src/workflow/placement/x.ts',
      "import { x } from '../time/x.ts'",
      'workflow/placement and workflow/time stand apart',
    ],
    [
      'up, from a room of the workflow',
      'src/workflow/placement/x.ts',
      "import type { X } from '../asking/x.ts'",
      'workflow/placement may not reach up to workflow/asking',
    ],
    [
      'of what puts the rooms of the workflow together',
      'src/workflow/asking/x.ts',
      "import { decide, type Situation } from '../decide.ts'",
      'workflow/asking may take only types from what puts the rooms together',
    ],
    [
      'of the same, by names that are types one by one: it is loaded all the same',
      'src/workflow/time/x.ts',
      "import { type Situation } from '../situation.ts'",
      'workflow/time may take only types from what puts the rooms together',
    ],
    [
      'of a room of the workflow that nobody knows',
      'src/workflow/asking/x.ts',
      "import { x } from '../misc/x.ts'",
      'src/workflow/misc/x.ts stands on no rung of the stair',
    ],
    [
      'of a door',
      'src/deadline/x.ts',
      "import { x } from '../calendar/index.ts'",
      'nothing inside imports a door (src/calendar/index.ts)',
    ],
    [
      'out of the house',
      'src/value/day.ts',
      "import { x } from '../../scripts/x.ts'",
      'scripts/x.ts stands on no rung of the stair',
    ],
  ])('%s: %s %s', (_, path, text, breach) => expect(breaches(path, text)).toEqual([`${path}:1 ${breach}`]))

  it('names the line', () => {
    expect(breaches('src/value/day.ts', "\n\nimport '../policy/x.ts'")).toEqual([
      'src/value/day.ts:3 value may not reach up to policy',
    ])
  })
  it('in a folder nobody knows', () => {
    expect(breaches('src/misc/x.ts', '')).toEqual(['src/misc/x.ts:1 stands on no rung of the stair'])
  })
  it('in a door within a room', () => {
    expect(breaches('src/rule/payment/index.ts', '')).toEqual(['src/rule/payment/index.ts:1 a door this deep leads nowhere'])
  })
})
