/** Where a page points to within the repository, and whether it is there: files, and headings of pages. */
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

export type Link = {
  /** The page it stands on, from the repository's root, and its line, counted from 1. */
  readonly page: string
  readonly line: number
  /** The file or folder it names, from the repository's root. */
  readonly target: string
  /** The heading, as hosts of Markdown name it; empty for the whole file. */
  readonly anchor: string
}

/** Every relative link of a page, those in its code aside. */
export const linksIn = (page: string, text: string): readonly Link[] =>
  withoutCode(text)
    .split('\n')
    .flatMap((content, index) =>
      [...content.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, to = '']) => {
        if (/^[a-z]+:/.test(to)) return []
        const [path = '', anchor = ''] = to.split('#')
        const target = path === '' ? page : posix.join(posix.dirname(page), path)
        return [{ page, line: index + 1, target, anchor }]
      }),
    )

/** What is wrong with links, as `page:line what`. */
export const broken = (links: readonly Link[]): readonly string[] =>
  links.flatMap(({ page, line, target, anchor }) => {
    if (!existsSync(target)) return [`${page}:${line} there is no ${target}`]
    if (anchor === '' || anchorsIn(readFileSync(target, 'utf8')).includes(anchor)) return []
    return [`${page}:${line} ${target} has no heading #${anchor}`]
  })

/** The headings of a page: in lower case, words joined by hyphens, punctuation gone. */
export const anchorsIn = (text: string): readonly string[] =>
  [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** Fences blanked out, line by line, so that the lines keep their numbers. */
const withoutCode = (text: string): string =>
  text.replace(/^(`{3,})[^`]*\n[\s\S]*?^\1$/gm, (fence) => fence.replace(/[^\n]/g, ''))
