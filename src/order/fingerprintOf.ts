/**
 * A whole number for plain data, as a short text: the same for the same data, and for other data rarely.
 *
 * 1. The order of fields does not matter, that of a list does. A field that is `undefined` is not there.
 * 2. Data cannot be read back from it, and other data may have the same: one in 2^32. It tells apart what is not meant to be
 *    alike, and protects nothing.
 */
export const fingerprintOf = (data: unknown): string => String(hashOf(data, START) >>> 0)

const START = 0x11c9dc5
const LIST = 0x2545f491
const WORD = 0x6c078965
const FIELDS = 0x27d4eb2f

/** The hash so far, with a value taken in. */
const hashOf = (value: unknown, hash: number): number => {
  if (typeof value === 'string') return hashOfText(value, hash)
  if (typeof value !== 'object' || value === null) return hashOfText(String(value), hash ^ WORD)
  return Array.isArray(value) ? hashOfList(value, hash) : stirred(hash ^ hashOfFields(value))
}

/** FNV-1a over its UTF-16 code units and its end. */
const hashOfText = (text: string, start: number): number => {
  let hash = start
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return stirred(hash ^ text.length)
}

const hashOfList = (list: readonly unknown[], start: number): number => {
  let hash = start ^ LIST
  for (let index = 0; index < list.length; index++) hash = hashOf(list[index], hash)
  return stirred(hash ^ list.length)
}

/** A sum, so that the order of the fields does not matter. */
const hashOfFields = (value: object): number => {
  const fields = value as { readonly [field: string]: unknown }
  let sum = FIELDS
  for (const field in fields) {
    const of = fields[field]
    if (of !== undefined) sum = (sum + hashOf(of, hashOfText(field, START))) | 0
  }
  return sum
}

/** Every bit has its effect on every other. */
const stirred = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 13)
}
