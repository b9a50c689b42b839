import type { Policy } from 'order-policy'
import { drawStock } from './drawStock.ts'
import { drawTimeline } from './drawTimeline.ts'
import { type Colour, type Look, painted, wrapped } from './look.ts'
import type { Played } from './play.ts'
import { titleOf } from './policyOfFile.ts'

/** A history as lines of text: its title, whose terms it was played under, and what became of each order, and of the stock. */
export const drawFile = (file: string, policy: Policy, { orders, items }: Played, look: Look): readonly string[] => {
  const inLines = (colour: Colour, text: string): readonly string[] =>
    wrapped(text, look.columns).map((line) => painted(look, colour, line))
  return [
    ...inLines('bold', titleOf(file)),
    ...inLines('dim', `${asSentence(policy.about)} Times as in ${policy.calendar.zone}.`.trim()),
    painted(look, 'dim', '─'.repeat(look.columns)),
    '',
    ...orders.flatMap((timeline) => drawTimeline(policy, timeline, look)),
    ...items.flatMap((stock) => drawStock(policy, stock, look)),
  ]
}

/** With a full stop, where there is a text that ends without one. */
const asSentence = (text: string): string => (/(^|[\p{Sentence_Terminal}…])$/u.test(text) ? text : `${text}.`)
