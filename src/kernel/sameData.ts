/** Whether two values are the same plain data: the same numbers, words and null in the same fields and places. */
export const sameData = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const fields = Object.keys(one)
  if (fields.length !== Object.keys(other).length || Array.isArray(one) !== Array.isArray(other)) return false
  for (const field of fields)
    if (!Object.hasOwn(other, field) || !sameData(fieldOf(one, field), fieldOf(other, field))) return false
  return true
}

const fieldOf = (value: object, field: string): unknown => (value as { readonly [field: string]: unknown })[field]
