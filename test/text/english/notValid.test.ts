import { expect, it } from 'vitest'
import { notValid } from '../../../src/text/english/notValid.ts'

it.each([
  ['amount', '0.5 is not a valid amount. Amounts are whole numbers of the smallest currency unit, 1 or more'],
  ['shippingCost', '0.5 is not a valid shipping cost. Costs are whole numbers of the smallest currency unit, 0 or more'],
  ['returnCost', '0.5 is not a valid return shipping cost. Costs are whole numbers of the smallest currency unit, 0 or more'],
  ['quantity', '0.5 is not a valid quantity. Quantities are whole numbers, 1 or more'],
  ['instant', '0.5 is not a valid instant. Instants are whole milliseconds since 1 Jan 1970 (UTC)'],
  ['shipDate', '0.5 is not a valid ship date. Dates are whole milliseconds since 1 Jan 1970 (UTC)'],
] as const)('%s', (what, words) => {
  expect(notValid(what, 0.5)).toBe(words)
})
