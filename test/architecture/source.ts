/** Reads TypeScript files into what the house rules ask about: their syntax, what they import from where, and what they export. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { filesUnder } from '../../scripts/files.ts'

export type Source = {
  /** From the repository's root, with slashes: `src/value/day.ts`. */
  readonly path: string
  readonly syntax: ts.SourceFile
}

export type Import = {
  readonly specifier: string
  /** The file a relative specifier names, from the repository's root; null for a package. */
  readonly target: string | null
  /** What is taken of it, as it is called there; null for all of it. */
  readonly names: readonly string[] | null
  /** Whether only types are named: nothing of it is left when the program runs. */
  readonly isOfTypes: boolean
  readonly where: string
}

export type Export = {
  readonly name: string
  /** A type is gone when the program runs. */
  readonly isType: boolean
  readonly where: string
}

/** A house rule: every breach in these files, as `file:line what is wrong`. */
export type Rule = (sources: readonly Source[]) => readonly string[]

export const sourceOf = (path: string, text: string): Source => ({
  path,
  syntax: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
})

/** Every TypeScript file below a folder of the repository. */
export const sourcesUnder = (folder: string): readonly Source[] =>
  filesUnder(folder, '.ts').map((path) => sourceOf(path, readFileSync(path, 'utf8')))

/** Where a node stands, as `file:line`, which terminals and editors open. */
export const placeOf = (source: Source, node: ts.Node): string =>
  `${source.path}:${source.syntax.getLineAndCharacterOfPosition(node.getStart(source.syntax)).line + 1}`

/** Every node of a file, outermost first. */
export const nodesOf = (source: Source): readonly ts.Node[] => {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source.syntax)
  return nodes
}

/** Every module a file names, in whichever syntax: import, export from, `import()` as a call and as a type. */
export const importsOf = (source: Source): readonly Import[] =>
  nodesOf(source).flatMap((node) => {
    const named = moduleNamedBy(node)
    if (named === undefined || !ts.isStringLiteralLike(named)) return []
    const specifier = named.text
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(source.path), specifier) : null
    return [{ specifier, target, names: namesTaken(node), isOfTypes: namesTypesOnly(node), where: placeOf(source, node) }]
  })

const moduleNamedBy = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0]
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal
  return undefined
}

const namesTaken = (node: ts.Node): readonly string[] | null => {
  if (ts.isImportDeclaration(node)) {
    const { name, namedBindings } = node.importClause ?? {}
    if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings)) return null
    return [...(name === undefined ? [] : ['default']), ...(namedBindings?.elements ?? []).map(nameThere)]
  }
  if (!ts.isExportDeclaration(node)) return null
  return node.exportClause !== undefined && ts.isNamedExports(node.exportClause)
    ? node.exportClause.elements.map(nameThere)
    : null
}

const nameThere = ({ propertyName, name }: ts.ImportSpecifier | ts.ExportSpecifier): string => (propertyName ?? name).text

/** `import type`, `export type`, `import('…')` in a type. With `import { type T }` the module itself is still loaded. */
const namesTypesOnly = (node: ts.Node): boolean => {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  return ts.isExportDeclaration(node) ? node.isTypeOnly : ts.isImportTypeNode(node)
}

/** What a file exports by name, each name once; of an overloaded function, the first line. */
export const exportsOf = (source: Source): readonly Export[] => {
  const all = source.syntax.statements.flatMap((statement) =>
    exportedBy(statement).map(({ name, isType, node }): Export => ({ name, isType, where: placeOf(source, node) })),
  )
  return all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index)
}

type Exported = { readonly name: string; readonly isType: boolean; readonly node: ts.Node }

const exportedBy = (statement: ts.Statement): readonly Exported[] => {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, isTypeOnly } = statement
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return []
    return exportClause.elements.map((node) => ({ name: node.name.text, isType: isTypeOnly || node.isTypeOnly, node }))
  }
  if (!isExported(statement)) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((node) => ({ name: node.name.getText(), isType: false, node }))
  if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? 'default', isType: false, node: statement }]
  return ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)
    ? [{ name: statement.name.text, isType: true, node: statement }]
    : []
}

export const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)

/** A door is an `index.ts`: it may import any rung, and nothing inside imports it. */
export const isDoor = (path: string): boolean => posix.basename(path) === 'index.ts'
