/**
 * Everything that must hold before a change goes in, cheapest first. Stops at the first thing that does not, and shows what it
 * said.
 */
import { spawnSync } from 'node:child_process'

const STEPS = [
  ['format', 'biome format .'],
  ['lint', 'biome lint --error-on-warnings .'],
  ['types', 'npm run --silent types'],
  ['acceptance page', 'npm run --silent acceptance -- --check'],
  ['life of an order', 'npm run --silent lifecycle -- --check'],
  ['tests, in every zone', 'npm run --silent test:zones'],
  ['explorer', 'npm run --silent explore'],
  ['build', 'npm run --silent build'],
  ['size', 'tsx scripts/size.ts --check'],
  ['publint', 'publint --strict'],
  ['are the types wrong?', 'attw --pack .'],
  ['smoke', 'npm run --silent smoke'],
] as const

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

for (const [name, command] of STEPS) {
  process.stdout.write(`  ${name.padEnd(22)}`)
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8', maxBuffer: 2 ** 28 })
  console.log(`${status === 0 ? '✓' : '✗'} ${seconds(start).padStart(7)}`)
  if (status !== 0) {
    console.error(`\n${stdout}${stderr}\n✗ ${name}: ${command}`)
    process.exit(1)
  }
}
