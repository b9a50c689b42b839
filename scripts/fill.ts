/**
 * Fills the prose of the pages to one width, the one that code is formatted to.
 *
 * 1. Paragraphs and items of lists are filled. Tables, fences, headings and comments stay as they are.
 * 2. A word is never cut, nor code between backticks, and no line begins with what would make it a heading or an item.
 *
 * `npm run format` does it. A test sees that it has been done.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { filesIn, filesUnder } from './files.ts'

/** As in biome.json and .editorconfig. */
export const WIDTH = 130

export const pagesToFill = (): readonly string[] => [
  ...filesIn('.', '.md'),
  ...filesUnder('docs', '.md'),
  ...filesUnder('examples', '.md'),
]

/** A page with its prose filled. */
export const filled = (page: string): string => partsOf(page).flatMap(linesOf).join('\n')

/** A line that stays as it is, or prose to be filled. */
const partsOf = (page: string): readonly (string | Prose)[] => {
  const parts: (string | Prose)[] = []
  let fence = ''
  for (const line of page.split('\n')) {
    const [, marks = ''] = /^\s*(`{3,}|~{3,})/.exec(line) ?? []
    const isVerbatim = fence !== '' || marks !== '' || VERBATIM.test(line)
    if (fence === '') fence = marks
    else if (marks.startsWith(fence)) fence = ''
    const before = parts.at(-1)
    const [, indent = '', mark = '', text = ''] = /^(\s*)((?:[-*]|\d+\.)\s+)?(.*)$/.exec(line) ?? []
    if (isVerbatim) parts.push(line)
    else if (mark !== '' || before === undefined || typeof before === 'string') parts.push({ indent, mark, text })
    else parts[parts.length - 1] = { ...before, text: `${before.text} ${text}` }
  }
  return parts
}

type Prose = { readonly indent: string; readonly mark: string; readonly text: string }

/** Blank lines, tables, headings, quotations and comments. */
const VERBATIM = /^\s*$|^\s*[|#>]|^<!--/

const linesOf = (part: string | Prose): readonly string[] => {
  if (typeof part === 'string') return [part]
  const { indent, mark, text } = part
  const lines: string[] = []
  let line = indent + mark
  let isEmpty = true
  for (const word of wordsOf(text)) {
    if (!isEmpty && lengthOf(line) + 1 + lengthOf(word) > WIDTH && !/^(?:[-+*>|]|#+|\d+[.)])$/.test(word.split(' ')[0] ?? '')) {
      lines.push(line)
      line = indent + ' '.repeat(mark.length) + word
    } else line += (isEmpty ? '' : ' ') + word
    isEmpty = false
  }
  return [...lines, line]
}

/** Code between backticks counts as one word, with what is joined to it. */
const wordsOf = (text: string): readonly string[] => text.trim().match(/(?:`[^`]*`|[^\s`])+/g) ?? []

const lengthOf = (text: string): number => [...text].length

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const page of pagesToFill()) {
    const text = readFileSync(page, 'utf8')
    if (filled(text) !== text) writeFileSync(page, filled(text))
  }
