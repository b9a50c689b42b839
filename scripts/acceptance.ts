/**
 * The acceptance page: every clause of the five presets with the term that cites it, the rule that reads the term, and the
 * scenarios that hold it.
 *
 * `npm run acceptance` writes it. A test, and `npm run check`, see that what stands there is still so.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { CLAUSES, type Clause } from '../test/preset/clauses.ts'
import { citationsIn, clausesIn } from '../test/preset/support/citations.ts'
import { SHOPS, type Shop } from '../test/preset/support/shops.ts'
import { filesUnder } from './files.ts'
import { filled } from './fill.ts'

export const PAGE = 'docs/acceptance.md'

export type Row = {
  readonly clause: Clause
  /** Paths in the policy document, as one would write them: `sale.preOrder.payment[0]`. */
  readonly terms: readonly string[]
  /** Files that were observed to read those terms while the scenarios were played. */
  readonly rules: readonly string[]
  /** The files of its scenarios. */
  readonly tests: readonly string[]
  /** What its scenarios say. */
  readonly says: readonly string[]
}

export const rowsOf = ({ name, prefix, policy, scenarios }: Shop): readonly Row[] =>
  CLAUSES.filter(({ id }) => id.startsWith(`${prefix}-`)).map((clause) => {
    const terms = clausesIn(policy).filter((cited) => cited.clause === clause.id)
    const about = scenarios.filter((scenario) => scenario.clause === clause.id)
    const read = citationsIn(policy, about).filter((cited) => cited.clause === clause.id)
    const rules = [...new Set(read.map(({ reader }) => reader))].sort()
    const says = about.map((scenario) => scenario.says)
    return { clause, terms: terms.map(({ term }) => term), rules, tests: testsOf(name, clause.id), says }
  })

/** Terms whose clause no scenario about it reads: nothing shows that they are decided by. */
export const unreadTerms = ({ policy, scenarios }: Shop): readonly string[] => {
  const read = new Set(citationsIn(policy, scenarios).map(({ clause, term }) => `${clause} ${term}`))
  return clausesIn(policy)
    .map(({ clause, term }) => `${clause} ${term}`)
    .filter((cited) => !read.has(cited))
}

const testsOf = (preset: string, clause: string): readonly string[] =>
  filesUnder('test/preset/scenario', '.ts').filter(
    (file) =>
      file.split('/').at(-1)?.startsWith(preset) === true &&
      readFileSync(file, 'utf8').includes(`clause: '${clause}',\n    says:`),
  )

const linked = (file: string): string => `[${file.split('/').slice(-2).join('/')}](../${file})`

const cellsOf = ({ clause, terms, rules, tests, says }: Row): readonly string[] => [
  clause.id,
  clause.means,
  terms.map((term) => `\`${term}\``).join('<br>'),
  rules.map(linked).join('<br>'),
  [...tests.map(linked), ...says.map((each) => `· ${each}`)].join('<br>'),
]

export const acceptancePage = (): string =>
  filled(
    [
      '# What is decided, clause by clause',
      '',
      '`npm run acceptance` writes this page from the presets and their scenarios. A scenario is a test: it plays commands under the preset and looks at the decision, the event or the obligation that cites the clause. The *rule* is the file that was observed to read the clause while the scenarios were played. Tests also remove and change each term, and some scenario must notice.',
      ...SHOPS.flatMap((shop) => [
        '',
        `## \`${shop.name}\``,
        '',
        '| clause | what it says | term | rule | test |',
        '| --- | --- | --- | --- | --- |',
        ...rowsOf(shop).map((row) => `| ${cellsOf(row).join(' | ')} |`),
      ]),
      '',
    ].join('\n'),
  )

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!process.argv.includes('--check')) writeFileSync(PAGE, acceptancePage())
  else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== acceptancePage()) {
    console.error(`${PAGE} is not what the presets and their scenarios say. npm run acceptance writes it anew.`)
    process.exit(1)
  }
}
