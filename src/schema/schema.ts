/**
 * The words schemas are written in. Here, and in no other file but `parse.ts`, stands zod.
 *
 * 1. A schema is exactly of its type: a term added to the type and not to the schema does not compile, nor does the reverse.
 * 2. Each place says in a noun phrase what would be right there; anything different that stands there is one issue.
 * 3. Alternatives are told apart before they are read, so that an issue speaks of the one that was meant.
 * 4. A list or a map is read until there are more issues in it than an answer lists.
 *
 * All are marked free of side effects, so that a bundle carries only the schemas it reads with. Bundlers keep that mark
 * through a second bundling on declared functions alone.
 */
import * as z from 'zod/mini'
import { MOST_ISSUES } from './firstIssues.ts'
import { parse } from './parse.ts'
import type { Path } from './path.ts'

/** Reads a `T`. `only` exists for the compiler: it makes a schema of a narrower type none of a wider one. */
export type Schema<T> = z.ZodMiniType<T> & { readonly only?: (value: T) => void }

type Optional<T> = z.ZodMiniOptional<Schema<T>>

/** A schema for every key of a type, optional where the key is. */
export type Shape<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Optional<Required<T>[K]> : Schema<T[K]>
}

/** How an object is read: `strict` or `tolerant`. */
export type ReadObject = <T>(shape: NoInfer<Shape<T>>) => Schema<T>

/** A value without parts. */
/* @__NO_SIDE_EFFECTS__ */
export function leaf<T>(expected: string, isRight: (value: unknown) => boolean): Schema<T> {
  return z.custom<T>(isRight, expected)
}

/** A value that is written in more than one way, and read into one. */
/* @__NO_SIDE_EFFECTS__ */
export function turned<T>(expected: string, read: (value: unknown) => T | undefined): Schema<T> {
  return seen<T>((value, report) => read(value) ?? report([], expected))
}

/** One of some words: `words<Roll>({ none: 1, … })`, so that none is forgotten. */
/* @__NO_SIDE_EFFECTS__ */
export function words<T extends string>(all: Readonly<Record<T, 1>>): Schema<T> {
  return leaf(oneOf(all), (value) => typeof value === 'string' && Object.hasOwn(all, value))
}

/** The one value that can stand here. */
/* @__NO_SIDE_EFFECTS__ */
export function only<const T extends string | null>(right: T): Schema<T> {
  return leaf(String(right), (value) => value === right)
}

/** An object with these keys and no others. */
/* @__NO_SIDE_EFFECTS__ */
export function strict<T>(shape: NoInfer<Shape<T>>): Schema<T> {
  return z.strictObject(shape as z.core.$ZodShape, { error: ({ code }) => keysOf(shape, code === 'unrecognized_keys') }) as never
}

/** An object with these keys; others are left out. */
/* @__NO_SIDE_EFFECTS__ */
export function tolerant<T>(shape: NoInfer<Shape<T>>): Schema<T> {
  return z.object(shape as z.core.$ZodShape, { error: () => keysOf(shape, false) }) as never
}

/** One of the words of a list. */
/* @__NO_SIDE_EFFECTS__ */
export function wordOf<T extends string>(list: readonly T[]): Schema<T> {
  return words(Object.fromEntries(list.map((word) => [word, 1])) as Readonly<Record<T, 1>>)
}

/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(schema: Schema<T>): Optional<T> {
  return z.optional(schema)
}

/* @__NO_SIDE_EFFECTS__ */
export function orNull<T>(schema: Schema<T>): Schema<T | null> {
  return z.nullable(schema) as never
}

/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(schema: Schema<T>): Schema<readonly T[]> {
  return seen<readonly T[]>((value, report, readPart) =>
    Array.isArray(value) ? value.map((part, index) => readPart(schema, part, [index])) : report([], 'a list'),
  )
}

/** A list that says something. */
/* @__NO_SIDE_EFFECTS__ */
export function someOf<T>(schema: Schema<T>): Schema<readonly T[]> {
  return fitting(listOf(schema), [], 'a list that is not empty', (list) => list.length > 0)
}

