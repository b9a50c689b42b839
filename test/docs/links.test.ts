import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesIn, filesUnder } from '../../scripts/files.ts'
import { anchorsIn, broken, linksIn } from './links.ts'

const pages = [...filesIn('.', '.md'), ...filesUnder('docs', '.md')]
const linksOf = (page: string): ReturnType<typeof linksIn> => linksIn(page, readFileSync(page, 'utf8'))

it('every link within the project leads somewhere', () => {
  expect(pages.flatMap((page) => broken(linksOf(page)))).toEqual([])
})

it('every page can be reached from the README', () => {
  const reached = new Set(['README.md'])
  for (const page of reached)
    for (const { target } of linksOf(page)) if (target.endsWith('.md') && pages.includes(target)) reached.add(target)
  expect(pages.filter((page) => !reached.has(page))).toEqual([])
})

describe('the finder of links', () => {
  it('finds those to files and headings, and leaves the web and code alone', () => {
    const text = [
      '[a](tour.md) and [b](../README.md#try-it)',
      '```ts',
      '[c](no.md)',
      '```',
      '[d](#here) [e](https://example.org)',
    ].join('\n')
    expect(linksIn('docs/page.md', text)).toEqual([
      { page: 'docs/page.md', line: 1, target: 'docs/tour.md', anchor: '' },
      { page: 'docs/page.md', line: 1, target: 'README.md', anchor: 'try-it' },
      { page: 'docs/page.md', line: 5, target: 'docs/page.md', anchor: 'here' },
    ])
  })
  it('names headings as a host of Markdown does', () => {
    expect(anchorsIn('# 1. A basket is refused, then placed\n\n### `keeps`: what the shop keeps\n')).toEqual([
      '1-a-basket-is-refused-then-placed',
      'keeps-what-the-shop-keeps',
    ])
  })
  it('tells what is not there', () => {
    const missing = linksIn('README.md', '[a](docs/nowhere.md)\n[b](#nowhere)\n[c](LICENSE)')
    expect(broken(missing)).toEqual(['README.md:1 there is no docs/nowhere.md', 'README.md:2 README.md has no heading #nowhere'])
  })
})
