import { describe, expect, it } from 'vitest'
import { readCommand } from '../../src/schema/readCommand.ts'
import { aPlacing } from '../support/orders.ts'
import { everyCommand } from '../support/stages.ts'
import { changed, placesIn } from './issues.ts'

const SAT_2026_11_21 = Date.UTC(2026, 10, 21, 1)
const IN_TOKYO = '2026-11-21T10:00:00+09:00'

describe('a command', () => {
  it.each(everyCommand.map((command) => [command.type, command] as const))('%s reads back as itself', (_, command) => {
    expect(readCommand(JSON.parse(JSON.stringify(command)))).toEqual({ _tag: 'Right', right: command })
  })

  it.each(everyCommand.map((command) => [command.type, command] as const))(
    '%s with another thing in any one place is an issue there',
    (_, command) => {
      for (const path of placesIn(command)) {
        if (path.at(-1) === 'address' || path.at(-1) === 'details') continue
        const read = readCommand(changed(command, path, { nothing: 'like it' }))
        const places = read._tag === 'Left' ? read.left.map((issue) => issue.path.slice(0, path.length)) : []
        expect(places, path.join('.')).toContainEqual(path)
      }
    },
  )

  it('may write instants in ISO 8601 wherever one stands, and has epoch milliseconds inside', () => {
    const placing = aPlacing('preOrder')
    const written = {
      ...placing,
      data: {
        ...placing.data,
        at: IN_TOKYO,
        promisedShipDate: IN_TOKYO,
        past: [{ order: 'o1', at: IN_TOKYO, items: ['mug'], end: 'completed' }],
        lines: placing.data.lines.map((line) => ({ ...line, offer: { ...line.offer, closing: IN_TOKYO, release: IN_TOKYO } })),
      },
    }
    const read = readCommand(written)
    expect(JSON.stringify(read)).not.toContain(IN_TOKYO)
    expect(JSON.stringify(read).split(String(SAT_2026_11_21))).toHaveLength(6)
    expect(readCommand({ type: 'ChangeEstimate', data: { at: 0, estimated: IN_TOKYO } })).toEqual({
      _tag: 'Right',
      right: { type: 'ChangeEstimate', data: { at: 0, estimated: SAT_2026_11_21 } },
    })
  })

  it('tells every issue at once', () => {
    const placing = aPlacing('inStock')
    const bad = {
      type: 'PlaceOrder',
      data: {
        ...placing.data,
        at: '2026-11-21T10:00:00',
        order: 'order #1',
        shipping: -1,
        agrees: [''],
        coupon: 'XMAS',
        lines: [{ ...placing.data.lines[0], quantity: 0, price: 19.99, kind: 'used' }],
      },
    }
    expect(readCommand(bad)).toEqual({
      _tag: 'Left',
      left: [
        {
          code: 'wrongValue',
          path: ['data', 'at'],
          found: '2026-11-21T10:00:00',
          expected: 'epoch milliseconds, or a date and time with an offset, as 2026-11-21T10:00:00+09:00',
        },
        {
          code: 'wrongValue',
          path: ['data', 'order'],
          found: 'order #1',
          expected: 'an id of 1 to 64 of the characters 0-9 A-Z a-z . _ -',
        },
        {
          code: 'wrongValue',
          path: ['data', 'lines', 0, 'quantity'],
          found: 0,
          expected: 'a whole number from 1 to 9007199254740991',
        },
        {
          code: 'wrongValue',
          path: ['data', 'lines', 0, 'price'],
          found: 19.99,
          expected: 'a whole number of minor units from 0 to 9007199254740991',
        },
        {
          code: 'wrongValue',
          path: ['data', 'lines', 0, 'kind'],
          found: 'used',
          expected: 'one of inStock, backorder, preOrder, specialOrder',
        },
        {
          code: 'wrongValue',
          path: ['data', 'shipping'],
          found: -1,
          expected: 'a whole number of minor units from 0 to 9007199254740991',
        },
        { code: 'wrongValue', path: ['data', 'agrees', 0], found: '', expected: 'text that is not empty' },
        {
          code: 'unknownKey',
          path: ['data', 'coupon'],
          found: 'XMAS',
          expected:
            'one of the keys at, order, circumstances, address, past, details, lines, shipping, condition, agrees, minimum, promisedShipDate, inStockNow',
        },
      ],
    })
  })
})

