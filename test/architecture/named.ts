/**
 * A file is named after what it exports, so that a name is found without searching.
 *
 * 1. A file that exports one function or one constant has its name, or that of the type it belongs to; a file of types alone, that
 *    of its one type. The word of its folder may stand before or after it: `saleEvents` is in `event/sale.ts`.
 * 2. A file of several may have the name of what they are about: `openTime.ts`. If it has the name of one function, that is what it
 *    is for, and another that a door passes on has a file of its own; unless its name only goes on from there, as `readEvents` does
 *    in `readEvent.ts`.
 * 3. A file of a family has the name of its part or of its room. Where one is, all are.
 */
import { posix } from 'node:path'
import { type Export, exportsOf, importsOf, isDoor, type Rule, type Source } from './source.ts'

const FAMILIES: readonly RegExp[] = [
  // The parts that every room of rules has: what a shop may set in it is several terms, or one that is called otherwise.
  /^src\/rule\/\w+\/(terms|reason|deciders)\.ts$/,
  // How the terms of a room are read, and what in them cannot be meant: by the name of the room, as its folder is.
  /^src\/schema\/(rule|contradiction)\/\w+\.ts$/,
]

export const named: Rule = (sources) => {
  const isPublic = publicIn(sources.filter(({ path }) => isDoor(path)))
  return sources
    .filter(({ path }) => !isDoor(path) && !FAMILIES.some((family) => family.test(path)))
    .flatMap((source) => [...misnamed(source), ...hidden(source, (name) => isPublic(source.path, name))])
}

const misnamed = (source: Source): readonly string[] => {
  const all = exportsOf(source)
  const values = all.filter(({ isType }) => !isType)
  const [only, ...others] = values.length === 0 ? all : values
  if (only === undefined) return [`${source.path}:1 exports nothing`]
  const isNamed = all.some(({ name }) => namesOf(source.path).includes(folded(name)))
  return isNamed || others.length > 0 ? [] : [`${only.where} ${only.name} is all that this file is for, and not its name`]
}

const hidden = (source: Source, isPublic: (name: string) => boolean): readonly string[] => {
  const values = exportsOf(source).filter(({ isType }) => !isType)
  const name = posix.basename(source.path, '.ts')
  const goesOn = (each: Export): boolean => each.name.startsWith(name)
  if (!values.some((each) => each.name === name)) return []
  return values
    .filter((each) => isPublic(each.name) && !goesOn(each))
    .map((each) => `${each.where} ${each.name} is public, and nobody looks for it in a file named after ${name}`)
}

const publicIn = (doors: readonly Source[]): ((path: string, name: string) => boolean) => {
  const passedOn = new Set(
    doors.flatMap(importsOf).flatMap(({ target, names }) => (names ?? []).map((name) => `${target} ${name}`)),
  )
  return (path, name) => passedOn.has(`${path} ${name}`)
}

/** What may be the name of the one thing in this file. */
const namesOf = (path: string): readonly string[] => {
  const file = folded(posix.basename(path, '.ts'))
  const folder = folded(posix.basename(posix.dirname(path)))
  return [file, `${folder}${file}`, `${file}${folder}`, `${file}${folder}s`]
}

/** `placeOf`, `PlaceOf` and `PLACE_OF` are one name: of a function, a type and a constant. */
const folded = (name: string): string => name.replaceAll('_', '').toLowerCase()
