/**
 * A text under which plain data is found: the same for the same data, in whichever order its fields stand, and for no other. To
 * compare two values, ask `sameData`; this finds one among many, without comparing each with each.
 */
export const keyOfData = (data: unknown): string => {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data)
  if (Array.isArray(data)) return `[${data.map(keyOfData).join()}]`
  const fields = Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${keyOfData(value)}`).join()}}`
}