describe('the amounts of a command', () => {
  const most = Number.MAX_SAFE_INTEGER
  it('add up to what still counts exactly', () => {
    const placing = aPlacing('inStock', { shipping: 0 })
    const priced = (price: unknown): unknown => changed(placing, ['data', 'lines', 0, 'price'], price)
    expect(readCommand(priced(most))._tag).toBe('Right')
    const over = changed(priced(most), ['data', 'shipping'], 1)
    expect(readCommand(over)).toMatchObject({
      left: [
        { code: 'wrongValue', path: ['data', 'lines'], expected: `prices that add up, with the shipping, to at most ${most}` },
      ],
    })
    const quoted = { type: 'SendQuote', data: { at: 0, lines: placing.data.lines, shipping: most } }
    expect(readCommand(quoted)).toMatchObject({ left: [{ path: ['data', 'lines'] }] })
  })

  it('are at least 1 where money changes hands', () => {
    const paying = everyCommand.filter(({ data }) => 'amount' in data)
    expect(paying.map(({ type }) => type).sort()).toEqual(['GrantRefund', 'RecordPayment', 'RecordRefund'])
    const expected = `a whole number of minor units from 1 to ${most}`
    for (const command of paying)
      expect(readCommand(changed(command, ['data', 'amount'], 0))).toEqual({
        _tag: 'Left',
        left: [{ code: 'wrongValue', path: ['data', 'amount'], found: 0, expected }],
      })
  })

  it('may be 0 where something is free', () => {
    const placing = aPlacing('inStock')
    const free = changed(changed(placing, ['data', 'shipping'], 0), ['data', 'lines', 0, 'price'], 0)
    expect(readCommand(free)._tag).toBe('Right')
    const back = { type: 'RecordGoodsBack', data: { at: 0, condition: 'opened', carriage: 0 } }
    expect(readCommand(back)._tag).toBe('Right')
  })
})

it('says why goods are back of a parcel only: a return has told its own reason', () => {
  const back = { type: 'RecordGoodsBack', data: { at: 0, condition: 'opened', reason: 'shopsFault' } }
  expect(readCommand(back)._tag).toBe('Right')
  expect(readCommand(changed(back, ['data', 'return'], 'r1'))).toMatchObject({ left: [{ path: ['data', 'reason'] }] })
})

describe('what is no command', () => {
  it.each([
    [null, 'wrongValue', ''],
    [undefined, 'missing', ''],
    ['PlaceOrder', 'wrongValue', ''],
    [{}, 'missing', 'type'],
    [{ type: 'toString', data: {} }, 'wrongValue', 'type'],
    [{ type: 'PassTime' }, 'missing', 'data'],
    [{ type: 'PassTime', data: { at: 0 }, metadata: {} }, 'unknownKey', 'metadata'],
    [{ type: 'PassTime', data: { at: Number.NaN } }, 'notJson', 'data.at'],
    [{ type: 'PassTime', data: { at: 0.5 } }, 'wrongValue', 'data.at'],
    [{ type: 'PassTime', data: { at: 8_640_000_000_000_001 } }, 'wrongValue', 'data.at'],
  ])('%j: %s %s', (json, code, path) => {
    const read = readCommand(json)
    expect(read._tag === 'Left' && read.left.map((issue) => [issue.code, issue.path.join('.')])).toEqual([[code, path]])
  })
})

describe('a command that says no more than it must', () => {
  const at = SAT_2026_11_21
  const who = { at, order: 'order-1', circumstances: { region: 'US' }, address: {} }
  const line = { id: 'L1', item: 'mug', quantity: 1, price: 999, kind: 'inStock', offer: { available: 1 } }

  it.each([
    { type: 'PlaceOrder', data: { ...who, lines: [line], shipping: 500 } },
    { type: 'RequestQuote', data: { ...who, kind: 'preOrder', items: [{ item: 'mug', quantity: 1 }] } },
    { type: 'ConfirmQuote', data: { at } },
    { type: 'SendQuote', data: { at, lines: [line], shipping: 500 } },
  ])('$type is read as it is: nothing is filled in', (command) => {
    expect(readCommand(command)).toEqual({ _tag: 'Right', right: command })
  })
})
