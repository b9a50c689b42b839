/**
 * Finds every TypeScript example the project shows: the `ts` fences of its pages and of its doc comments.
 *
 * A fence tagged `ts` stands alone. One tagged `ts continued` goes on where the fence before it on the page left off: they are one
 * program, each part on the lines where it stands.
 */
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

/** The programs of a text. A fence within a longer fence, and any other language, is text. */
export const fencesIn = (file: string, text: string): readonly Fence[] => {
  const lines = (file.endsWith('.ts') ? docCommentsOf(text) : text).split('\n')
  const fences: Fence[] = []
  let open: { readonly marks: string; readonly language: string; readonly line: number } | null = null
  lines.forEach((line, index) => {
    const [, marks = '', language = ''] = OPENING.exec(line) ?? []
    if (open === null) {
      if (marks !== '') open = { marks, language, line: index + 2 }
    } else if (marks.startsWith(open.marks) && language === '') {
      const code = lines.slice(open.line - 1, index).join('\n')
      if (open.language === 'ts') fences.push({ file, line: open.line, code })
      if (open.language === 'ts continued') fences.push(continued(fences.pop(), { file, line: open.line, code }))
      open = null
    }
  })
  return fences
}

/** One program of a fence and the one that continues it, with as many lines between them as on the page. */
const continued = (before: Fence | undefined, { file, line, code }: Fence): Fence => {
  if (before === undefined || !file.endsWith('.md')) throw new Error(`${file}:${line} continues no other fence`)
  const end = before.line + before.code.split('\n').length
  return { ...before, code: `${before.code}${'\n'.repeat(line - end + 1)}${code}` }
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
