/** The page on the life of an order shows what the code says. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lifecyclePage, PAGE } from '../../scripts/lifecycle.ts'
import { COMMANDS_BY_STAGE } from '../../src/index.ts'

const page = readFileSync(PAGE, 'utf8')

it('its tables are as they are printed', () => {
  expect(lifecyclePage(page)).toBe(page)
})

it('marks each command in each stage that takes it, and no other', () => {
  const [, table = ''] = /<!-- commands: [^>]*-->([\s\S]*?)<!-- end of commands -->/.exec(page) ?? []
  const [head = [], , ...rows] = table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('`', '').trim()),
    )
  const marked = rows.flatMap(([command, , ...cells]) =>
    cells.flatMap((cell, index) => (cell === '●' ? [`${head[index + 2]} ${command}`] : [])),
  )
  const taken = Object.entries(COMMANDS_BY_STAGE).flatMap(([stage, commands]) => commands.map((command) => `${stage} ${command}`))
  expect([...marked].sort()).toEqual([...taken].sort())
})

it('would show a table that is no longer so', () => {
  expect(lifecyclePage(page.replace('●', ''))).toBe(page)
})
