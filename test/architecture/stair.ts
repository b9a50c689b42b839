/**
 * Who may import whom.
 *
 * 1. Folders of `src` are rungs; a file imports from the rungs below its own, or from its own room.
 * 2. Rooms on one rung do not import one another. Neither do the rooms of `rule`; what they share lies directly in `src/rule/`.
 * 3. Nothing inside imports a door. A door stands at the front of `src` or of one of its folders, nowhere deeper.
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
  ['workflow'],
  ['routing'],
  ['text', 'analysis', 'schema', 'preset'],
  ['testing'],
] as const

type Place = { readonly rung: number; readonly folder: string; readonly room: string | null }

const placeOn = (path: string): Place | null => {
  const [root, folder = '', ...rest] = path.split('/')
  const rung = STAIR.findIndex((folders) => folders.some((name) => name === folder))
  if (root !== 'src' || rung < 0) return null
  return { rung, folder, room: folder === 'rule' && rest.length > 1 ? (rest[0] ?? null) : null }
}

const breachOf = (from: Place, to: Place): string | null => {
  if (from.rung < to.rung) return `${from.folder} may not reach up to ${to.folder}`
  if (from.rung > to.rung) return null
  if (from.folder !== to.folder) return `${from.folder} and ${to.folder} stand apart`
  if (to.room === null || from.room === to.room) return null
  return from.room === null
    ? `what rule rooms share may not import rule/${to.room}`
    : `rule/${from.room} and rule/${to.room} stand apart`
}

export const stair: Rule = (sources) =>
  sources.flatMap((source) => {
    if (isDoor(source.path)) return source.path.split('/').length <= 3 ? [] : [`${source.path}:1 a door this deep leads nowhere`]
    const from = placeOn(source.path)
    if (from === null) return [`${source.path}:1 stands on no rung of the stair`]
    return importsOf(source).flatMap(({ target, where }) => {
      if (target === null) return []
      if (isDoor(target)) return [`${where} nothing inside imports a door (${target})`]
      const to = placeOn(target)
      const breach = to === null ? `${target} stands on no rung of the stair` : breachOf(from, to)
      return breach === null ? [] : [`${where} ${breach}`]
    })
  })
