import { describe, expect, it } from 'vitest'
import { allocate, allocateAsync } from '../../src/queue/allocate.ts'

const ROWS = [
  { order: 'A', quantity: 2 },
  { order: 'B', quantity: 4 },
  { order: 'C', quantity: 1 },
]

/** The rows one by one, and a count of how many were asked for. */
const counted = (rows: readonly { readonly order: string; readonly quantity: number }[]) => {
  const read = { rows: 0, closed: false }
  function* inTurn() {
    try {
      for (const row of rows) {
        read.rows += 1
        yield row
      }
    } finally {
      read.closed = true
    }
  }
  async function* asQuery() {
    yield* inTurn()
  }
  return { read, inTurn, asQuery }
}

const said = (allocation: ReturnType<typeof allocate<(typeof ROWS)[number]>>): string =>
  allocation.verdict === 'granted'
    ? [...allocation.given.map(({ to, quantity }) => `${quantity} to ${to.order}`), `shelf ${allocation.shelf}`].join(', ')
    : allocation.because.map(({ code, facts }) => `${code} ${'quantity' in facts ? facts.quantity : facts.path}`).join()

describe.each([
  [0, 'shelf 0', 0],
  [1, '1 to A, shelf 0', 1],
  [2, '2 to A, shelf 0', 1],
  [3, '2 to A, 1 to B, shelf 0', 2],
  [7, '2 to A, 4 to B, 1 to C, shelf 0', 3],
  [9, '2 to A, 4 to B, 1 to C, shelf 2', 3],
  [-1, 'badQuantity -1', 0],
  [1.5, 'badQuantity 1.5', 0],
])('%d units', (received, expected, rows) => {
  it(`are shared so: ${expected}, with ${rows} rows read`, async () => {
    const once = counted(ROWS)
    expect([said(allocate(once.inTurn(), received)), once.read.rows]).toEqual([expected, rows])
    const query = counted(ROWS)
    expect([said(await allocateAsync(query.asQuery(), received)), query.read.rows]).toEqual([expected, rows])
    expect(query.read.closed).toBe(rows > 0)
    expect(said(await allocateAsync(ROWS, received))).toBe(expected)
  })
})

it('a row with no quantity refuses the whole, if it is reached', () => {
  const rows = [{ order: 'A', quantity: 1 }, { order: 'B', quantity: 0 }, ...ROWS]
  expect(said(allocate(rows, 5))).toBe('badQuantity 0')
  expect(said(allocate(rows, 1))).toBe('1 to A, shelf 0')
})

it.each([null, undefined, '3', {}, Number.NaN, Number.POSITIVE_INFINITY] as unknown as readonly number[])(
  '%j is no number of units: nobody is given any',
  async (received) => {
    expect(allocate(ROWS, received)).toMatchObject({ verdict: 'refused', because: [{ code: 'badQuantity' }] })
    expect(await allocateAsync(ROWS, received)).toMatchObject({ verdict: 'refused', because: [{ code: 'badQuantity' }] })
  },
)

it.each([null, undefined, 3, {}])('%j is no list', async (other) => {
  const rows = other as unknown as typeof ROWS
  expect(said(allocate(rows, 3))).toBe('malformed rows')
  expect(said(await allocateAsync(rows, 3))).toBe('malformed rows')
})

it.each([null, undefined, {}, { quantity: '1' }] as unknown as typeof ROWS)('%j is no row', async (row) => {
  expect(allocate([row, ...ROWS], 3)).toMatchObject({ verdict: 'refused', because: [{ code: 'badQuantity' }] })
})
