/**
 * Money: whole minor units (cents) of the policy's one currency.
 *
 * 1. `percentOf` takes a share of an amount, half a minor unit upwards.
 * 2. `cut` says what the first `taken` of `parts` equal parts are worth, the odd minor units first.
 *
 * Both stay exact up to `Number.MAX_SAFE_INTEGER`: they divide before they multiply.
 */
export type Minor = number

/** A percentage from 0 to 100 with at most two decimals. */
export type Share = number

/**
 * The share of an amount, in minor units, half a minor unit rounded up.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { percentOf } from 'order-policy'
 *
 * assert.equal(percentOf(9_999, 50), 5_000)
 * ```
 */
export const percentOf = (amount: Minor, share: Share): Minor => {
  const hundredths = Math.round(share * 100)
  const whole = Math.floor(amount / 10_000)
  const rest = amount % 10_000
  return whole * hundredths + Math.floor((rest * hundredths + 5_000) / 10_000)
}

/**
 * What the first `taken` of `parts` equal parts of an amount are worth, in minor units.
 *
 * Cut one by one, parts differ by at most one minor unit and add up to the amount.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { cut } from 'order-policy'
 *
 * assert.deepEqual([cut(167, 2, 1), cut(167, 2, 2) - cut(167, 2, 1)], [84, 83])
 * ```
 */
export const cut = (amount: Minor, parts: number, taken: number): Minor => {
  if (taken === 0) return 0
  return taken === parts ? amount : Math.floor(amount / parts) * taken + Math.ceil(((amount % parts) * taken) / parts)
}

/** What lines cost together with the shipping: exact as long as it is a safe integer. */
export const totalOf = (lines: readonly { readonly price: Minor }[], shipping: Minor): Minor => {
  let sum = shipping
  for (const { price } of lines) sum += price
  return sum
}
