/**
 * A test for each source file: `src/value/day.ts` is tested by `test/value/day.test.ts`, or by `day.prop.test.ts`, or by both.
 *
 * Only files that define a value need one: types are tested where they are used, and a door or a file that merely passes
 * a library's functions on defines nothing.
 */
import ts from 'typescript'
import { isDoor, isExported, type Source } from './source.ts'

/** A file that defines values and has no test of its own, and why. */
export type Untested = Readonly<Record<string, string>>

export const mirror = (sources: readonly Source[], tests: ReadonlySet<string>, untested: Untested): readonly string[] => {
  const needed = sources.filter((source) => !isDoor(source.path) && definesValue(source)).map((source) => source.path)
  const missing = needed.filter((path) => !testsOf(path).some((test) => tests.has(test)))
  return [
    ...missing.filter((path) => !(path in untested)).map((path) => `${path}:1 has no test (${testsOf(path)[0]})`),
    ...Object.keys(untested)
      .filter((path) => !missing.includes(path))
      .map((path) => `${path}:1 is excused from having a test, and needs no excuse`),
  ]
}

const testsOf = (path: string): readonly string[] => {
  const stem = path.replace(/^src\//, 'test/').replace(/\.ts$/, '')
  return [`${stem}.test.ts`, `${stem}.prop.test.ts`]
}

const definesValue = (source: Source): boolean =>
  source.syntax.statements.some(
    (statement) => (ts.isVariableStatement(statement) || ts.isFunctionDeclaration(statement)) && isExported(statement),
  )
