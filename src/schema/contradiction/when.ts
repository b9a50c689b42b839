/**
 * What cannot be meant in a `when`, and in a list of cases.
 *
 * 1. No word stands twice, and days run forwards.
 * 2. A case asks for something that the cases before it leave. Only what they surely take is found: facts of which each is named
 *    by the earlier case too.
 */
import { CIRCUMSTANCES } from '../../order/circumstances.ts'
import { casesOf, type ByCase } from '../../rule/byCase.ts'
import type { LineWhen, OneOf } from '../../rule/when.ts'
import type { Path } from '../path.ts'
import { type Clash, repeated } from './contradiction.ts'

const FACTS = [...CIRCUMSTANCES, 'mark'] as const

type Fact = (typeof FACTS)[number]

/** Far more cases, or rows, than a shop has, so that a long list takes no more than time in proportion. */
export const MOST_COMPARED = 50

export const caseClashes = <T extends object>(term: ByCase<T> | undefined, at: Path): readonly Clash[] => {
  if (!Array.isArray(term)) return []
  const cases = casesOf<T>(term as ByCase<T>)
  return cases.flatMap(({ when }, index): readonly Clash[] => {
    if (when === undefined) return []
    const path = [...at, index, 'when']
    const before = cases
      .slice(0, Math.min(index, MOST_COMPARED))
      .findIndex((earlier) => earlier.when !== undefined && takesAllOf(earlier.when, when))
    const taken: readonly Clash[] =
      before === -1
        ? []
        : [{ code: 'neverReached', path, against: [...at, before, 'when'], expected: 'something that the cases before it leave' }]
    return [...whenClashes(when, path), ...taken]
  })
}

export const whenClashes = (when: LineWhen, at: Path): readonly Clash[] => {
  const { placed } = when
  const twice = FACTS.flatMap((fact) => {
    const asked = when[fact]
    if (asked === undefined || typeof asked === 'string') return []
    return 'not' in asked ? repeated(asked.not, [...at, fact, 'not'], same) : repeated(asked, [...at, fact], same)
  })
  if (placed === undefined || placed[0] <= placed[1]) return twice
  const days = [...at, 'placed']
  return [...twice, { code: 'notAscending', path: [...days, 1], against: [...days, 0], expected: `${placed[0]} or later` }]
}

const same = (word: string): string => word

/** Whether the earlier `when` holds wherever the later one does. */
export const takesAllOf = ({ placed, ...earlier }: LineWhen, later: LineWhen): boolean =>
  FACTS.every((fact) => isWithin(fact, later[fact], earlier[fact])) &&
  (placed === undefined || (later.placed !== undefined && placed[0] <= later.placed[0] && later.placed[1] <= placed[1]))

/** Whether whatever fits the later surely fits the earlier. */
const isWithin = (fact: Fact, later: OneOf | undefined, earlier: OneOf | undefined): boolean => {
  if (earlier === undefined) return true
  if (later === undefined) return false
  if (isNegative(later)) return isNegative(earlier) && earlier.not.every((word) => later.not.includes(word))
  const words = wordsOf(later)
  // A line with one mark may have another as well.
  if (isNegative(earlier)) return fact !== 'mark' && !words.some((word) => earlier.not.includes(word))
  return words.every((word) => wordsOf(earlier).includes(word))
}

type Positive = Exclude<OneOf, { readonly not: unknown }>

const wordsOf = (asked: Positive): readonly string[] => (typeof asked === 'string' ? [asked] : asked)

const isNegative = (asked: OneOf): asked is Exclude<OneOf, Positive> => typeof asked === 'object' && 'not' in asked
