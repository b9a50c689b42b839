/** Whether this is a whole number of units, 1 or more. */
export const isQuantity = (quantity: number): boolean => Number.isSafeInteger(quantity) && quantity >= 1