/** A list of two entries or more, the last of another form than those before it. */
/* @__NO_SIDE_EFFECTS__ */
export function endingWith<T, Last>(entry: Schema<T>, last: Schema<Last>): Schema<readonly [T, ...T[], Last]> {
  return seen<readonly [T, ...T[], Last]>((value, report, readPart) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : []
    if (list.length < 2) return report([], 'a list of at least two')
    return list.map((part, index) => readPart<T | Last>(index < list.length - 1 ? entry : last, part, [index])) as never
  })
}

/** A list of just these. */
/* @__NO_SIDE_EFFECTS__ */
export function tupleOf<const T extends readonly unknown[]>(
  expected: string,
  schemas: { readonly [I in keyof T]: Schema<T[I]> },
): Schema<T> {
  return seen<T>((value, report, readPart) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : []
    if (list.length !== schemas.length) report([], expected)
    return schemas.slice(0, list.length).map((schema, index) => readPart(schema, list[index], [index])) as never
  })
}

/* @__NO_SIDE_EFFECTS__ */
export function mapOf<T>(schema: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return seen<Readonly<Record<string, T>>>((value, report, readPart) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, readPart(schema, part, [key])]))
      : report([], 'an object'),
  )
}

/** What of the value is wrong where no alternative is meant. */
type Unmeant = { readonly at: readonly string[]; readonly expected: string }

/** One of several alternatives, told apart by a look at the value. */
/* @__NO_SIDE_EFFECTS__ */
export function chosen<T>(choose: (value: unknown) => z.ZodMiniType<NoInfer<T>> | Unmeant): Schema<T> {
  return seen((value, report, readPart) => {
    const choice = choose(value)
    return 'expected' in choice ? report(choice.at, choice.expected) : readPart(choice, value, [])
  })
}

/** Objects told apart by the word under one key. */
/* @__NO_SIDE_EFFECTS__ */
export function variant<T, K extends keyof T & string>(
  key: K,
  shapes: { readonly [W in T[K] & string]: Schema<Extract<T, { readonly [key in K]: W }>> },
): Schema<T> {
  const all: Readonly<Record<string, z.ZodMiniType<T>>> = shapes as never
  return chosen((value) => {
    if (!isObject(value)) return { at: [], expected: `an object with ${key}: ${oneOf(all)}` }
    const { [key]: word }: { readonly [key in K]?: unknown } = value
    const shape = typeof word === 'string' && Object.hasOwn(all, word) ? all[word] : undefined
    return shape ?? { at: [key], expected: oneOf(all) }
  })
}

/** The same, where the parts must fit together too. `at` is where it is wrong if they do not. */
/* @__NO_SIDE_EFFECTS__ */
export function fitting<T>(schema: Schema<T>, at: Path, expected: string, fits: (value: T) => boolean): Schema<T> {
  return schema.check(z.refine(fits, { path: [...at], error: expected }))
}

type Report = (at: Path, expected: string) => never

type ReadPart = <T>(schema: z.ZodMiniType<T>, value: unknown, at: Path) => T

/** A value that is looked at before it is judged. What is returned where something was reported does not matter. */
/* @__NO_SIDE_EFFECTS__ */
function seen<T>(look: (value: unknown, report: Report, readPart: ReadPart) => T): Schema<T> {
  return z.custom<T>().check((payload) => {
    const { value, issues } = payload
    const report = (at: Path, message: string): never =>
      issues.push({ code: 'custom', input: value, path: [...at], message }) as never
    const readPart: ReadPart = (schema, part, at) => {
      if (issues.length > MOST_ISSUES) return z.NEVER
      const read = parse(schema, part)
      if (read.success) return read.data
      for (const { path, message, ...issue } of read.error.issues)
        issues.push({ ...issue, input: value, path: [...at, ...path], message } as z.core.$ZodRawIssue)
      return z.NEVER
    }
    payload.value = look(value, report, readPart)
  })
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

const oneOf = (all: Readonly<Record<string, unknown>>): string => `one of ${Object.keys(all).join(', ')}`

const keysOf = (shape: object, one: boolean): string =>
  `${one ? 'one of' : 'an object with'} the keys ${Object.keys(shape).join(', ')}`
