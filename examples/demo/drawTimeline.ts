/**
 * One order's life as lines of text: when, what was asked and by whom, the decision and why, what follows, and who owes what then.
 */
import { nextDeadline, obligationsOf, type Order, partyOf, type Policy, step } from 'order-policy'
import {
  type CallerNames,
  explainCommand,
  explainDecision,
  explainEvent,
  explainInstant,
  explainObligation,
  explainOrder,
  type TextOptions,
} from 'order-policy/text'
import { type Colour, type Look, painted, wrapped } from './look.ts'
import { namesIn } from './namesIn.ts'
import type { Moment, Timeline } from './play.ts'

export const drawTimeline = (policy: Policy, timeline: Timeline, options: TextOptions, look: Look): readonly string[] => {
  const { order, unread, moments } = timeline
  const text = { ...options, names: namesIn(timeline) }
  const last = moments.at(-1)
  return [
    ...drawTitle(`Order ${order}`, look),
    ...(unread === null ? [] : [bar(look), ...drawUnread(unread, look)]),
    ...moments.flatMap((moment) => drawMoment(policy, moment, text, look)),
    ...(last === undefined ? [] : drawEnd(policy, last.after, text, look)),
  ]
}

const drawUnread = (line: number, look: Look): readonly string[] =>
  wrapped(
    `Line ${line}, the first of this order, could not be read. What follows is played without it.`,
    look.columns - INDENT,
  ).map((text) => `${bar(look)}  ${painted(look, 'red', text)}`)

const drawMoment = (policy: Policy, moment: Moment, text: Named, look: Look): readonly string[] => {
  const { fromQueue, command, decision, before, after } = moment
  const { verdict, because, events, remedies, validUntil } = explainDecision(policy, decision, text)
  const byTime = partyOf(command) === 'time'
  const granted = decision.verdict === 'granted'
  const rows: readonly Row[] = [
    ...(byTime && because.length === 0
      ? []
      : [{ label: `${granted ? '✓' : '✗'} ${verdict}`, colour: granted ? 'green' : 'red', sentences: because } as const]),
    { label: 'instead', colour: 'yellow', sentences: remedies },
    { label: 'until', colour: 'dim', sentences: granted || validUntil === null ? [] : [validUntil] },
    { label: 'follows', colour: 'dim', sentences: events },
    { label: 'owed', colour: 'dim', sentences: owedNow(policy, before, after, text) },
  ]
  const when = explainInstant(policy, decidedAt(command.data.at, before), text)
  // The id by which a queue speaks to an order is between the two.
  const asked = fromQueue ? { ...text, names: { ...text.names, reference: () => '' } } : text
  return drawStep(byTime, when, explainCommand(policy, command, asked), rows, look)
}

type Named = TextOptions & { readonly names: CallerNames }

/** When, what was asked, and what came of it; what time did by itself is dimmed. */
export const drawStep = (byTime: boolean, when: string, asked: string, rows: readonly Row[], look: Look): readonly string[] => [
  bar(look),
  `  ${painted(look, byTime ? 'dim' : 'cyan', byTime ? '○' : '●')}  ${painted(look, 'bold', when)}`,
  ...wrapped(asked, look.columns - INDENT).map((line) => `${bar(look)}  ${line}`),
  ...rows.flatMap((row) => drawRow(row, look)),
]

/** What a timeline is of. */
export const drawTitle = (title: string, look: Look): readonly string[] =>
  wrapped(title, look.columns - 2).map((line) => `  ${painted(look, 'bold', line)}`)

/** Where it ends. */
export const drawLast = (sentences: readonly string[], look: Look): readonly string[] => [
  bar(look),
  ...sentences
    .flatMap((text) => wrapped(text, look.columns - INDENT))
    .map((line, index) => `  ${painted(look, 'dim', index === 0 ? '╵' : ' ')}  ${withClauses(line, look)}`),
  '',
]

export type Row = { readonly label: string; readonly colour: Colour; readonly sentences: readonly string[] }

const INDENT = 5
const LABEL = 11

const bar = (look: Look): string => `  ${painted(look, 'dim', '│')}`

const drawRow = ({ label, colour, sentences }: Row, look: Look): readonly string[] =>
  sentences.flatMap((sentence, index) =>
    wrapped(sentence, look.columns - INDENT - LABEL).map((line, part) => {
      const head = index === 0 && part === 0 ? label : ''
      return `${bar(look)}  ${painted(look, colour, head)}${' '.repeat(LABEL - head.length)}${withClauses(line, look)}`
    }),
  )

/** Clauses in a colour of their own. */
const withClauses = (line: string, look: Look): string => line.replace(/\[\S+-\d+\]/g, (clause) => painted(look, 'cyan', clause))

/** An order's clock never runs backwards. */
const decidedAt = (at: number, before: Order): number => (before.is === 'unplaced' ? at : Math.max(at, before.at))

/** What is owed, where that is not what was owed before. */
const owedNow = (policy: Policy, before: Order, after: Order, text: TextOptions): readonly string[] => {
  const owedIn = (order: Order): readonly string[] => obligationsOf(order).map((each) => explainObligation(policy, each, text))
  const was = owedIn(before)
  const is = owedIn(after)
  if (was.join() === is.join()) return []
  return is.length === 0 ? ['Nothing'] : is
}

/** Where it stands, and what time alone will do to it. */
const drawEnd = (policy: Policy, order: Order, text: TextOptions, look: Look): readonly string[] => {
  const next = nextDeadline(order)
  const then = next === null ? null : step(policy, order, { type: 'PassTime', data: { at: next } }).decision
  const rest =
    next === null || then === null
      ? 'No deadline is pending.'
      : `Next deadline: ${explainInstant(policy, next, text)}. Unless someone acts first: ${then.events
          .map((event) => explainEvent(policy, event, text))
          .join(' ')}`
  return drawLast([explainOrder(policy, order, text), rest], look)
}
