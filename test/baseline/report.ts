/** What a comparison has found, to be read by whoever has broken something, or mended it. */
import type { Comparison, Difference, Listed } from './compare.ts'
import type { Json } from './recorded.ts'

const SHOWN = 3

/**
 * The differences that nobody has listed: of what kind they are where a history begins to differ, and the first few of these steps.
 * Null: there are none.
 */
export const unlistedReport = (unlisted: readonly Difference[]): string | null => {
  if (unlisted.length === 0) return null
  const beginnings = beginningsIn(unlisted)
  const first = beginnings.flat()
  return [
    `Differences from the baseline that are not listed: ${unlisted.length}, in so many histories: ${beginnings.length}. They begin with`,
    ...byNumber(first.map(kindOf)).map(([kind, times]) => `${String(times).padStart(7)} × ${kind}`),
    `In later steps of these histories: ${unlisted.length - first.length}.`,
    ...beginnings.slice(0, SHOWN).flatMap((step) => ['', ...stepInWords(step)]),
    '',
    'What is wanted goes into test/baseline/differences.ts; what is only another word, into test/baseline/renamed.ts.',
  ].join('\n')
}

/** Of each history the differences in the first step that has any. */
const beginningsIn = (unlisted: readonly Difference[]): readonly (readonly Difference[])[] => {
  const begun = new Map<string, Difference[]>()
  for (const difference of unlisted) {
    const history = `${difference.shop} ${difference.history}`
    const others = begun.get(history)
    if (others === undefined) begun.set(history, [difference])
    else if (others[0]?.step === difference.step) others.push(difference)
  }
  return [...begun.values()]
}

const byNumber = (kinds: readonly string[]): readonly (readonly [kind: string, times: number])[] => {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort(([, some], [, others]) => others - some)
}

const whatOf = ({ part, of, field }: Difference): string =>
  [part, of, field].filter((word) => word !== null && word !== '').join(' ')

const kindOf = (difference: Difference): string => {
  const { was, is } = difference
  const how = was === undefined ? 'not there before' : is === undefined ? 'no longer there' : 'otherwise'
  return `${whatOf(difference).replaceAll(/\b\d+\b/g, '*')}: ${how}`
}

const stepInWords = (step: readonly Difference[]): readonly string[] =>
  step.flatMap((difference, index) => {
    const { shop, history, step, command, was, is } = difference
    return [
      ...(index === 0 ? [`${shop}, history ${history}, step ${step}: ${command.type} ${JSON.stringify(command.data)}`] : []),
      `  ${whatOf(difference)}`,
      `    was ${inWords(was)}`,
      `    is  ${inWords(is)}`,
    ]
  })

const inWords = (value: Json | undefined): string => {
  if (value === undefined) return 'nothing'
  return isInstant(value) ? `${value} (${new Date(value).toISOString()})` : JSON.stringify(value)
}

/** No other number in a recorded history is as large as its instants are, but for amounts that are far too large. */
const isInstant = (value: Json): value is number =>
  typeof value === 'number' && value > Date.UTC(2020, 0) && value < Date.UTC(2100, 0)

/** Entries of the list that say more, or less, than there is. Null: the list is true. */
export const listReport = (list: readonly Listed[], comparisons: readonly Comparison[]): string | null => {
  const untrue = list.flatMap((entry) => {
    const { name, met, givesUp = 0 } = entry
    const isMet = sumOf(comparisons, ({ listed }) => listed.filter((each) => each === entry).length)
    const gaveUp = sumOf(comparisons, ({ givenUp }) => sumOf(givenUp, ({ by, steps }) => (by === entry ? steps : 0)))
    return [
      ...(isMet === 0 ? [`“${name}” is never met: take it off the list`] : []),
      ...(isMet === met ? [] : [`“${name}” is listed as met ${met} times, and is met ${isMet} times`]),
      ...(gaveUp === givesUp ? [] : [`“${name}” is listed as giving up this many steps: ${givesUp}; it gives up ${gaveUp}`]),
    ]
  })
  return untrue.length === 0 ? null : untrue.join('\n')
}

const sumOf = <T>(each: readonly T[], number: (one: T) => number): number => each.reduce((sum, one) => sum + number(one), 0)
