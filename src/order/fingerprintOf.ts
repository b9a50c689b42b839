/**
 * A short text for plain data, the same for the same data: 62 bits, in two numbers that are computed independently.
 *
 * 1. The order of fields does not matter, that of a list does. A field that is `undefined` is not there.
 * 2. Data cannot be read back from it, and other data may have the same: it tells apart what is not meant to be alike, and
 *    protects nothing.
 */
export const fingerprintOf = (data: unknown): string =>
  `${(hashOf(data, 0x01000193) >>> 1).toString(36)}.${(hashOf(data, 0x85ebca6b) >>> 1).toString(36)}`

/** 32 bits for a value. The odd `factor` makes one hash of it independent of another. */
const hashOf = (value: unknown, factor: number): number => {
  if (typeof value === 'string') return stirred(hashOfText(value, factor), factor)
  if (Array.isArray(value)) return value.reduce<number>((hash, each) => stirred(hash ^ hashOf(each, factor), factor), LIST)
  if (typeof value === 'object' && value !== null) return stirred(hashOfFields(value, factor), factor)
  return stirred(hashOfText(String(value), factor) ^ WORD, factor)
}

const LIST = 0x2545f491
const WORD = 0x6c078965
const TEXT = 0x811c9dc5

const hashOfText = (text: string, factor: number): number => {
  let hash = TEXT
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), factor)
  return hash
}

/** A sum, so that the order of the fields does not matter. */
const hashOfFields = (value: object, factor: number): number => {
  let sum = 0
  for (const [field, of] of Object.entries(value))
    if (of !== undefined) sum = (sum + stirred(hashOfText(field, factor) ^ Math.imul(hashOf(of, factor), 5), factor)) | 0
  return sum
}

/** Every bit has its effect on every other. */
const stirred = (hash: number, factor: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), factor)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}
