/** An empty folder somewhere else, in which to be a user of the package. What fails there ends the process and says why. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import ts from 'typescript'

export const folder: string = mkdtempSync(join(tmpdir(), 'order-policy-smoke-'))

export const tidyUp = (): void => rmSync(folder, { recursive: true })

/** Writes a file of these lines. */
export const write = (name: string, lines: readonly string[]): void => writeFileSync(join(folder, name), `${lines.join('\n')}\n`)

const fail = (what: string, why: string): never => {
  console.error(`✗ ${what} (in ${folder})\n${why}`)
  process.exit(1)
}

/** A folder above with packages of its own would lend them, and hide what ours forgets to ask for. */
const lenderAbove = (place: string): string | null => {
  const above = dirname(place)
  if (above === place) return null
  const lender = join(above, 'node_modules')
  return existsSync(lender) ? lender : lenderAbove(above)
}

const lender = lenderAbove(folder)
if (lender !== null) fail('an empty folder', `packages would be found in ${lender}: remove it, or set TMPDIR to another place`)

/** No step takes so long unless it hangs: a dead registry, an unresolved promise. */
const TIMEOUT_MS = 180_000

/** Runs a command and answers what it printed. */
export const run = (command: string, ...args: readonly string[]): string => {
  const shell = process.platform === 'win32'
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
    shell,
  })
  return status === 0 ? stdout : fail([command, ...args].join(' '), `${stdout}${stderr}${error?.message ?? ''}`)
}

export const node = (program: string): string => run('node', program)

export const install = (...wanted: readonly string[]): string =>
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...wanted)

const STRICT: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
}
export const NODE16: ts.CompilerOptions = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 }
export const BUNDLER: ts.CompilerOptions = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }

/**
 * Type-checks files, and with them the declarations of the package itself. What other packages' declarations get wrong is theirs.
 */
export const compile = (files: readonly string[], options: ts.CompilerOptions): void => {
  const program = ts.createProgram(
    files.map((name) => join(folder, name)),
    { ...STRICT, ...options },
  )
  const checked = program
    .getSourceFiles()
    .filter(({ fileName }) => /^(?!.*node_modules)|node_modules\/order-policy\//.test(fileName))
  const wrong = checked.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
  const host = { getCanonicalFileName: String, getCurrentDirectory: () => folder, getNewLine: () => '\n' }
  if (wrong.length > 0) fail('the compiler', ts.formatDiagnostics(wrong, host))
}

/** Bundles a program with all it imports. */
export const bundle = async (entry: string, outfile: string, platform: NonNullable<BuildOptions['platform']>): Promise<void> => {
  await build({ absWorkingDir: folder, entryPoints: [entry], bundle: true, platform, format: 'esm', outfile })
}
