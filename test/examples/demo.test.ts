import { describe, expect, it } from 'vitest'
import { type Host, run } from '../../examples/demo/run.ts'
import { marketplace } from '../../src/preset/index.ts'

const PLACED = {
  order: 'A-1',
  type: 'PlaceOrder',
  data: {
    at: '2026-11-20T10:00:00-05:00',
    circumstances: { region: 'US' },
    address: { city: 'Portland' },
    details: {},
    past: [],
    agrees: [],
    lines: [
      {
        id: 'mug',
        item: 'mug',
        quantity: 1,
        price: 1_999,
        kind: 'inStock',
        offer: { listed: true, availableAs: [], available: 5 },
      },
    ],
    shipping: 500,
  },
}
const PAID = { order: 'A-1', type: 'RecordPayment', data: { at: Date.UTC(2026, 10, 20, 16), id: 'p1', amount: 2_499 } }

const jsonl = (...lines: readonly (object | string)[]): string =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')

type Ran = { readonly status: number; readonly out: string; readonly err: string }

/** Runs the program on a disk that holds just these files. */
const demo = (
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  look: Host['look'] = { columns: 100, colour: false },
): Ran => {
  const out: string[] = []
  const err: string[] = []
  const status = run(args, {
    read: (path) => (files[path] === undefined ? { problem: 'no such file' } : { text: files[path] }),
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    histories: Object.keys(files),
    look,
  })
  return { status, out: out.join('\n'), err: err.join('\n') }
}

const POLICY = JSON.stringify(marketplace)

describe('what is played', () => {
  it('is the histories that come along, each under the terms that its name begins with', () => {
    const { status, out } = demo([], { 'dir/marketplace.a-mug.jsonl': jsonl(PLACED), 'importer.no-mug.jsonl': jsonl(PLACED) })
    expect(status).toBe(0)
    expect(out).toContain('A mug\nA platform on which many sellers sell.')
    expect(out).toContain('✓ Granted')
    expect(out).toContain('No mug\nAn importer')
    expect(out).toContain('✗ Refused')
  })

  it('is the user’s own, under the user’s own terms', () => {
    const renamed = JSON.stringify(marketplace).replaceAll('MKT-', 'OWN-')
    const { status, out } = demo(['mine.jsonl', '--policy', 'policy.json'], {
      'mine.jsonl': jsonl(PLACED),
      'policy.json': renamed,
    })
    expect([status, out.match(/\[OWN-7\]/g)?.length]).toEqual([0, 3])
  })

  it('is standard input, for a dash', () => {
    const { status, out } = demo(['-', '--policy', 'policy.json'], { '-': jsonl(PLACED), 'policy.json': POLICY })
    expect([status, out.includes('Order A-1')]).toEqual([0, true])
  })

  it('gives each order its own timeline, in the order in which they begin', () => {
    const other = { ...PLACED, order: 'A-2' }
    const { out } = demo([], { 'marketplace.two.jsonl': jsonl(PLACED, other, PAID, { ...PAID, order: 'A-2' }) })
    expect(out.match(/Order A-\d|A payment of \S+ is/g)).toEqual([
      'Order A-1',
      'A payment of $24.99 is',
      'Order A-2',
      'A payment of $24.99 is',
    ])
  })

  it('lets time pass between the lines, and says what is next due', () => {
    const late = { ...PAID, data: { ...PAID.data, at: '2026-11-21T10:00:00-05:00' } }
    const { out } = demo([], { 'marketplace.late.jsonl': jsonl(PLACED, late) })
    expect(out).toContain('○  Sat 21 Nov 2026, 10:00 (New York time)\n  │  Time passes.\n  │  follows    The order has expired')
    expect(out).toContain('●  Sat 21 Nov 2026, 10:00 (New York time)\n  │  A payment of $24.99 is received (p1).')
    const { out: unpaid } = demo([], { 'marketplace.unpaid.jsonl': jsonl(PLACED) })
    expect(unpaid).toContain('Next deadline: Sat 21 Nov 2026, 10:00 (New York time). Unless someone acts first: The order has')
  })

  it('tells an order’s clock, which never runs backwards', () => {
    const early = { ...PAID, data: { ...PAID.data, at: '2026-11-19T10:00:00-05:00' } }
    const { out } = demo([], { 'marketplace.early.jsonl': jsonl(PLACED, early) })
    expect(out).toContain('●  Fri 20 Nov 2026, 10:00 (New York time)\n  │  A payment')
  })
})

