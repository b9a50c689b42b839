/**
 * A language that nobody speaks, complete by type, to show what is not said by a language.
 *
 * 1. All it says is in wide letters, and every phrase, name and sentence of it stands between `⟦` and `⟧`.
 * 2. A phrase is its own code, and then whatever its facts hold: put into words where `say` has words for it, and otherwise as
 *    something the caller has a name for.
 */
import type { Due } from '../../src/order/due.ts'
import type { Units } from '../../src/order/units.ts'
import { english } from '../../src/text/english/english.ts'
import type { Language, Phrases } from '../../src/text/language.ts'
import type { Names } from '../../src/text/names.ts'
import type { Say } from '../../src/text/say.ts'
import type { ClockTime } from '../../src/text/when.ts'

const wide = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))

const marked = (...parts: readonly string[]): string => `⟦${parts.filter((part) => part !== '').join(' ')}⟧`

/** A phrase for each code of a table that English has: as complete as the type is. */
const phrasesFor = <Facts>(phrases: Phrases<Facts>): Phrases<Facts> =>
  Object.fromEntries(
    Object.keys(phrases).map((code) => [code, (facts: unknown, say: Say) => marked(wide(code), spoken(facts, say))]),
  ) as Phrases<Facts> // the same codes

const spoken = (fact: unknown, say: Say): string => {
  if (typeof fact === 'number') return fact > 1e11 ? `${say.at(fact)} ${say.elapsed(fact)}` : say.amount(fact)
  if (typeof fact === 'string') return say.id('reference', fact)
  if (typeof fact !== 'object' || fact === null) return ''
  if (isUnits(fact)) return say.units(fact)
  if (Array.isArray(fact)) return say.list(fact.map((each) => spoken(each, say)))
  if (isDated(fact)) return say.by(fact)
  if ('hours' in fact && typeof fact.hours === 'number') return say.span({ hours: fact.hours })
  return Object.values(fact)
    .map((each) => spoken(each, say))
    .join(' ')
}

const isUnits = (fact: object): fact is readonly Units[] =>
  Array.isArray(fact) && fact.every((each) => typeof each === 'object' && each !== null && 'line' in each && 'quantity' in each)

const isDated = (fact: object): fact is Extract<Due, { readonly by: number }> => 'by' in fact && typeof fact.by === 'number'

/** Names after their codes. A function names what it is given. */
const namesFor = <Table extends object>(table: Table): Table =>
  Object.fromEntries(
    Object.entries(table).map(([code, entry]: [string, unknown]) => {
      if (typeof entry === 'function') return [code, (...given: readonly unknown[]) => marked(wide(code), given.flat().join(' '))]
      return [code, typeof entry === 'object' && entry !== null ? namesFor(entry) : marked(wide(code))]
    }),
  ) as Table // the same codes

const names: Names = {
  ...namesFor(english.names),
  amount: ({ currency, isNegative, whole, fraction }) => marked(wide(currency), isNegative ? '-' : '', whole, fraction),
}

const shown = ({ weekday, day, month, year, time, offset, zone }: ClockTime): string =>
  [wide(weekday), day, month, year, time ?? '', offset ?? '', zone.name ?? wide(zone.id)].join(' ')

export const pseudo: Language = {
  reasons: phrasesFor(english.reasons),
  queueReasons: phrasesFor(english.queueReasons),
  events: phrasesFor(english.events),
  queueEvents: phrasesFor(english.queueEvents),
  commands: phrasesFor(english.commands),
  queueCommands: phrasesFor(english.queueCommands),
  obligations: phrasesFor(english.obligations),
  remedies: phrasesFor(english.remedies),
  statements: phrasesFor(english.statements),
  names,
  sentence: (phrase, clause) => marked(phrase, clause ?? ''),
  list: (things, word) => marked(wide(word), ...things),
  instant: (when) => {
    switch (when.is) {
      case 'at':
        return marked(wide('at'), shown(when.at))
      case 'before':
        return marked(wide('before'), shown(when.end))
      case 'window':
        return marked(wide('window'), shown(when.from), shown(when.end))
    }
  },
}
