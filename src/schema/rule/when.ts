/** For which orders, and for which of their lines, a term is meant; and terms that have cases. */
import type { ByCase } from '../../rule/byCase.ts'
import type { LineWhen, OneOf, OrderWhen } from '../../rule/when.ts'
import { dayOf, isDay } from '../../value/day.ts'
import { chosen, endingWith, isObject, leaf, optional, type Schema, type Shape, someOf, strict, tupleOf } from '../schema.ts'
import { name } from '../value.ts'

const some = someOf(name)

const allBut = strict<Extract<OneOf, { readonly not: unknown }>>({ not: some })

const oneOf: Schema<OneOf> = chosen<OneOf>((value) => {
  if (typeof value === 'string') return name
  if (Array.isArray(value)) return some
  return isObject(value) ? allBut : { at: [], expected: 'a word, a list of words, or { not } with such a list' }
})

const date: Schema<string> = leaf('a date as YYYY-MM-DD', (value) => typeof value === 'string' && isDay(dayOf(value)))

const ofOrder: Shape<OrderWhen> = {
  region: optional(oneOf),
  plan: optional(oneOf),
  group: optional(oneOf),
  shippingMethod: optional(oneOf),
  placed: optional(tupleOf('the first and the last day', [date, date])),
}

const ofLine: Shape<LineWhen> = { ...ofOrder, mark: optional(oneOf) }

/* @__NO_SIDE_EFFECTS__ */
function asking<T extends object>(shape: Shape<T>): Schema<T> {
  const expected = `at least one of the keys ${Object.keys(shape).join(', ')}`
  const whole = strict<T>(shape)
  return chosen<T>((value) => (isObject(value) && Object.keys(value).length === 0 ? { at: [], expected } : whole))
}

export const orderWhen: Schema<OrderWhen> = asking<OrderWhen>(ofOrder)

export const lineWhen: Schema<LineWhen> = asking<LineWhen>(ofLine)

const none = optional(leaf<never>('nothing: the last case is meant for all other orders', () => false))

/** One term for everybody, or cases of which the last asks nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function byCase<T>(shape: Shape<T>): Schema<ByCase<T>> {
  type Case = T & { readonly when: OrderWhen }
  type Otherwise = T & { readonly when?: never }
  const forAll = strict<T>(shape)
  // Shapes of a type parameter are put together beyond what the compiler follows.
  const first = strict<Case>({ ...shape, when: orderWhen } as never)
  const otherwise = strict<Otherwise>({ ...shape, when: none } as never)
  const cases = endingWith<Case, Otherwise>(first, otherwise)
  return chosen<ByCase<T>>((value) => (Array.isArray(value) ? cases : forAll) as Schema<ByCase<T>>)
}
