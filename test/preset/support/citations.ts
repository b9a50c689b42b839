/**
 * Who reads which clause of a policy, as observed while scenarios are played.
 *
 * 1. The document is handed out through a lens that notes where each clause stands (`sale.inStock.payment[0]`) and which file of
 *    `src` read it. Nothing in `src` knows of it.
 * 2. The reader is the first file on the stack that decides: what files share, and the tables of terms, only pass a term on.
 */
import type { ClauseId, Policy } from '../../../src/index.ts'
import { type Scenario, seenUnder } from './scenario.ts'

export type Citation = {
  readonly clause: ClauseId
  /** Where it stands in the document, as one would write it. */
  readonly term: string
  /** The file that read it. */
  readonly reader: string
}

/** Every citation of a clause in a document. */
export const clausesIn = (policy: Policy): readonly Omit<Citation, 'reader'>[] => {
  const found: Omit<Citation, 'reader'>[] = []
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inside] of Object.entries(value)) {
      if (isCitation(path, key, inside)) found.push({ clause: inside, term: termOf(path, key) })
      else if (path !== '' || key !== 'calendar') walk(inside, joined(path, key, Array.isArray(value)))
    }
  }
  walk(policy, '')
  return found
}

/** What is read while scenarios are played under a policy. */
export const citationsIn = (policy: Policy, scenarios: readonly Scenario[]): readonly Citation[] => {
  const seen = new Map<string, Citation>()
  const noted = noting(policy, (citation) => seen.set(JSON.stringify(citation), citation))
  for (const scenario of scenarios) seenUnder(noted, scenario)
  return [...seen.values()]
}

const noting = (policy: Policy, note: (citation: Citation) => unknown): Policy => {
  const lenses = new Map<string, object>()
  const lensOn = <T extends object>(value: T, path: string): T => {
    const known = lenses.get(path)
    // One lens a place: what is looked up by the document finds it again.
    if (known !== undefined) return known as T
    const lens = new Proxy(value, {
      get: (target, key) => {
        const inside: unknown = Reflect.get(target, key)
        if (typeof key !== 'string' || (path === '' && key === 'calendar')) return inside
        if (isCitation(path, key, inside)) {
          const reader = readerOf(new Error().stack ?? '')
          if (reader !== null) note({ clause: inside, term: termOf(path, key), reader })
        }
        return typeof inside === 'object' && inside !== null ? lensOn(inside, joined(path, key, Array.isArray(value))) : inside
      },
    })
    lenses.set(path, lens)
    return lens
  }
  return lensOn(policy, '')
}

/** Clauses stand under `clause`, in the table of what the shop says too, and where a term asks for one thing more. */
const isCitation = (path: string, key: string, value: unknown): value is ClauseId =>
  typeof value === 'string' && (key === 'clause' || key === 'consent' || key === 'tracking' || path === 'says')

const termOf = (path: string, key: string): string => (key === 'clause' ? path : `${path}.${key}`)

const joined = (path: string, key: string, isList: boolean): string => {
  if (isList) return `${path}[${key}]`
  return path === '' ? key : `${path}.${key}`
}

/** Files that hand a term on without deciding by it. */
const SHARED = /^src\/(rule\/(dueAfter|builtInRule|requestPayment)|policy\/\w+|workflow\/asking\/\w+)\.ts$/

const readerOf = (stack: string): string | null => {
  const files = [...stack.matchAll(/\/(src\/(?:rule|consequence|policy|workflow)\/[\w/]+\.ts)/g)].map(([, file]) => file ?? '')
  return files.find((file) => !SHARED.test(file)) ?? files[0] ?? null
}
