/**
 * The acceptance page: every clause of the five presets with the term that cites it, the rule that reads the term, and the
 * scenarios that hold it.
 *
 * `npm run acceptance` writes it. A test, and `npm run check`, see that what stands there is still so.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { CLAUSES, type Clause } from '../test/preset/clauses.ts'
import { SHOPS, type Shop } from '../test/preset/support/shops.ts'
import { filesUnder } from './files.ts'

export const PAGE = 'docs/acceptance.md'

export type Row = {
  readonly clause: Clause
  /** Paths in the policy document, as one would write them: `sale.preOrder.payment[0]`. */
  readonly terms: readonly string[]
  /** Files that read those terms. */
  readonly rules: readonly string[]
  /** The files of its scenarios. */
  readonly tests: readonly string[]
  /** What its scenarios say. */
  readonly says: readonly string[]
}

export const rowsOf = ({ name, prefix, policy, scenarios }: Shop): readonly Row[] =>
  CLAUSES.filter(({ id }) => id.startsWith(`${prefix}-`)).map((clause) => {
    const cited = termsCiting(policy, clause.id)
    const says = scenarios.filter((scenario) => scenario.clause === clause.id).map((scenario) => scenario.says)
    const rules = [...new Set(cited.flatMap(readersOf))].sort()
    return { clause, terms: cited.map(({ path }) => path), rules, tests: testsOf(name, clause.id), says }
  })

type Cited = { readonly path: string; readonly rule?: unknown }

/** The terms of a document that cite a clause, by where they stand; of a rule for placing, which rule it is. */
const termsCiting = (value: unknown, clause: string, path = ''): readonly Cited[] => {
  if (value === clause) return [{ path }]
  if (Array.isArray(value)) return value.flatMap((each, index) => termsCiting(each, clause, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]): readonly Cited[] => {
    if (key === 'clause') return inside === clause ? [{ path, ...('rule' in value ? { rule: value.rule } : {}) }] : []
    return termsCiting(inside, clause, path === '' ? key : `${path}.${key}`)
  })
}

/** Who reads a term, by where it stands; a rule for placing, by its name. Built-in rules are looked for by theirs. */
const READERS: readonly (readonly [term: RegExp, readers: readonly string[]])[] = [
  [/^repeatPurchase$/, ['rule/standing/repeatPurchase']],
  [/^standing$/, ['rule/standing/upFrontAsked']],
  [/^(complete|address)$/, ['rule/detailProblems']],
  [/\.mixing$/, ['rule/placement/kindOf']],
  [/\.quote\.answer$/, ['rule/quote/requestQuote']],
  [/\.quote\.confirm$/, ['rule/quote/sendQuote']],
  [/\.payment\[\d+\]$/, ['rule/payment/planOf', 'rule/requestPayment']],
  [/\.payment\[\d+\]\.consent$/, ['workflow/placement/placementOfKind']],
  [/\.payment\[\d+\]\.ifUnpaid$/, ['rule/settlement/keptOf', 'rule/settlement/settle']],
  [/\.shippingCost$/, ['rule/arrival/sendArrivalNotice']],
  [/\.cancellation\./, ['rule/cancellation/requestCancellation']],
  [/\.keeps\./, ['rule/settlement/keptOf', 'rule/settlement/settle']],
  [/\.latePayment$/, ['rule/payment/reinstateOrder']],
  [/\.preparation$/, ['rule/shipment/orderReady']],
  [/\.dispatch$/, ['rule/shipment/orderReady']],
  [/\.dispatch\.tracking$/, ['rule/shipment/shipOrder']],
  [/^refunds$/, ['rule/settlement/settle']],
  [/^returns\.refuse\[\d+\]$/, ['rule/return/refuseDelivery']],
  [/^returns\.request\[\d+\]$/, ['rule/return/requestReturn']],
  [/^returns\.window$/, ['rule/return/answerReturn', 'rule/return/returnEnded']],
  [/^returns\.refund$/, ['rule/return/credits', 'rule/return/recordGoodsBack']],
]

const readersOf = ({ path, rule = path }: Cited): readonly string[] => {
  if (path.startsWith('says.')) return readersOfBuiltIn(path.slice('says.'.length))
  const [, readers = []] = READERS.find(([pattern]) => pattern.test(String(rule))) ?? []
  return readers.map((file) => `src/${file}.ts`)
}

const readersOfBuiltIn = (rule: string): readonly string[] =>
  ['src/rule', 'src/consequence', 'src/workflow']
    .flatMap((folder) => filesUnder(folder, '.ts'))
    .filter((file) => readFileSync(file, 'utf8').includes(`, '${rule}')`))

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
  [
    '# What is decided, clause by clause',
    '',
    'Written by `npm run acceptance` from the presets and their scenarios; not by hand. A scenario is a test: it plays commands under the preset and',
    'looks at the decision, the event or the obligation in which the clause is cited. Each term is also taken away and changed, and some scenario must notice.',
    ...SHOPS.flatMap((shop) => [
      '',
      `## \`${shop.name}\``,
      '',
      '| clause | what it says | term | rule | test |',
      '| --- | --- | --- | --- | --- |',
      ...rowsOf(shop).map((row) => `| ${cellsOf(row).join(' | ')} |`),
    ]),
    '',
  ].join('\n')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!process.argv.includes('--check')) writeFileSync(PAGE, acceptancePage())
  else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== acceptancePage()) {
    console.error(`${PAGE} is not what the presets and their scenarios say. npm run acceptance writes it anew.`)
    process.exit(1)
  }
}
