/** What the checks of unreadable input share: the reason, and a careful look at a value that may be anything. */
import type { Malformed } from './reason.ts'

export const malformed = (path: Malformed['facts']['path'], expected: string): Malformed => ({
  code: 'malformed',
  clause: null,
  facts: { path, expected },
})

/** An object of which nothing is known yet. */
type Unknown<Key extends string> = { readonly [key in Key]?: unknown }

export const isRecord = <Key extends string>(value: unknown): value is Unknown<Key> => typeof value === 'object' && value !== null
