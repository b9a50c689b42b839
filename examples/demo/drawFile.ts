import type { Policy } from 'order-policy'
import { drawTimeline } from './drawTimeline.ts'
import { type Colour, type Look, painted, wrapped } from './look.ts'
import type { Timeline } from './play.ts'
import { titleOf } from './policyOfFile.ts'

/** A history as lines of text: its title, whose terms it was played under, and the timeline of each of its orders. */
export const drawFile = (file: string, policy: Policy, timelines: readonly Timeline[], look: Look): readonly string[] => {
  const inLines = (colour: Colour, text: string): readonly string[] =>
    wrapped(text, look.columns).map((line) => painted(look, colour, line))
  return [
    ...inLines('bold', titleOf(file)),
    ...inLines('dim', `${asSentence(policy.about)} Times as in ${policy.calendar.zone}.`.trim()),
    painted(look, 'dim', '─'.repeat(look.columns)),
    '',
    ...timelines.flatMap((timeline) => drawTimeline(policy, timeline, look)),
  ]
}

/** With a full stop, where there is a text that ends without one. */
const asSentence = (text: string): string => (/(^|[\p{Sentence_Terminal}…])$/u.test(text) ? text : `${text}.`)
