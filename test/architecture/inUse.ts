/**
 * An export is there for somebody.
 *
 * 1. What a file exports, another file of `src` imports, a door included.
 * 2. Or the file uses it itself, and a test imports it to look at it alone.
 * 3. A type may be there for tests alone: they say with it what must not compile.
 */
import ts from 'typescript'
import { type Export, exportsOf, importsOf, isDoor, nodesOf, type Source } from './source.ts'

export const inUse = (sources: readonly Source[], tests: readonly Source[]): readonly string[] => {
  const takenInside = takenBy(sources)
  const takenByTests = takenBy(tests)
  return sources
    .filter(({ path }) => !isDoor(path))
    .flatMap((source) =>
      exportsOf(source).flatMap((each) => {
        const { name, isType, where } = each
        if (takenInside(source.path, name)) return []
        if (!takenByTests(source.path, name)) return [`${where} nothing imports ${name}`]
        return isType || isUsedIn(source, each) ? [] : [`${where} nothing but a test uses ${name}`]
      }),
    )
}

const takenBy = (importers: readonly Source[]): ((path: string, name: string) => boolean) => {
  const whole = new Set<string | null>()
  const parts = new Set<string>()
  for (const { target, names } of importers.flatMap(importsOf))
    if (names === null) whole.add(target)
    else for (const name of names) parts.add(`${target} ${name}`)
  return (path, name) => whole.has(path) || parts.has(`${path} ${name}`)
}

/** Whether its name stands anywhere in its file but where it is declared. */
const isUsedIn = (source: Source, { name }: Export): boolean =>
  nodesOf(source).some((node) => ts.isIdentifier(node) && node.text === name && !isDeclared(node))

const isDeclared = ({ parent }: ts.Identifier): boolean =>
  ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent) || ts.isExportSpecifier(parent)
