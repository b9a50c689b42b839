/**
 * What the compiler knows of the names behind the doors: whether each says what it is, and each function shows how it is used.
 */
import { resolve } from 'node:path'
import ts from 'typescript'

const settings = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, resolve('.'))

/** Names without a sentence, functions without an example: as `file:line what`. */
export const unspoken = (doors: readonly string[]): readonly string[] => {
  const program = ts.createProgram([...doors], settings.options)
  const checker = program.getTypeChecker()
  const found = doors.flatMap((door) => {
    const file = program.getSourceFile(door)
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file)
    if (module === undefined) return [`${door}:1 exports nothing`]
    return checker.getExportsOfModule(module).flatMap((exported) => problemsOf(checker, exported))
  })
  return [...new Set(found)].sort()
}

const problemsOf = (checker: ts.TypeChecker, exported: ts.Symbol): readonly string[] => {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const declaration = symbol.declarations?.[0]
  if (declaration === undefined) return []
  const file = declaration.getSourceFile()
  if (file.fileName.includes('node_modules')) return []
  const line = file.getLineAndCharacterOfPosition(declaration.getStart()).line + 1
  const where = `${file.fileName.replace(`${resolve('.')}/`, '')}:${line} ${symbol.name}`
  if (symbol.getDocumentationComment(checker).length === 0) return [`${where} does not say what it is`]
  const isFunction = checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures().length > 0
  const shows = symbol.getJsDocTags(checker).some(({ name }) => name === 'example')
  return isFunction && ts.isVariableDeclaration(declaration) && !shows ? [`${where} has no example`] : []
}
