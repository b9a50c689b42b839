/** How things look on a terminal, or in a file: colours where there are any, and lines no longer than the page. */

export type Look = { readonly columns: number; readonly colour: boolean }

export type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

const CODES: Readonly<Record<Colour, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
}

export const painted = ({ colour }: Look, name: Colour, text: string): string =>
  colour && text !== '' ? `\u001B[${CODES[name][0]}m${text}\u001B[${CODES[name][1]}m` : text

/** Text that can do nothing to a terminal: control characters, which data may have in it, are shown as `·`. */
export const visible = (text: string): string => text.replace(/\p{Cc}/gu, '·')

/** Visible text in lines of at most so many characters, broken at spaces, but not within a date or before a clause. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of visible(text).replace(TOGETHER, glued).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => each.replaceAll(NO_BREAK, ' '))
}

const NO_BREAK = '\u00A0'

const TOGETHER = /\w{3} \d{1,2} \w{3} \d{4}(, [\d:.]+)?|\([^()]{1,20} time\)|\d+ × \S+|\S+ \[\S+-\d+\]/g

const glued = (text: string): string => text.replaceAll(' ', NO_BREAK)
