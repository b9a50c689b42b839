import type { Issue } from '../../kernel/issue.ts'
import type { Path } from '../path.ts'

/**
 * Two terms that cannot both be meant:
 * - `neverReached`: a line, or a case, that the ones before it leave nothing to.
 * - `notAscending`: a step that is not above the one before it, or days that run backwards.
 * - `saidTwice`: two answers to one question, or one answer twice.
 * - `mixesWithItself`, `notSold`: an order of a kind placed together with its own kind, or with one that is not sold.
 * - `notOffered`: a way out that the terms of return do not open.
 * - `needsQuote`, `quoteComesFirst`: paid on a confirmation without a quote, or at placement with one.
 * - `neverLapses`: what follows when time runs out, where none runs.
 * - `nothingToKeep`: a non-refundable deposit is kept, and none is ever paid by then.
 * - `alreadyAsked`: a record asks for a deposit where everybody pays in full up front.
 * - `cutoffUnused`: a cut-off, of the calendar or of a span, while days are counted from the day of the event.
 * - `noOpeningHours`: a span of opening hours, on a calendar without any.
 */
export type ContradictionCode =
  | 'neverReached'
  | 'notAscending'
  | 'saidTwice'
  | 'mixesWithItself'
  | 'notSold'
  | 'notOffered'
  | 'needsQuote'
  | 'quoteComesFirst'
  | 'neverLapses'
  | 'nothingToKeep'
  | 'alreadyAsked'
  | 'cutoffUnused'
  | 'noOpeningHours'

/** A term at `path` that contradicts what stands, or is missing, at `against`. */
export type Contradiction = Issue & { readonly code: ContradictionCode; readonly against: Path }

/** A contradiction before it says what was found. */
export type Clash = Omit<Contradiction, 'found'>

/** Entries that say again what an earlier one says. `part` is where in an entry that stands. */
export const repeated = <T>(entries: readonly T[], at: Path, say: (entry: T) => unknown, part: Path = []): readonly Clash[] => {
  const firsts = new Map<unknown, number>()
  const place = (of: number): Path => [...at, of, ...part]
  return entries.flatMap((entry, index): readonly Clash[] => {
    const first = firsts.get(say(entry))
    if (first === undefined) firsts.set(say(entry), index)
    return first === undefined
      ? []
      : [{ code: 'saidTwice', path: place(index), against: place(first), expected: 'something not said before' }]
  })
}
