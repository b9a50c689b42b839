import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> }

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>
}

it('the lock names the packages of every platform, so that `npm ci` works on each', () => {
  const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  const missing = optional.filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))
  expect(optional.length).toBeGreaterThan(0)
  expect(missing).toEqual([])
})
