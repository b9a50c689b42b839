/**
 * What may be done is what would be granted.
 *
 * 1. A command whose option is closed is refused, with that reason among its own; one that is granted was open. Repetitions
 *    aside.
 * 2. An option says until when it is open or closed, and so it is.
 * 3. What a refusal offers instead is open.
 * 4. What an option says is never to open stays so, whatever is decided and however long it waits.
 */
import type { Command } from '../../order/command.ts'
import type { Order } from '../../order/order.ts'
import type { Policy } from '../../policy/policy.ts'
import { type Option, optionsFor } from '../../workflow/optionsFor.ts'
import type { Instant } from '../../value/instant.ts'
import { deadlinesAhead } from '../deadlinesAhead.ts'
import type { PlayedStep } from '../history.ts'
import { lawOfSteps, type StepLaw } from '../law.ts'

export const optionsAgree: StepLaw = lawOfSteps('options agree with decisions', (policy, step) => {
  const { before, command } = step
  const options = optionsFor(policy, before, command.data.at)
  const option = options.find((each) => each.command === command.type)
  return (
    (option === undefined ? null : disagrees(step, option)) ??
    closedRemedy(step, options) ??
    reopened(options, optionsFor(policy, step.after, command.data.at)) ??
    badUntil(policy, step, options)
  )
})

const disagrees = ({ command, decision: { verdict, because } }: PlayedStep, option: Option): string | null => {
  if (because.some(({ code }) => code === 'answeredBefore' || code === 'idAlreadyUsed')) return null
  if (option.open) return null
  if (verdict === 'granted') return 'granted, though its option is closed'
  // An option speaks of all units. A command that names some has the reasons of these.
  const isGiven = ({ code, clause }: Option['because'][number]): boolean =>
    because.some((given) => given.code === code && given.clause === clause)
  const [kept] = option.because.filter((reason) => !isGiven(reason))
  const isAnswered = kept === undefined || (isOfSomeUnits(command) && option.because.some(isGiven))
  return isAnswered ? null : `refused, but not because ${kept.code}, as its option says`
}

const isOfSomeUnits = ({ type, data }: Command): boolean => type === 'RequestCancellation' && data.lines !== undefined

const closedRemedy = ({ decision }: PlayedStep, options: readonly Option[]): string | null => {
  if (decision.verdict === 'granted') return null
  const offered = decision.remedies.map((remedy) => remedy.do)
  const shut = options.find(({ command, open }) => !open && offered.some((each) => COMMAND_OF[each] === command))
  return shut === undefined ? null : `${shut.command} is offered instead, and is closed`
}

const isNever = (option: Option | undefined): boolean => option?.open === false && option.closed === 'never'

const reopened = (options: readonly Option[], later: readonly Option[]): string | null => {
  const again = options.find((option, index) => isNever(option) && !isNever(later[index]))
  return again === undefined ? null : `${again.command} was never to open again, and may`
}

const COMMAND_OF: { readonly [remedy in string]?: Option['command'] } = {
  refuseDelivery: 'RefuseDelivery',
  requestReturn: 'RequestReturn',
}

/** The order's deadlines, and every instant that an option names: when a row opens that is to come, and when one is over. */
const instantsAhead = (policy: Policy, order: Order, options: readonly Option[]): readonly Instant[] => {
  const named = options.flatMap(({ validUntil }) => (validUntil === null ? [] : [validUntil, validUntil - 1]))
  return [...new Set([...deadlinesAhead(policy, order), ...named])].sort((a, b) => a - b)
}

/** Open or closed; of what rows decide, also why it is open: another row may keep more. */
const answerIn = (option: Option | undefined): string =>
  option?.command === 'RequestCancellation' && option.open ? JSON.stringify(option.because) : String(option?.open)

/** An option changes at the first deadline from which on it is otherwise, and at no other instant. */
const badUntil = (policy: Policy, { before, command: { data } }: PlayedStep, options: readonly Option[]): string | null => {
  const deadlines = instantsAhead(policy, before, options).filter((at) => at > data.at)
  const then = deadlines.map((at) => optionsFor(policy, before, at))
  for (const later of then) {
    const again = reopened(options, later)
    if (again !== null) return again
  }
  for (const [index, { command, open, validUntil: until }] of options.entries()) {
    const answer = answerIn(options[index])
    const turn = then.findIndex((later) => answerIn(later[index]) !== answer)
    const expected = deadlines[turn] ?? null
    if (expected !== until) return `${command} is ${open ? 'open' : 'closed'} until ${until}, it says, and is until ${expected}`
  }
  return null
}
