import { describe, expect, it } from 'vitest'
import * as presets from '../../src/preset/index.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { readPolicy } from '../../src/schema/readPolicy.ts'
import { changed, GONE, placesIn } from './issues.ts'

const PRESETS = Object.entries<Policy>(presets)

const issuesIn = (json: unknown): readonly string[] => {
  const read = readPolicy(json)
  return read._tag === 'Right' ? [] : read.left.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('the five shops', () => {
  it.each(PRESETS)('%s reads back as itself', (_, policy) => {
    expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ _tag: 'Right', right: policy })
  })

  it.each(PRESETS)('%s with another thing in any one place is an issue there', (_, policy) => {
    for (const path of placesIn(policy)) {
      const places = issuesIn(changed(policy, path, { nothing: 'like it' })).map((line) => line.split(' ')[1])
      expect(places, path.join('.')).toEqual(expect.arrayContaining([expect.stringMatching(`^${path.join('\\.')}(\\.|$)`)]))
    }
  })

  it.each(PRESETS)('%s with a key too many in any one object is one issue', (_, policy) => {
    for (const path of placesIn(policy)) {
      const key = [...path.slice(0, -1), 'extra']
      if (typeof path.at(-1) === 'number') continue
      expect(issuesIn(changed(policy, key, 1)), key.join('.')).toEqual([`unknownKey ${key.join('.')}`])
    }
  })

  it.each(PRESETS)('%s with any one needed key gone says that it is missing', (_, policy) => {
    for (const key of ['id', 'version', 'about', 'currency', 'calendar', 'sale'])
      expect(issuesIn(changed(policy, [key], GONE))).toContain(`missing ${key}`)
    for (const [kind, terms] of Object.entries(policy.sale))
      for (const key of Object.keys(terms).filter((key) => key === 'payment' || key === 'cancellation'))
        expect(issuesIn(changed(policy, ['sale', kind, key], GONE))).toEqual([`missing sale.${kind}.${key}`])
  })
})
