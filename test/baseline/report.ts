/** What a comparison has found, to be read by whoever has broken something, or mended it. */
import type { Comparison, Difference, Listed } from './compare.ts'
import type { Json } from './recorded.ts'

const SHOWN = 5

/** The differences that nobody has listed: how many of each kind, and the first of the commonest kinds. Null: there are none. */
export const unlistedReport = (unlisted: readonly Difference[]): string | null => {
  if (unlisted.length === 0) return null
  const kinds = new Map<string, Difference[]>()
  for (const difference of unlisted) {
    const kind = kindOf(difference)
    const others = kinds.get(kind)
    if (others === undefined) kinds.set(kind, [difference])
    else others.push(difference)
  }
  const byNumber = [...kinds].sort(([, some], [, others]) => others.length - some.length)
  return [
    `${unlisted.length} differences from the baseline are not listed:`,
    ...byNumber.map(([kind, { length }]) => `${String(length).padStart(7)} × ${kind}`),
    ...byNumber.slice(0, SHOWN).flatMap(([, [first]]) => (first === undefined ? [] : ['', inWords(first)])),
    '',
    'What is wanted goes into test/baseline/differences.ts; what is only another word, into test/baseline/renamed.ts.',
  ].join('\n')
}

const kindOf = ({ part, of, field, was, is }: Difference): string => {
  const what = [part, of, field.replaceAll(/\b\d+\b/g, '*')].filter((each) => each !== null && each !== '').join(' ')
  return `${what}: ${was === undefined ? 'not there before' : is === undefined ? 'no longer there' : 'otherwise'}`
}

const inWords = (difference: Difference): string => {
  const { shop, history, step, command, was, is } = difference
  return [
    `${shop}, history ${history}, step ${step}: ${JSON.stringify(command)}`,
    `  ${kindOf(difference)}`,
    `  was ${valueInWords(was)}`,
    `  is  ${valueInWords(is)}`,
  ].join('\n')
}

const valueInWords = (value: Json | undefined): string => {
  if (value === undefined) return 'nothing'
  return isInstant(value) ? `${value} (${new Date(value).toISOString()})` : JSON.stringify(value)
}

/** No amount in a recorded history is as large as the instants are. */
const isInstant = (value: Json): value is number => typeof value === 'number' && value > Date.UTC(2020, 0) && value < 8.64e15

/** Entries of the list that say more, or less, than there is. Null: the list is true. */
export const listReport = (list: readonly Listed[], comparisons: readonly Comparison[]): string | null => {
  const untrue = list.flatMap((entry) => {
    const { name, met, givesUp = 0 } = entry
    const isMet = sumOf(comparisons, ({ listed }) => listed.filter((each) => each === entry).length)
    const gaveUp = sumOf(comparisons, ({ givenUp }) => sumOf(givenUp, ({ by, steps }) => (by === entry ? steps : 0)))
    return [
      ...(isMet === 0 ? [`“${name}” is never met: take it off the list`] : []),
      ...(isMet === met ? [] : [`“${name}” is listed as met ${met} times, and is met ${isMet} times`]),
      ...(gaveUp === givesUp ? [] : [`“${name}” is listed as giving up ${givesUp} steps, and gives up ${gaveUp}`]),
    ]
  })
  return untrue.length === 0 ? null : untrue.join('\n')
}

const sumOf = <T>(each: readonly T[], number: (one: T) => number): number => each.reduce((sum, one) => sum + number(one), 0)
