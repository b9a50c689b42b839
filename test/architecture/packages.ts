/** Which package may be imported where in `src`. What is not in this table may be imported nowhere. */
import { importsOf, type Rule } from './source.ts'

type Home = { readonly specifier: RegExp; readonly inside: RegExp; readonly otherwise: string }

const HOMES: readonly Home[] = [
  {
    specifier: /^fp-ts\/lib\/Either\.js$/,
    inside: /^src\/kernel\/either\.ts$/,
    otherwise: 'fp-ts comes in by src/kernel/either.ts alone',
  },
  { specifier: /^zod(\/|$)/, inside: /^src\/schema\//, otherwise: 'zod stays behind the schema door: no rule pays for it' },
  { specifier: /^fast-check$/, inside: /^src\/testing\//, otherwise: 'fast-check is an optional peer of the testing door alone' },
  { specifier: /^date-fns\/\w+$/, inside: /^src\//, otherwise: '' },
  { specifier: /^@date-fns\/tz(\/|$)/, inside: /^src\//, otherwise: '' },
]

export const packages: Rule = (sources) =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter(({ target }) => target === null)
      .flatMap(({ specifier, where }) => {
        const home = HOMES.find((candidate) => candidate.specifier.test(specifier))
        if (home === undefined)
          return [`${where} ${specifier} is not to be imported (date-fns: by function, fp-ts: by lib/Either.js)`]
        return home.inside.test(source.path) ? [] : [`${where} ${home.otherwise}`]
      }),
  )
