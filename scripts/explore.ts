/**
 * Explores what can become of an order under the terms of the five shops, says how far it went, and fails if anything is found that
 * is not known, or if something that is known is not found any more.
 *
 * `npm run explore` is part of `npm run check`. Larger by hand: `npm run explore -- --strays 3 --shop importer --more 1 --histories`.
 */
import { parseArgs } from 'node:util'
import { type Explored, explore, type Found } from '../test/explore/explore.ts'
import { told } from '../test/explore/finding.ts'
import { nameOf, notMetIn, unlistedIn } from '../test/explore/judge.ts'
import { knownAs } from '../test/explore/known.ts'
import { explorations } from '../test/explore/shops.ts'

const { values } = parseArgs({
  options: {
    strays: { type: 'string', default: '2' },
    more: { type: 'string', default: '0' },
    most: { type: 'string', default: '1000000' },
    shop: { type: 'string' },
    histories: { type: 'boolean', default: false },
  },
})
const { shop, histories } = values
const [strays, more, most] = [Number(values.strays), Number(values.more), Number(values.most)]

const row = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(68) : String(cell).padStart(10))).join(''))

const seconds = (): number => process.cpuUsage().user / 1_000_000

row('', 'strays', 'states', 'steps', 'complete', 'CPU s')
const explored: Explored[] = []
for (const { policy, scope } of explorations({ strays, more, most, ...(shop === undefined ? {} : { shop }) })) {
  const start = seconds()
  const one = explore(policy, scope, { nameOf })
  explored.push(one)
  row(scope.name, scope.strays, one.states, one.steps, one.complete ? 'yes' : 'no', (seconds() - start).toFixed(1))
}
const sum = (of: (one: Explored) => number): number => explored.reduce((all, one) => all + of(one), 0)
row(
  '',
  '',
  sum(({ states }) => states),
  sum(({ steps }) => steps),
  '',
  seconds().toFixed(1),
)

/** Of all that goes by one name, the shortest. */
const shortest = new Map<string, Found>()
for (const found of explored.flatMap((one) => one.found)) {
  const other = shortest.get(found.name)
  const isShorter = other === undefined || found.finding.history.length < other.finding.history.length
  shortest.set(found.name, { ...(isShorter ? found : other), times: found.times + (other?.times ?? 0) })
}
for (const { name, times, finding } of shortest.values()) {
  const known = knownAs(finding)
  console.log(`\n${known === null ? '✗ new' : known.number}: ${known === null ? finding.law : name} (${times} times)`)
  if (known === null || histories) console.log(`${finding.says}\n${told(finding.history)}`)
}

const unlisted = explored.flatMap(unlistedIn)
const notMet = shop === undefined && more === 0 ? notMetIn(explored, strays) : []
for (const { number, says, shop: under } of notMet)
  console.log(`\n✗ ${number} is not found any more under the terms of ${under}, take it off the list: ${says}`)
process.exitCode = unlisted.length + notMet.length > 0 ? 1 : 0
