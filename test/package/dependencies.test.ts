import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { importsOf, sourcesUnder } from '../architecture/source.ts'

/** `@date-fns/tz/tzOffset` → `@date-fns/tz` */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

it('src imports every dependency it declares, and declares every one it imports', () => {
  const imported = sourcesUnder('src')
    .flatMap(importsOf)
    .filter(({ target }) => target === null)
    .map(({ specifier }) => packageOf(specifier))
  const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]
  expect([...new Set(imported)].sort()).toEqual(declared.sort())
})

it('the one peer is optional: only who imports the testing door installs it', () => {
  expect(Object.keys(manifest.peerDependencies)).toEqual(['fast-check'])
  expect(manifest.peerDependenciesMeta).toEqual({ 'fast-check': { optional: true } })
})
