/** Some units of a line. */
export type Units = { readonly line: string; readonly quantity: number }

/** How many units of a line are meant. */
export const quantityOf = (units: readonly Units[], line: string): number => {
  let quantity = 0
  for (const each of units) if (each.line === line) quantity += each.quantity
  return quantity
}

/** What is left of some units once others are gone. */
export const minus = (units: readonly Units[], gone: readonly Units[]): readonly Units[] =>
  units
    .map(({ line, quantity }) => ({ line, quantity: quantity - quantityOf(gone, line) }))
    .filter(({ quantity }) => quantity > 0)
