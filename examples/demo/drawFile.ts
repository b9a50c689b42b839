import type { Policy } from 'order-policy'
import type { TextOptions } from 'order-policy/text'
import { drawStock } from './drawStock.ts'
import { drawTimeline } from './drawTimeline.ts'
import { type Colour, type Look, painted, wrapped } from './look.ts'
import type { Played } from './play.ts'
import { titleOf } from './policyOfFile.ts'

/** A history as lines of text: its title, whose terms it was played under, and what became of each order, and of the stock. */
export const drawFile = (
  file: string,
  policy: Policy,
  { orders, items }: Played,
  text: TextOptions,
  look: Look,
): readonly string[] => {
  const inLines = (colour: Colour, line: string): readonly string[] =>
    wrapped(line, look.columns).map((part) => painted(look, colour, part))
  return [
    ...inLines('bold', titleOf(file)),
    ...inLines('dim', policy.about),
    painted(look, 'dim', '─'.repeat(look.columns)),
    '',
    ...orders.flatMap((timeline) => drawTimeline(policy, timeline, text, look)),
    ...items.flatMap((stock) => drawStock(policy, stock, text, look)),
  ]
}
