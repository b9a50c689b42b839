/**
 * A refusal has its reasons and adds nothing of its own; a grant does what it grants.
 *
 * 1. What a refusal records is what time alone would have.
 * 2. A grant that is not a repetition takes effect: the first event of its own says which command it answers.
 */
import { sameData } from '../../kernel/sameData.ts'
import { identityOf } from '../../order/identityOf.ts'
import type { Policy } from '../../policy/policy.ts'
import { decide } from '../../workflow/decide.ts'
import type { PlayedStep } from '../history.ts'
import { difference, lawOfSteps, type StepLaw } from '../law.ts'

export const refusalTrumpsGrant: StepLaw = lawOfSteps('refusal trumps grant', (policy, step) =>
  step.decision.verdict === 'refused' ? addsSomething(policy, step) : doesNothing(step),
)

const addsSomething = (policy: Policy, { command, before, decision }: PlayedStep): string | null => {
  if (decision.because.length === 0) return 'refused without a reason'
  if (decision.because.some(({ code }) => code === 'otherTerms' || code === 'badInstant')) return null
  const { events } = decide(policy, before, { type: 'PassTime', data: { at: command.data.at } })
  return difference('refused', decision.events, events)
}

const doesNothing = ({ command, decision, after }: PlayedStep): string | null => {
  const identity = identityOf(command)
  if (identity === null) return null
  if (after.is === 'unplaced') return 'granted to nothing'
  const { answered } = after
  return answered.some((each) => sameData(each, identity))
    ? null
    : `granted, because ${decision.because.map(({ code }) => code).join(', ')}, but nothing came of it`
}