describe('the stock of an item', () => {
  const receipt = (quantity: number, at: number) => ({ item: 'mug', type: 'ReceiveStock', data: { at, id: 'in-1', quantity } })
  const files = { 'marketplace.stock.jsonl': jsonl(receipt(3, 1), receipt(4, 2), receipt(3, 3), PLACED) }

  it('is told, also where a receipt is refused, or is known already', () => {
    const { out } = demo([], files)
    expect(out.slice(out.indexOf('Stock of mug')).match(/✓ Granted {2}.*|✗ Refused {2}.*|On the shelf.*/g)).toEqual([
      '✓ Granted  No order is waiting for these units.',
      expect.stringMatching(/^✗ Refused {2}A different receipt has already taken effect under the id in-1\. Use a new id/),
      '✓ Granted  The receipt (in-1) has already taken effect; sending it again changes nothing.',
      expect.stringMatching(/^✓ Granted {2}No order is waiting, so units can be taken from the shelf; 2 are left/),
      'On the shelf: 2 × mug.',
    ])
  })

  it('is told to programs too, in full', () => {
    const { out } = demo(['--json', 'marketplace.stock.jsonl'], files)
    const told = out
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ item }) => item === 'mug')
    expect(told.map(({ line, command, decision, shelf }) => [line, command.data.id, decision.verdict, shelf])).toEqual([
      [1, 'in-1', 'granted', 3],
      [2, 'in-1', 'refused', 3],
      [3, 'in-1', 'granted', 3],
      [null, expect.stringMatching(/^A-1\/placed\//), 'granted', 2],
    ])
  })
})

