/** What was given, and what would be right: `0.5 is not a valid amount. Amounts are whole numbers …` */
export const notValid = (what: keyof typeof RIGHT, found: number): string => {
  const [name, rule] = RIGHT[what]
  return `${found} is not a valid ${name}. ${rule}`
}

const RIGHT = {
  amount: ['amount', 'Amounts are whole numbers of the smallest currency unit, 1 or more'],
  shippingCost: ['shipping cost', 'Costs are whole numbers of the smallest currency unit, 0 or more'],
  returnCost: ['return shipping cost', 'Costs are whole numbers of the smallest currency unit, 0 or more'],
  minimum: ['minimum', 'Minimums are whole numbers of the smallest currency unit, 0 or more'],
  quantity: ['quantity', 'Quantities are whole numbers, 1 or more'],
  instant: ['instant', 'Instants are whole milliseconds since 1 Jan 1970 (UTC)'],
  shipDate: ['ship date', 'Dates are whole milliseconds since 1 Jan 1970 (UTC)'],
} as const
