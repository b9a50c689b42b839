/** Type-checks fences under the project's strict settings: one program for all of them, for that is what takes the time. */
import { resolve } from 'node:path'
import ts from 'typescript'
import type { Fence } from '../../scripts/fences.ts'
import { fenceFile } from './fenceFile.ts'

const settings = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, resolve('.'))

/** What is wrong with the fences, as `file:line what the compiler says`. */
export const compile = (fences: readonly Fence[]): readonly string[] => {
  const paths = new Map(fences.map((fence) => [fenceFile(fence), fence]))
  const program = ts.createProgram([...paths.keys()], settings.options)
  return [...paths].flatMap(([path, fence]) => {
    const file = program.getSourceFile(path)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((diagnostic) => {
      const line = (file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0) + 1
      return `${fence.file}:${line} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`
    })
  })
}