describe('what cannot be read', () => {
  it('is told by file, line and reason, and the rest is played', () => {
    const text = jsonl(
      '',
      PLACED,
      'nonsense',
      '[]',
      { type: 'PassTime' },
      { order: 'A-1', type: 'RecordPayment', data: { at: 'noon', id: 'p', amount: 0.5 } },
      PAID,
    )
    const { status, out, err } = demo(['marketplace.x.jsonl'], { 'marketplace.x.jsonl': text })
    expect(status).toBe(1)
    expect(out).toContain('Of the $24.99 received, $24.99 is held for the order.')
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^marketplace\.x\.jsonl:3: it is not valid JSON: /),
      'marketplace.x.jsonl:4: it is [], and should be an object with the keys order, type, data',
      'marketplace.x.jsonl:5: order is missing, and should be an id of 1 to 64 of the characters 0-9 A-Z a-z . _ -',
      expect.stringMatching(/^marketplace\.x\.jsonl:6: data\.at is "noon", and should be epoch milliseconds/),
      expect.stringMatching(/^marketplace\.x\.jsonl:6: data\.amount is 0\.5, and should be a whole number/),
    ])
  })

  it.each([
    [
      'a line about two orders',
      { ...PLACED, data: { ...PLACED.data, order: 'B-1' } },
      'it is about order A-1, and its data about order B-1',
    ],
    ['an order that no scheduler takes', { ...PAID, order: 'o 2' }, 'order is "o 2", and should be an id of 1 to 64'],
    ['an order that is too long', { ...PAID, order: 'o'.repeat(65) }, 'order is "ooo'],
    [
      'a key that means nothing',
      { ...PAID, kind: 'inStock' },
      'kind means nothing here, where one of the keys order, type, data is known',
    ],
    ['a command that does not exist', { ...PAID, type: 'Pay' }, 'type is "Pay", and should be one of RequestQuote'],
    ['nothing to read', { order: 'A-1' }, 'type is missing'],
  ])('%s', (_, line, reason) => {
    const { status, err } = demo([], { 'marketplace.x.jsonl': jsonl(line) })
    expect(status).toBe(1)
    expect(err).toContain(`marketplace.x.jsonl:1: ${reason}`)
  })

  it('is a file that is not there, or of which nobody knows whose terms it is under', () => {
    const { status, out, err } = demo(['marketplace.gone.jsonl', 'mine.jsonl', 'marketplace.a.jsonl'], {
      'mine.jsonl': '',
      'marketplace.a.jsonl': jsonl(PLACED),
    })
    expect(status).toBe(1)
    expect(out).toContain('✓ Granted')
    expect(err.split('\n')).toEqual([
      'marketplace.gone.jsonl: no such file',
      expect.stringMatching(/^mine\.jsonl: whose terms\? Say --policy POLICY\.json, .* importer\.$/),
    ])
  })

  it('is told in the timeline of an order whose first line it was', () => {
    const bad = { ...PLACED, data: { ...PLACED.data, shipping: -1 } }
    const { out } = demo([], { 'marketplace.x.jsonl': jsonl('nonsense', bad, PAID) })
    expect(out).toContain(
      'Order A-1\n  │\n  │  Line 2, the first of this order, could not be read. What follows is played without it.\n  │\n  ●',
    )
    const misspelt = { ...PLACED, ordr: 'A-1' }
    expect(demo([], { 'marketplace.x.jsonl': jsonl(misspelt, PAID) }).out).toContain('Line 1, the first of this order')
  })

  it.each([
    ['a later one', [PLACED, { ...PAID, data: {} }, PAID]],
    ['another order’s', [{ ...PLACED, order: 'A-2', data: {} }, PLACED]],
    ['nobody’s', ['nonsense', PLACED]],
  ])('is told in no timeline where it was %s', (_, lines) => {
    const { status, out } = demo([], { 'marketplace.x.jsonl': jsonl(...lines) })
    expect([status, out.includes('could not be read')]).toEqual([1, false])
  })

  it.each(['', '\n \n'])('is a file without lines: %j', (text) => {
    const { status, out, err } = demo([], { 'marketplace.x.jsonl': text, 'marketplace.a.jsonl': jsonl(PLACED) })
    expect([status, err]).toEqual([1, 'marketplace.x.jsonl: there are no lines'])
    expect(out).toMatch(/^A\n/)
  })

  it.each([
    ['missing', {}, 'policy.json: no such file'],
    ['no JSON', { 'policy.json': '{' }, 'policy.json: it is not valid JSON'],
    [
      'no policy',
      { 'policy.json': JSON.stringify({ ...marketplace, currency: 7, version: 0 }) },
      'policy.json: currency is 7, and should be',
    ],
  ])('is a policy: %s', (_, files, reason) => {
    const { status, out, err } = demo(['mine.jsonl', '--policy', 'policy.json'], { 'mine.jsonl': jsonl(PLACED), ...files })
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain(reason)
  })

  it('is the command line', () => {
    const { status, err } = demo(['--polcy', 'x'], {})
    expect(status).toBe(2)
    expect(err).toMatch(/^Unknown option '--polcy'\.\n\nPlays the histories/)
  })

  it.each([
    [['--zone', 'Mars/Olympus'], "--zone takes a time zone such as Europe/Berlin, not 'Mars/Olympus'."],
    [['--to', 'everybody'], "--to takes customer or support, not 'everybody'."],
  ])('is the command line: %j', (args, problem) => {
    const { status, err } = demo(args, {})
    expect([status, err.startsWith(problem)]).toEqual([2, true])
  })
})

