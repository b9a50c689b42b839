/**
 * Whatever comes in, as plain data that can be looked at without surprise: a copy, and every place where it was none.
 *
 * 1. Nothing of the value is run: no getter is called. What cannot even be looked at is an issue like any other.
 * 2. Objects are copied by their own keys; what they inherit is not theirs. An absent value is an absent key. Minus zero is zero.
 * 3. A value may stand in several places, but not inside itself, and not deeper than any document goes.
 *
 * `found` in these issues is text, so that an issue can always be written as JSON.
 */
import type { Path } from './path.ts'

export type NotJson = { readonly code: 'notJson'; readonly path: Path; readonly found: string; readonly expected: string }

export type Plain = { readonly data: unknown; readonly issues: readonly NotJson[] }

/** Far more than a policy needs. */
const DEEPEST = 32

export const plainOf = (outside: unknown): Plain => {
  const issues: NotJson[] = []
  const copies = new Map<object, unknown>()
  const within = new Set<object>()

  const wrong = (path: Path, found: string, expected: string): undefined => {
    issues.push({ code: 'notJson', path, found, expected })
    return undefined
  }

  const copyOf = (value: unknown, path: Path): unknown => {
    if (typeof value === 'object' && value !== null) return copyOfObject(value, path)
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : wrong(path, String(value), 'a finite number')
    if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value
    return wrong(path, `a ${typeof value}`, 'a value that JSON knows')
  }

  const copyOfObject = (value: object, path: Path): unknown => {
    if (within.has(value)) return wrong(path, 'what it stands in', 'data that does not contain itself')
    if (copies.has(value)) return copies.get(value)
    if (path.length === DEEPEST) return wrong(path, 'more', `data at most ${DEEPEST} levels deep`)
    within.add(value)
    const copy = lookInto(value, path)
    within.delete(value)
    copies.set(value, copy)
    return copy
  }

  const lookInto = (value: object, path: Path): unknown => {
    try {
      return Array.isArray(value) ? copyOfList(value, path) : copyOfKeys(value, path)
    } catch {
      return wrong(path, 'an object that cannot be looked into', 'plain data')
    }
  }

  const copyOfList = (list: readonly unknown[], path: Path): unknown => {
    const own = Object.keys(list).filter((key) => /^\d+$/.test(key))
    if (own.length !== list.length) return wrong(path, 'a list with gaps', 'a list without gaps')
    return own.map((key) => copyOfValue(list, key, [...path, Number(key)]))
  }

  const copyOfKeys = (value: object, path: Path): unknown => {
    const prototype: object | null = Object.getPrototypeOf(value)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return wrong(path, Object.prototype.toString.call(value), 'a plain object')
    const copy: Record<string, unknown> = {}
    for (const key of Object.keys(value)) {
      if (key === '__proto__') wrong([...path, key], key, 'another key')
      else {
        const part = copyOfValue(value, key, [...path, key])
        if (part !== undefined) copy[key] = part
      }
    }
    return copy
  }

  const copyOfValue = (owner: object, key: string, path: Path): unknown => {
    const property = Object.getOwnPropertyDescriptor(owner, key)
    return property?.get === undefined && property?.set === undefined
      ? copyOf(property?.value, path)
      : wrong(path, 'a getter', 'a value')
  }

  return { data: copyOf(outside, []), issues }
}
