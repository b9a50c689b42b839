/** A text as an id that every store and scheduler accepts: unchanged if it is one, otherwise shortened, with hashes of the whole. */
import { hashOf } from '../queue/texts.ts'

export const shortId = (text: string): string => {
  if (/^[0-9A-Za-z._-]{1,64}$/.test(text)) return text
  // Two hashes with different beginnings: texts that share one hardly share the other.
  const tail = `${hashOf(text).toString(36)}.${hashOf(`#${text}`).toString(36)}`
  return `${text.replace(/[^0-9A-Za-z._-]/g, '-').slice(0, 40)}.${tail}`
}
