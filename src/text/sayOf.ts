/** The words for values in facts: by a language, in the shop's currency, on the clocks asked for, by the names the caller gives. */
import type { Policy } from '../policy/policy.ts'
import { isoOfInstant } from '../value/instant.ts'
import { decimalAmountOf } from './decimalAmountOf.ts'
import { elapsedIn } from './elapsedIn.ts'
import type { Language } from './language.ts'
import type { Say } from './say.ts'
import { spanIn } from './spanIn.ts'
import type { TextOptions } from './textOptions.ts'
import { clocksOf, type When, whenAt, whenBy } from './when.ts'

export const sayOf = (
  { currency, calendar }: Pick<Policy, 'currency' | 'calendar'>,
  { names, list, instant }: Language,
  { zone = calendar.zone, to = 'support', names: called = {} }: TextOptions,
): Say => {
  const clocks = clocksOf(zone, called.zone?.(zone) ?? null)
  const time = (when: When | null, number: number): string => (when === null ? isoOfInstant(number) : instant(when))
  const id: Say['id'] = (of, each) => called[of]?.(each) ?? each
  return {
    to,
    names,
    list: (things, word = 'and') => list(things, word),
    amount: (amount) => (Number.isSafeInteger(amount) ? names.amount(decimalAmountOf(currency, amount)) : String(amount)),
    at: (at) => time(whenAt(clocks, at), at),
    by: (end) => time(whenBy(clocks, end), end.by),
    elapsed: (milliseconds) => list(elapsedIn(names, milliseconds), 'and'),
    span: (span) => spanIn(names, span),
    units: (units) =>
      list(
        units.map(({ line, quantity }) => names.units(quantity, id('line', line))),
        'and',
      ),
    id,
  }
}
