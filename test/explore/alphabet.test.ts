/** Whether the alphabet reaches everywhere: a law is only as good as what it is tried on. */
import { describe, expect, it } from 'vitest'
import { identityOf } from '../../src/order/identityOf.ts'
import { KINDS } from '../../src/order/kind.ts'
import { COMMAND_TYPES } from '../../src/order/partyOf.ts'
import { STAGES_BY_KIND } from '../../src/order/stagesByKind.ts'
import { EVERY_EVENT } from '../support/stages.ts'
import { explore } from './explore.ts'
import { lawOfStates } from './law/law.ts'
import { stageOf } from './order.ts'
import { explorations } from './shops.ts'

const seen = new Set<string>()
const sentTwice: string[] = []

/** No law: it is never broken, and remembers what it was asked of. */
const remembers = lawOfStates('is asked of every state', (_, { steps }) => {
  for (const { command, decision, after } of steps) {
    seen.add(stageOf(after)).add(`${command.type} ${decision.verdict}`)
    for (const { type } of decision.events) seen.add(type)
  }
  const sent = steps.map(({ command }) => identityOf(command)).filter((identity) => identity !== null && identity.id !== '')
  sentTwice.push(...sent.map((identity) => JSON.stringify(identity)).filter((one, index, all) => all.indexOf(one) < index))
  return []
})

for (const { policy, scope } of explorations({ strays: 1 })) explore(policy, scope, { laws: [remembers] })

const missing = (expected: readonly string[]): readonly string[] => expected.filter((each) => !seen.has(each))

describe('an exploration comes', () => {
  it('to every stage', () => {
    expect(missing(KINDS.flatMap((kind) => STAGES_BY_KIND[kind]))).toEqual([])
  })
  it('by every command', () => {
    expect(missing(COMMAND_TYPES.map((type) => `${type} granted`))).toEqual([])
  })
  it('past every event, but for the one that needs a longer calendar', () => {
    expect(missing(Object.keys(EVERY_EVENT))).toEqual(['ObligationDated'])
  })
})

it('sends nothing twice from one state', () => {
  expect(sentTwice).toEqual([])
})
