/** Parts of sentences: a full stop with its clause, lists, counted things. */
import type { Units } from '../order/units.ts'
import type { ClauseId } from '../value/clause.ts'

/** A sentence, with the clause that it rests on in brackets: `The parcel may leave [PRE-12].` */
export const sentence = (text: string, clause: ClauseId | null): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${clause === null ? '' : ` [${clause}]`}.`

/** `a`, `a and b`, `a, b and c` */
export const listed = (things: readonly string[], word: 'and' | 'or' = 'and'): string =>
  things.length < 2 ? (things[0] ?? 'nothing') : `${things.slice(0, -1).join(', ')} ${word} ${things.at(-1) ?? ''}`

/** `1 unit`, `2 units`, `no units` */
export const counted = (count: number, thing: string): string => `${count === 0 ? 'no' : count} ${thing}${count === 1 ? '' : 's'}`

/** `2 × mug and 1 × lamp`: units by the names of their lines. */
export const unitsInWords = (units: readonly Units[]): string =>
  listed(units.map(({ line, quantity }) => `${quantity} × ${line}`))
