/**
 * Who may import whom.
 *
 * 1. Folders of `src` are rungs; a file imports from the rungs below its own, or from its own room.
 * 2. Rooms on one rung do not import one another. Neither do the rooms of `rule`; what they share lies directly in `src/rule/`.
 * 3. The rooms of `workflow` are a stair of their own, and what lies directly in `src/workflow/` puts them together: a room takes
 *    nothing but types from there.
 * 4. Nothing inside imports a door. A door stands at the front of `src` or of one of its folders, nowhere deeper.
 */
import { importsOf, isDoor, type Rule } from './source.ts'

/** The stair, lowest rung first. Rooms named on one line stand beside each other, apart. */
export const STAIR = [
  ['kernel'],
  ['value'],
  ['calendar'],
  ['deadline'],
  ['decision'],
  ['order', 'queue'],
  ['rule'],
  ['policy'],
  ['consequence'],
  ['workflow'],
  ['routing'],
  ['text', 'analysis', 'schema', 'preset'],
  ['testing'],
] as const

/** The rooms of `workflow`, in the same way. */
export const WORKFLOW_ROOMS = [['placement', 'time'], ['asking']] as const

type Place = { readonly rung: number; readonly folder: string; readonly room: string | null }

const placeOn = (path: string): Place | null => {
  const [root, folder = '', ...rest] = path.split('/')
  const rung = rungOf(folder, STAIR)
  const room = rest.length > 1 ? (rest[0] ?? null) : null
  const isKnown = folder !== 'workflow' || room === null || rungOf(room, WORKFLOW_ROOMS) >= 0
  return root === 'src' && rung >= 0 && isKnown ? { rung, folder, room } : null
}

const rungOf = (name: string, rungs: readonly (readonly string[])[]): number => rungs.findIndex((names) => names.includes(name))

const breachOf = (from: Place, to: Place, isOfTypes: boolean): string | null => {
  if (from.rung < to.rung) return `${from.folder} may not reach up to ${to.folder}`
  if (from.rung > to.rung) return null
  if (from.folder !== to.folder) return `${from.folder} and ${to.folder} stand apart`
  if (from.room === to.room) return null
  if (from.folder === 'rule') return breachInRule(from.room, to.room)
  return from.folder === 'workflow' ? breachInWorkflow(from.room, to.room, isOfTypes) : null
}

const breachInRule = (from: string | null, to: string | null): string | null => {
  if (to === null) return null
  return from === null ? `what rule rooms share may not import rule/${to}` : `rule/${from} and rule/${to} stand apart`
}

const breachInWorkflow = (from: string | null, to: string | null, isOfTypes: boolean): string | null => {
  if (from === null) return null
  if (to === null) return isOfTypes ? null : `workflow/${from} may take only types from what puts the rooms together`
  const [fromRung, toRung] = [rungOf(from, WORKFLOW_ROOMS), rungOf(to, WORKFLOW_ROOMS)]
  if (fromRung < toRung) return `workflow/${from} may not reach up to workflow/${to}`
  return fromRung > toRung ? null : `workflow/${from} and workflow/${to} stand apart`
}

export const stair: Rule = (sources) =>
  sources.flatMap((source) => {
    if (isDoor(source.path)) return source.path.split('/').length <= 3 ? [] : [`${source.path}:1 a door this deep leads nowhere`]
    const from = placeOn(source.path)
    if (from === null) return [`${source.path}:1 stands on no rung of the stair`]
    return importsOf(source).flatMap(({ target, isOfTypes, where }) => {
      if (target === null) return []
      if (isDoor(target)) return [`${where} nothing inside imports a door (${target})`]
      const to = placeOn(target)
      const breach = to === null ? `${target} stands on no rung of the stair` : breachOf(from, to, isOfTypes)
      return breach === null ? [] : [`${where} ${breach}`]
    })
  })
