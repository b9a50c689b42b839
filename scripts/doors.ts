/**
 * Which doors the package has: each subpath in the `exports` of package.json, with the source behind it.
 *
 * package.json is the one list. The build, the smoke test and the tests read it here.
 */
import manifest from '../package.json' with { type: 'json' }

export type Door = {
  /** What a user imports: `order-policy/calendar`. */
  readonly specifier: string
  /** The built file without its extension: `calendar`, or `index` for the front door. */
  readonly name: string
  readonly source: string
}

const doorAt = (subpath: string): Door => {
  const folder = subpath.slice('./'.length)
  return subpath === '.'
    ? { specifier: manifest.name, name: 'index', source: 'src/index.ts' }
    : { specifier: `${manifest.name}/${folder}`, name: folder, source: `src/${folder}/index.ts` }
}

export const doors: readonly Door[] = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== './package.json')
  .map(doorAt)
