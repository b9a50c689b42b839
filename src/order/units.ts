/** Some units of a line. */
export type Units = { readonly line: string; readonly quantity: number }

/** How many units of a line are meant. */
export const quantityOf = (units: readonly Units[], line: string): number => {
  let quantity = 0
  for (const each of units) if (each.line === line) quantity += each.quantity
  return quantity
}

/**
 * The same for many lines, one after another: it looks through the units once. A few are looked through for each line, which is
 * faster than a table.
 */
export const quantitiesIn = (units: readonly Units[]): ((line: string) => number) => {
  if (units.length <= FEW) return (line) => quantityOf(units, line)
  const found = new Map<string, number>()
  for (const { line, quantity } of units) found.set(line, (found.get(line) ?? 0) + quantity)
  return (line) => found.get(line) ?? 0
}

const FEW = 8

/** What is left of some units once others are gone. */
export const minus = (units: readonly Units[], gone: readonly Units[]): readonly Units[] => {
  if (gone.length === 0) return units
  const less = quantitiesIn(gone)
  return units.map(({ line, quantity }) => ({ line, quantity: quantity - less(line) })).filter(({ quantity }) => quantity > 0)
}
