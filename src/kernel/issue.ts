/**
 * What is wrong with a value that came from outside: where, what was found, what would be right.
 *
 * Issues are plain data and are never thrown. A reader reports every issue it can find at once.
 */
export type Issue = {
  readonly code: string
  /** Keys and indexes from the outermost value inwards; empty when the value itself is meant. */
  readonly path: readonly (string | number)[]
  readonly found: unknown
  /** What would be right here, as a noun phrase: `a whole number of minor units from 0 to 9007199254740991`. */
  readonly expected: string
}
