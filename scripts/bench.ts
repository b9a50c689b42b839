/**
 * Runs the benchmarks as a user's code runs: compiled, with its packages beside it.
 *
 * A loader that compiles on the way gives every function its name back as it is made. That costs more than what is measured here.
 */
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'

const compiled = 'node_modules/.cache/order-policy/bench.mjs'

await build({
  entryPoints: ['bench/run.ts'],
  outfile: compiled,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, [compiled, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
