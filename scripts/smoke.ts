/**
 * Is what we would publish what a user can use?
 *
 * Packs the package, installs the tarball in an empty folder and there, from ESM, CommonJS, TypeScript and a bundler,
 * 1. opens every door, before and after the optional peer is installed, and tries to reach past them;
 * 2. compiles and runs every example the project shows.
 */
import { resolve } from 'node:path'
import ts from 'typescript'
import manifest from '../package.json' with { type: 'json' }
import { BUNDLER, bundle, compile, install, NODE16, node, run, tidyUp, write } from './consumer.ts'
import { doors } from './doors.ts'
import { allFences } from './fences.ts'

const say = (what: string): void => console.log(`  ✓ ${what}`)

/** A program that opens doors from ESM and from CommonJS, finds the same names behind them, and does not get past them. */
const opening = (specifiers: readonly string[]): readonly string[] => [
  "import { strict as assert } from 'node:assert'",
  "import { createRequire } from 'node:module'",
  'const require = createRequire(import.meta.url)',
  'const names = (module) => Object.keys(module).sort()',
  `for (const door of ${JSON.stringify(specifiers)}) {`,
  "  assert.notDeepEqual(names(await import(door)), [], door + ' is empty')",
  "  assert.deepEqual(names(await import(door)), names(require(door)), door + ' differs')",
  '}',
  `const inside = '${manifest.name}/dist/index.js'`,
  "await assert.rejects(import(inside), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' })",
  "assert.throws(() => require(inside), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' })",
]

const transpiled = (code: string, module: ts.ModuleKind): string =>
  ts.transpileModule(code, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } }).outputText

const specifiers = doors.map(({ subpath }) => manifest.name + subpath.slice('.'.length))
const [packed] = JSON.parse(run('npm', 'pack', resolve('.'), '--json', '--silent'))

write('package.json', [JSON.stringify({ private: true, type: 'module' })])
install(`./${packed.filename}`)
write('without-peer.mjs', opening(specifiers.filter((specifier) => !specifier.endsWith('/testing'))))
node('without-peer.mjs')
install(`fast-check@${manifest.devDependencies['fast-check']}`)
write('doors.mjs', opening(specifiers))
node('doors.mjs')
say('every door opens from ESM and CommonJS, only ./testing asks for the optional peer, and nothing behind the doors is in reach')

const namespaces = specifiers.map((specifier, index) => `export * as door${index} from '${specifier}'`)
write('doors.mts', namespaces)
write('doors.cts', namespaces)
compile(['doors.mts', 'doors.cts'], { ...NODE16, types: [] })
compile(['doors.mts'], { ...BUNDLER, types: [] })
say('the types hold without Node and DOM, under node16 (ESM and CommonJS) and bundler resolution')

await bundle('doors.mts', 'doors.browser.js', 'browser')
say('a bundler packs it for the browser')

const examples = allFences().map(({ file, line, code }) => ({ name: `${file.replaceAll('/', '-')}-${line}`, code }))
for (const { name, code } of examples) {
  write(`${name}.mts`, [code, 'export {}'])
  write(`${name}.cts`, [code, 'export {}'])
  write(`${name}.mjs`, [transpiled(code, ts.ModuleKind.ESNext)])
  write(`${name}.cjs`, [transpiled(code, ts.ModuleKind.CommonJS)])
}
const sources = examples.flatMap(({ name }) => [`${name}.mts`, `${name}.cts`])
const imports = examples.map(({ name }) => `import './${name}.mjs'`)
const requires = examples.map(({ name }) => `require('./${name}.cjs')`)
compile(sources, { ...NODE16, types: ['node'], typeRoots: [resolve('node_modules/@types')] })
write('examples.mjs', imports)
write('examples.cjs', requires)
await bundle('examples.mjs', 'bundled.mjs', 'node')
for (const program of ['examples.mjs', 'examples.cjs', 'bundled.mjs']) node(program)
say(`${examples.length} examples compile, and run from ESM, CommonJS and a bundle`)

tidyUp()