describe('how it is shown', () => {
  it('helps', () => {
    const { status, out } = demo(['--help'], {})
    expect([status, out.split('\n').every((line) => line.length <= 100)]).toEqual([0, true])
    expect(out).toContain('--policy POLICY.json')
  })

  it('is JSON for programs: one object a decision, the timer’s among them', () => {
    const late = { ...PAID, data: { ...PAID.data, at: '2026-11-21T10:00:00-05:00' } }
    const { out } = demo(['--json', 'marketplace.late.jsonl'], { 'marketplace.late.jsonl': jsonl(PLACED, late) })
    const decisions = out.split('\n').map((line) => JSON.parse(line))
    expect(decisions.map(({ line, order, command, decision }) => [line, order, command.type, decision.verdict])).toEqual([
      [1, 'A-1', 'PlaceOrder', 'granted'],
      [null, 'A-1', 'PassTime', 'granted'],
      [2, 'A-1', 'RecordPayment', 'granted'],
    ])
    expect(decisions[0].nextDeadline).toBe(Date.UTC(2026, 10, 21, 15))
    expect(decisions[2].inWords.because).toEqual([
      'The payment of $24.99 arrived after the order had ended and must be refunded [MKT-7].',
    ])
  })

  it('begins with what the shop is about', () => {
    const policy = JSON.stringify({ ...marketplace, about: 'Pots!' })
    const { out } = demo(['mine.jsonl', '--policy', 'policy.json'], { 'mine.jsonl': jsonl(PLACED), 'policy.json': policy })
    expect(out).toContain('Mine\nPots!\n')
  })

  it('is in the zone that is asked for', () => {
    const { out } = demo(['--zone', 'Europe/Berlin', 'marketplace.a.jsonl'], { 'marketplace.a.jsonl': jsonl(PLACED) })
    expect(out).toContain('●  Fri 20 Nov 2026, 16:00 (Berlin time)')
    expect(out).not.toContain('New York')
  })

  it('speaks to the customer where it is asked to', () => {
    const { out } = demo(['--to', 'customer', 'marketplace.a.jsonl'], { 'marketplace.a.jsonl': jsonl(PLACED) })
    expect(out).toContain('You order 1 × mug for $19.99 plus $5.00 for shipping.')
    expect(out).not.toContain('he customer')
  })

  it('is in the same words for programs', () => {
    const { out } = demo(['--json', '--to', 'customer', '--zone', 'UTC', 'marketplace.a.jsonl'], {
      'marketplace.a.jsonl': jsonl(PLACED),
    })
    expect(JSON.parse(out).inWords.owed).toEqual([
      'Payment of $24.99 is due before Sat 21 Nov 2026, 15:00 (UTC); otherwise your order expires [MKT-7].',
    ])
  })

  it('keeps to the width of the page', () => {
    const { out } = demo([], { 'marketplace.a.jsonl': jsonl(PLACED, PAID) }, { columns: 60, colour: false })
    expect(out.split('\n').filter((line) => line.length > 60)).toEqual([])
    expect(out).not.toMatch(/\d (Nov|Dec)$/m)
  })

  it('has colours only where there are any', () => {
    const files = { 'marketplace.a.jsonl': jsonl(PLACED, PAID) }
    const plain = demo([], files).out
    const coloured = demo([], files, { columns: 100, colour: true }).out
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
    expect(plain.match(escapes)).toBeNull()
    expect(coloured).not.toBe(plain)
    expect(coloured.replace(escapes, '')).toBe(plain)
  })

  it('lets data do nothing to the terminal', () => {
    const ESCAPE = String.fromCharCode(27)
    const line = { order: 'A-1', type: 'ShipOrder', data: { at: 0, tracking: `T${ESCAPE}[31m` } }
    const { out, err } = demo([], { 'marketplace.a.jsonl': jsonl(line, `{"${ESCAPE}[31m`) })
    expect(out).toContain('T·[31m')
    expect(out + err).not.toContain(ESCAPE)
  })
})
