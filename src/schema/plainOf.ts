/**
 * Whatever comes in, as plain data that can be looked at without surprise: a copy, and an issue for every place that could not be
 * copied.
 *
 * 1. Nothing of the value is run: no getter is called. What cannot even be looked at is an issue like any other.
 * 2. Objects are copied by their own keys; what they inherit is not theirs. An absent value is an absent key. Minus zero is zero.
 * 3. A value may stand in several places, but not inside itself, and not deeper than any document goes.
 * 4. It takes time and memory in proportion to what came in. What stands in several places is copied for each, but only so often;
 *    and after more issues than an answer lists, nothing more is looked at.
 *
 * `found` in these issues is text, so that an issue can always be written as JSON.
 */
import { MOST_ISSUES } from './firstIssues.ts'
import type { Path } from './path.ts'

type NotJson = { readonly code: 'notJson'; readonly path: Path; readonly found: string; readonly expected: string }

type Plain = { readonly data: unknown; readonly issues: readonly NotJson[] }

/** Far more than a policy needs. */
const DEEPEST = 32

/** JSON repeats nothing by reference. A program may, and could make a little data stand for a billion places. */
const MOST_REPEATED = 1_000_000

export const plainOf = (outside: unknown): Plain => {
  const issues: NotJson[] = []
  const path: (string | number)[] = []
  const within = new Set<object>()
  const copied = new Set<object>()
  let isRepeat = false
  let repeated = 0

  const wrong = (found: string, expected: string): undefined => {
    issues.push({ code: 'notJson', path: [...path], found, expected })
    return undefined
  }

  const copyOf = (value: unknown): unknown => {
    if (issues.length > MOST_ISSUES) return undefined
    if (isRepeat && ++repeated > MOST_REPEATED)
      return wrong('what stands in other places too', `data that repeats at most ${MOST_REPEATED} values`)
    if (typeof value === 'object' && value !== null) return copyOfObject(value)
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : wrong(String(value), 'a finite number')
    if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value
    return wrong(`a ${typeof value}`, 'a value that JSON knows')
  }

  const copyOfObject = (value: object): unknown => {
    if (within.has(value)) return wrong('what it stands in', 'data that does not contain itself')
    if (path.length === DEEPEST) return wrong('more', `data at most ${DEEPEST} levels deep`)
    const wasRepeat = isRepeat
    isRepeat ||= copied.has(value)
    copied.add(value)
    within.add(value)
    const copy = lookInto(value)
    within.delete(value)
    isRepeat = wasRepeat
    return copy
  }

  const lookInto = (value: object): unknown => {
    const depth = path.length
    try {
      return Array.isArray(value) ? copyOfList(value) : copyOfKeys(value)
    } catch {
      path.length = depth
      return wrong('an object that cannot be looked into', 'plain data')
    }
  }

  const copyOfList = (list: readonly unknown[]): unknown => {
    const { length } = list
    for (let index = 0; index < length; index++)
      if (!Object.hasOwn(list, index)) return wrong('a list with gaps', 'a list without gaps')
    return Array.from({ length }, (_, index) => copyOfPart(list, index))
  }

  const copyOfKeys = (value: object): unknown => {
    const prototype: object | null = Object.getPrototypeOf(value)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return wrong('an object that is more than its keys', 'a plain object')
    const copy: Record<string, unknown> = {}
    for (const key of Object.keys(value)) {
      const part = copyOfPart(value, key)
      if (part !== undefined) copy[key] = part
    }
    return copy
  }

  const copyOfPart = (owner: object, key: string | number): unknown => {
    path.push(key)
    const part = key === '__proto__' ? wrong(key, 'another key') : copyOfValue(Object.getOwnPropertyDescriptor(owner, key))
    path.pop()
    return part
  }

  const copyOfValue = (property: PropertyDescriptor | undefined): unknown =>
    property?.get === undefined && property?.set === undefined ? copyOf(property?.value) : wrong('a getter', 'a value')

  return { data: copyOf(outside), issues }
}
