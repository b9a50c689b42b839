import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { doors, manifestOf } from '../../scripts/doors.ts'

it('package.json names every door of src, and no other (npm run doors)', () => {
  expect(manifest).toMatchObject(manifestOf(doors))
  expect(Object.keys(manifest.exports)).toEqual([...doors.map((door) => door.subpath), './package.json'])
})

describe('what package.json says of a door', () => {
  const said = manifestOf([
    { name: 'calendar', subpath: './calendar', source: 'src/calendar/index.ts' },
    { name: 'index', subpath: '.', source: 'src/index.ts' },
  ])

  it('import and require each find their own types', () => {
    expect(said.exports).toMatchObject({
      './calendar': {
        import: { types: './dist/calendar.d.ts', default: './dist/calendar.js' },
        require: { types: './dist/calendar.d.cts', default: './dist/calendar.cjs' },
      },
      '.': {
        import: { types: './dist/index.d.ts', default: './dist/index.js' },
        require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
      },
    })
  })
  it('a compiler that reads no exports finds the doors besides the front one', () => {
    expect(said.typesVersions).toEqual({ '*': { calendar: ['./dist/calendar.d.cts'] } })
  })
})
