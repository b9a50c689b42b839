/** The acceptance page is what the presets and their scenarios say, and leaves nothing open. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { acceptancePage, PAGE, rowsOf, unreadTerms } from '../../scripts/acceptance.ts'
import { CLAUSES } from '../preset/clauses.ts'
import { SHOPS, type Shop } from '../preset/support/shops.ts'

const rows = SHOPS.flatMap(rowsOf)

describe('the acceptance page', () => {
  it('stands as it is written from the presets and their scenarios', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(acceptancePage())
  })

  it('has a row for each of the clauses, and no other', () => {
    expect(CLAUSES).toHaveLength(63)
    expect(rows.map(({ clause }) => clause.id)).toEqual(expect.arrayContaining(CLAUSES.map(({ id }) => id)))
    expect(rows).toHaveLength(CLAUSES.length)
  })

  it.each(rows.map((row) => ({ id: row.clause.id, row })))('leaves no cell of $id empty', ({ row }) => {
    const { clause, terms, rules, tests, says } = row
    expect([clause.means, terms, rules, tests, says].filter(({ length }) => length === 0)).toEqual([])
  })

  it.each(SHOPS.map((shop) => ({ name: shop.name, shop })))('knows of no term of $name that no scenario reads', ({ shop }) => {
    expect(unreadTerms(shop)).toEqual([])
  })

  it('would show a term that nothing reads', () => {
    const [shop] = SHOPS
    if (shop === undefined) throw new Error('there are no shops')
    const policy = { ...shop.policy, says: { ...shop.policy.says, shownDateIsForToday: 'PRE-99' } }
    expect(unreadTerms({ ...shop, policy })).toEqual(['PRE-99 says.shownDateIsForToday'])
  })

  it('names rules and tests that exist', () => {
    expect(rows.flatMap(({ rules, tests }) => [...rules, ...tests]).filter((file) => !existsSync(file))).toEqual([])
  })

  it('would show a clause that no term cites and no scenario holds', () => {
    const [shop] = SHOPS
    if (shop === undefined) throw new Error('there are no shops')
    const { payment: _, ...sale } = shop.policy.sale.inStock ?? {}
    const bare = { ...shop, policy: { ...shop.policy, sale: { inStock: sale } }, scenarios: [] } as unknown as Shop
    expect(rowsOf(bare).find(({ clause }) => clause.id === 'PRE-15')).toMatchObject({ terms: [], rules: [], says: [] })
  })
})
