/**
 * Whether the histories go everywhere: a law is only as good as what it is tried on.
 *
 * The seeds are fixed, so that this test fails when the generators or the core have changed, and never by chance.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/order/kind.ts'
import { COMMAND_TYPES } from '../../src/order/partyOf.ts'
import { STAGES_BY_KIND } from '../../src/order/stagesByKind.ts'
import type { Policy } from '../../src/policy/policy.ts'
import * as shops from '../../src/preset/index.ts'
import { historyFrom, type PlayedStep, played } from '../../src/testing/history.ts'
import { withLongerCalendar } from '../../src/testing/withLongerCalendar.ts'
import { step } from '../../src/workflow/step.ts'
import { EVERY_EVENT } from '../support/stages.ts'
import { someTerms } from './someTerms.ts'

const OF_EACH_SHOP = 250
const OF_SOME_TERMS = 750

/** A history, and then a tick under a calendar that has been extended. */
const extended = (policy: Policy, seed: number): readonly PlayedStep[] => {
  const steps = played(policy, historyFrom(policy, seed))
  const before = steps.at(-1)?.after
  if (before === undefined || before.is === 'unplaced') return steps
  const command = { type: 'PassTime', data: { at: before.at } } as const
  const { decision, order: after } = step(withLongerCalendar(policy), before, command)
  return [...steps, { command, before, decision, after }]
}

const stepsUnder = (policies: readonly Policy[]): readonly PlayedStep[] => policies.flatMap(extended)

const steps: readonly PlayedStep[] = [
  ...stepsUnder(Object.values(shops).flatMap((shop) => Array.from({ length: OF_EACH_SHOP }, () => shop))),
  ...stepsUnder(fc.sample(someTerms, { seed: 1, numRuns: OF_SOME_TERMS })),
]

const counted = (words: readonly string[]): Readonly<Record<string, number>> => {
  const count: Record<string, number> = {}
  for (const word of words) count[word] = (count[word] ?? 0) + 1
  return count
}

/** Of the words, those that come up fewer than so many times. */
const rare = (words: readonly string[], expected: readonly string[], times: number): readonly string[] => {
  const count = counted(words)
  return expected.filter((word) => (count[word] ?? 0) < times)
}

describe('histories go everywhere', () => {
  it('to every stage of every kind of sale', () => {
    const stages = KINDS.flatMap((kind) => STAGES_BY_KIND[kind].map((stage) => `${kind} ${stage}`))
    const been = steps.map(({ after }) => (after.is === 'unplaced' ? 'unplaced' : `${after.kind} ${after.stage}`))
    expect(rare(been, ['unplaced', ...stages], 10)).toEqual([])
  })
  it('with every event', () => {
    const events = steps.flatMap(({ decision }) => decision.events.map(({ type }) => type))
    expect(rare(events, Object.keys(EVERY_EVENT), 5)).toEqual([])
  })
  it('with every command, granted and refused', () => {
    const verdicts = steps.map(({ command, decision }) => `${command.type} ${decision.verdict}`)
    const commands = COMMAND_TYPES.filter((type) => type !== 'PassTime')
    const expected = commands.flatMap((type) => [`${type} granted`, `${type} refused`])
    expect(rare(verdicts, expected, 5)).toEqual([])
  })
  it('for ninety reasons', () => {
    expect(
      Object.keys(counted(steps.flatMap(({ decision }) => decision.because.map(({ code }) => code)))).length,
    ).toBeGreaterThan(90)
  })
})

it('a reason speaks for a grant or against it, and not for both', () => {
  const codes = (verdict: 'granted' | 'refused'): ReadonlySet<string> =>
    new Set(steps.flatMap(({ decision }) => (decision.verdict === verdict ? decision.because.map(({ code }) => code) : [])))
  const [granted, refused] = [codes('granted'), codes('refused')]
  // What the record asks for is told with the order and with the missing consent; what ships together, with the order and with
  // the split; that lines may not go, with those that go and where none does.
  const both = ['noLongerCancellable', 'shipsTogether', 'upFrontByRecord']
  expect([...granted].filter((code) => refused.has(code) && !both.includes(code))).toEqual([])
})
