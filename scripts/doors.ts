/**
 * Which doors the package has: one for each `index.ts` of `src`, and what package.json must say of them.
 *
 * `npm run doors` writes it down there after a door has been added; a test keeps the two from drifting apart.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { filesUnder } from './files.ts'

export type Door = {
  /** What stands before the file extension in `dist`: `calendar`, or `index` for the front door. */
  readonly name: string
  /** The key in `exports`: `./calendar`, or `.` for the front door. */
  readonly subpath: string
  readonly source: string
}

const doorOf = (source: string): Door => {
  const folder = source.split('/').slice(1, -1).join('/')
  return folder === '' ? { name: 'index', subpath: '.', source } : { name: folder, subpath: `./${folder}`, source }
}

export const doors: readonly Door[] = filesUnder('src', '/index.ts')
  .map(doorOf)
  .sort((one, other) => (one.subpath < other.subpath ? -1 : 1))

/**
 * What package.json says of the doors. The types are named once for import, once for require, and once for compilers that read no
 * `exports`.
 */
export const manifestOf = (open: readonly Door[]): Readonly<Record<'exports' | 'typesVersions', unknown>> => ({
  exports: {
    ...Object.fromEntries(
      open.map(({ name, subpath }) => [
        subpath,
        {
          import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
          require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
        },
      ]),
    ),
    './package.json': './package.json',
  },
  typesVersions: {
    '*': Object.fromEntries(open.filter(({ subpath }) => subpath !== '.').map(({ name }) => [name, [`./dist/${name}.d.cts`]])),
  },
})

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  writeFileSync('package.json', `${JSON.stringify({ ...manifest, ...manifestOf(doors) }, null, 2)}\n`)
}
