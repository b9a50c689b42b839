/** Ids as trees sort them: by a number first, then by their text. The same on every host, for trees that are stored hold it. */

/** A whole number from 0 to 2^31 − 1 for a text: FNV-1a over its UTF-16 code units. Texts may share one. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 1
}

/** Texts in the order of their code units, the same on every host. */
export const compareTexts = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)
