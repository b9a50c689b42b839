/**
 * What a user's bundle grows by, minified and gzipped: measured on the built package, held to a limit, and written into the
 * README. And how long a handler takes to load: told, and held to nothing, since that is the machine's too.
 *
 *     npm run size                          builds, measures, and writes the README's table
 *     npx tsx scripts/size.ts --check       says whether the table of what is built stands there
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'
import { doors } from './doors.ts'

type Bundle = {
  readonly what: string
  readonly code: string
  readonly limitKB: number
  /** What stands only in something that is not imported. */
  readonly foreign: readonly string[]
}

const deciding = `export { decide, evolve, initialOrder } from 'order-policy'`

/** What nothing may exceed unseen. Raised only with a reason. */
const BUNDLES: readonly Bundle[] = [
  {
    what: 'business days alone',
    code: `export { addBusinessDays, calendarOf, countBusinessDays, isBusinessDay } from 'order-policy/calendar'`,
    limitKB: 6,
    foreign: ['VEVENT', 'nationwide'],
  },
  {
    what: 'deadlines alone',
    code: `export { calendarOf, deadlineAfter } from 'order-policy/calendar'`,
    limitKB: 9.5,
    foreign: ['VEVENT', 'nationwide'],
  },
  {
    what: 'a queue alone',
    code: `export { decideQueue, evolveQueue, initialQueue } from 'order-policy/queue'`,
    limitKB: 5.5,
    foreign: ['awaitingShipment'],
  },
  {
    what: '`decide`, `evolve` and one preset',
    code: `${deciding}; export { marketplace } from 'order-policy/preset'`,
    limitKB: 42,
    foreign: ['BACK-1', 'IMP-1', 'PRE-1', 'XB-1', 'ZodMini'],
  },
  {
    what: '`decide`, `evolve` and `readPolicy`, with zod',
    code: `${deciding}; export { readPolicy } from 'order-policy/schema'`,
    limitKB: 57,
    foreign: ['MKT-1', 'BACK-1'],
  },
]

const bundled = async (entry: BuildOptions): Promise<Uint8Array> => {
  const { outputFiles = [] } = await build({
    ...entry,
    alias: Object.fromEntries(doors.map(({ name, subpath }) => [`order-policy${subpath.slice(1)}`, `./dist/${name}.js`])),
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'error',
    platform: 'node',
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

/** Kilobytes of 1,000 bytes, rounded up to a tenth. */
const kilobytes = (code: Uint8Array): number => Math.ceil(gzipSync(code, { level: 9 }).length / 100) / 10

const LOADED = 'node_modules/.cache/order-policy/handler.cjs'

/** The fastest of twenty: what else the machine does meanwhile is not the handler's. */
const loadingMs = async (): Promise<number> => {
  mkdirSync('node_modules/.cache/order-policy', { recursive: true })
  writeFileSync(LOADED, await bundled({ entryPoints: ['examples/serverless/handler.ts'], format: 'cjs' }))
  const timed = `const start = performance.now(); require('./${LOADED}'); console.log(performance.now() - start)`
  return Math.min(...Array.from({ length: 20 }, () => Number(spawnSync(process.execPath, ['--eval', timed]).stdout)))
}

const README = 'README.md'
const BEGIN = '<!-- sizes: written by npm run size -->\n'
const END = '<!-- end of sizes -->'

const rows: string[] = []
for (const { what, code, limitKB, foreign } of BUNDLES) {
  const bundle = await bundled({ stdin: { contents: code, resolveDir: process.cwd() }, format: 'esm' })
  const size = kilobytes(bundle)
  const stray = foreign.filter((word) => Buffer.from(bundle).includes(word))
  if (stray.length > 0) {
    console.error(`${what} bundles what it does not import: ${stray.join(', ')}`)
    process.exitCode = 1
  }
  console.log(`${what.padEnd(46)} ${size.toFixed(1).padStart(5)} KB of at most ${limitKB}`)
  if (size > limitKB) process.exitCode = 1
  rows.push(`| ${what} | ${size.toFixed(1)} KB |`)
}
console.log(`the serverless example loads in ${(await loadingMs()).toFixed(1)} ms`)

const readme = readFileSync(README, 'utf8')
const [before = ''] = readme.split(BEGIN)
const [, after] = readme.split(END)
if (before === readme || after === undefined) throw new Error(`${README} has no place for the sizes: ${BEGIN.trim()} … ${END}`)
const written = `${before}${BEGIN}\n| what is bundled | minified and gzipped |\n| --- | --- |\n${rows.join('\n')}\n\n${END}${after}`
if (!process.argv.includes('--check')) writeFileSync(README, written)
else if (readme !== written) {
  console.error(`${README} does not have these sizes. npm run size writes them.`)
  process.exitCode = 1
}
