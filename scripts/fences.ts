/** Finds every TypeScript example the project shows: the `ts` fences of its pages and of its doc comments. */
import { readFileSync } from 'node:fs'
import { filesIn, filesUnder } from './files.ts'

export type Fence = {
  /** From the repository's root: `docs/tour.md`. */
  readonly file: string
  /** Where its first line of code stands in that file, counted from 1. */
  readonly line: number
  readonly code: string
}

const OPENING = /^\s*(`{3,}|~{3,})\s*(.*)$/

/** The `ts` fences of a text. A fence within a longer fence, and any other language, is text. */
export const fencesIn = (file: string, text: string): readonly Fence[] => {
  const lines = (file.endsWith('.ts') ? docCommentsOf(text) : text).split('\n')
  const fences: Fence[] = []
  let open: { readonly marks: string; readonly language: string; readonly line: number } | null = null
  lines.forEach((line, index) => {
    const [, marks = '', language = ''] = OPENING.exec(line) ?? []
    if (open === null) {
      if (marks !== '') open = { marks, language, line: index + 2 }
    } else if (marks.startsWith(open.marks) && language === '') {
      if (open.language === 'ts') fences.push({ file, line: open.line, code: lines.slice(open.line - 1, index).join('\n') })
      open = null
    }
  })
  return fences
}

/** A source file with all but its doc comments blanked out, line by line, so that the lines keep their numbers. */
const docCommentsOf = (text: string): string => {
  let inside = false
  return text
    .split('\n')
    .map((line) => {
      const starts = /^\s*\/\*\*/.test(line)
      const said = inside || starts ? line.replace(/^\s*(\/\*\*|\*(?!\/)) ?/, '').replace(/\s*\*\/.*$/, '') : ''
      inside = (inside || starts) && !line.includes('*/')
      return said
    })
    .join('\n')
}

/** Every fence that must compile and run. */
export const allFences = (): readonly Fence[] =>
  [...filesIn('.', '.md'), ...filesUnder('docs', '.md'), ...filesUnder('src', '.ts')].flatMap((file) =>
    fencesIn(file, readFileSync(file, 'utf8')),
  )
