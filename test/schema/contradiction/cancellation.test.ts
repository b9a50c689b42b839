import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/policy/policy.ts'
import { crossBorderPlatform, marketplace } from '../../../src/preset/index.ts'
import type { CancellationTerms } from '../../../src/rule/cancellation/terms.ts'
import type { Row } from '../../../src/rule/rows.ts'
import type { Window } from '../../../src/rule/window.ts'
import { cancellationClashes } from '../../../src/schema/contradiction/cancellation.ts'
import { type Change, issuesWith } from '../clashes.ts'

describe('terms of cancellation that cannot be meant', () => {
  it.each<readonly [string, Policy, readonly Change[], readonly string[]]>([
    [
      'payment after preparation',
      crossBorderPlatform,
      [
        ['sale.inStock.cancellation.0.until', 'preparation'],
        ['sale.inStock.cancellation.1.until', 'payment'],
      ],
      ['neverReached sale.inStock.cancellation.1 against sale.inStock.cancellation.0'],
    ],
    [
      'rows after the shipment: each is held against the first',
      crossBorderPlatform,
      [['sale.inStock.cancellation.0.until', 'shipment']],
      [
        'neverReached sale.inStock.cancellation.1 against sale.inStock.cancellation.0',
        'neverReached sale.inStock.cancellation.2 against sale.inStock.cancellation.0',
      ],
    ],
    [
      'ways out under terms without returns',
      marketplace,
      [['sale.inStock.cancellation.1.instead.0.do', 'refuseDelivery']],
      ['notOffered sale.inStock.cancellation.1.instead.0.do against returns'],
    ],
    [
      'a way out that the returns do not have',
      crossBorderPlatform,
      [['returns.request', []]],
      ['notOffered sale.inStock.cancellation.3.instead.1.do against returns.request'],
    ],
    [
      'a refusal that the returns do not have',
      crossBorderPlatform,
      [['returns.refuse', []]],
      ['notOffered sale.inStock.cancellation.3.instead.0.do against returns.refuse'],
    ],
    [
      'one way out twice',
      crossBorderPlatform,
      [['sale.inStock.cancellation.3.instead.2.do', 'requestReturn']],
      ['saidTwice sale.inStock.cancellation.3.instead.2.do against sale.inStock.cancellation.3.instead.1.do'],
    ],
  ])('%s', (_, policy, changes, issues) => expect(issuesWith(policy, changes)).toEqual(issues))
})

/** Rows of a pre-order, the last below them. */
const clashesOf = (rows: readonly Row[], kind: 'preOrder' | 'inStock' = 'preOrder'): readonly string[] => {
  const last = { clause: 'T-9', how: 'never', instead: [] } as const
  const terms = [...rows.map((row) => ({ clause: 'T-1', how: 'directly', ...row })), last] as unknown as CancellationTerms
  return cancellationClashes(kind, terms, ['it']).map(
    ({ code, path, against }) => `${code} ${path.join('.')} against ${against.join('.')}`,
  )
}

describe('a row that one above it leaves nothing to', () => {
  const HIDDEN = ['neverReached it.1 against it.0']

  it.each<readonly [string, Window, Window]>([
    ['is open until the same', { until: 'arrival' }, { until: 'arrival' }],
    ['is open until something that comes before', { until: 'preparation' }, { until: 'payment' }],
    ['is open for some time, below one that always is', {}, { within: { hours: 24 } }],
    ['is open until a date, below one that always is', {}, { until: 'closing' }],
    ['is open until the same date', { until: 'release' }, { until: 'release' }],
    ['opens with something, below one that is open before', { until: 'shipment' }, { since: 'delay', within: { days: 3 } }],
    ['opens with the same', { since: 'delay' }, { since: 'delay', within: { days: 3 } }],
    ['opens with what comes after', { since: 'firstPayment' }, { since: 'payment', until: 'preparation' }],
    ['opens some time after, below one that does at once', { since: 'supply' }, { since: 'supply', after: { days: 1 } }],
    ['has the same time', { within: { days: 3 } }, { within: { days: 3 }, until: 'arrival' }],
    ['has the same time since the same', { since: 'delay', within: { days: 3 } }, { since: 'delay', within: { days: 3 } }],
    ['opens the same time after', { after: { days: 1 } }, { after: { days: 1 }, within: { days: 3 } }],
    ['has the same last day', { through: '2027-01-15' }, { through: '2027-01-15' }],
    ['has a last day before', { through: '2027-01-15' }, { through: '2027-01-14', until: 'payment' }],
    ['closes so long before the same date', { before: { release: { days: 14 } } }, { before: { release: { days: 14 } } }],
    ['closes so long before a date, below one that always is open', {}, { before: { closing: { hours: 1 } } }],
    ['closes before a date, below one that is open until then', { until: 'release' }, { before: { release: { days: 1 } } }],
    [
      'closes before two dates, below one that does before one',
      { before: { closing: { days: 1 } } },
      { before: { closing: { days: 1 }, release: { days: 14 } }, within: { days: 30 } },
    ],
    ['counts from the placement, as one does that says so', { since: 'placement' }, { within: { days: 3 } }],
  ])('%s', (_, above, row) => expect(clashesOf([above, row])).toEqual(HIDDEN))

  it.each<readonly [string, Window, Window]>([
    ['payment and arrival come in either order', { until: 'payment' }, { until: 'arrival' }],
    ['supply is not always told', { until: 'supply' }, { until: 'arrival' }],
    ['supply may come last', { until: 'preparation' }, { until: 'supply' }],
    ['dates come when they come', { until: 'closing' }, { until: 'release' }],
    ['a date may come before anything', { until: 'closing' }, { until: 'payment' }],
    ['which of two times is longer may depend on the day', { within: { days: 3 } }, { within: { hours: 24 } }],
    ['the same time counts from elsewhere', { within: { days: 3 } }, { since: 'delay', within: { days: 3 } }],
    ['a time may be over', { within: { days: 3 } }, { until: 'arrival' }],
    ['a last day may be', { through: '2027-01-15' }, { until: 'arrival' }],
    ['a last day comes after', { through: '2027-01-15' }, { through: '2027-01-16' }],
    ['it closes before another date', { before: { release: { days: 14 } } }, { before: { closing: { days: 14 } } }],
    [
      'which of two lengths is longer may depend on the day',
      { before: { release: { days: 30 } } },
      { before: { release: { months: 1 } } },
    ],
    ['it closes with the day of the date', { until: 'release' }, { before: { release: { days: 0 } } }],
    ['it closes before another date than the one above', { until: 'closing' }, { before: { release: { days: 14 } } }],
    ['one that closes before a date is over', { before: { release: { days: 14 } } }, { until: 'arrival' }],
    ['it is open at once', { after: { days: 1 } }, { within: { days: 3 } }],
    ['it opens with something else', { since: 'delay' }, { since: 'specificationChange' }],
    ['it opens before', { since: 'payment' }, { since: 'firstPayment' }],
    ['the one above opens with what may never come', { since: 'delay' }, { since: 'placement' }],
  ])('not: %s', (_, above, row) => expect(clashesOf([above, row])).toEqual([]))

  it('is held against the first that does, also where several do', () => {
    const row: Window = { since: 'delay', within: { days: 3 } }
    expect(clashesOf([{ until: 'closing' }, row, { since: 'delay' }, row, row])).toEqual([
      'neverReached it.3 against it.1',
      'neverReached it.4 against it.1',
    ])
    expect(clashesOf([{ since: 'delay' }, { until: 'shipment' }, row])).toEqual(['neverReached it.2 against it.0'])
  })
})

describe('rows that are meant for some orders and lines', () => {
  const staff: Row = { when: { mark: ['discountCode', 'freeShipping'] } }

  it.each<readonly [string, Row, Row, readonly string[]]>([
    ['leave the others to the row below', staff, {}, []],
    ['leave other orders to it', { when: { region: 'US' } }, { when: { region: 'BR' } }, []],
    ['leave nothing of what they are meant for', staff, { when: { mark: 'freeShipping' } }, ['neverReached it.1 against it.0']],
    ['leave nothing below one for all', {}, staff, ['neverReached it.1 against it.0']],
    ['leave what comes after they are over', { ...staff, until: 'payment' }, { ...staff, until: 'arrival' }, []],
    ['name a mark twice', { when: { mark: ['a', 'a'] } }, {}, ['saidTwice it.0.when.mark.1 against it.0.when.mark.0']],
  ])('%s', (_, above, row, clashes) => expect(clashesOf([above, row])).toEqual(clashes))

  it('are compared with no more than fifty others, so that many take no longer than they should', () => {
    const only = (word: number): Row => ({ when: { region: `region ${word}` } })
    const many = Array.from({ length: 200 }, (_, index) => only(index))
    expect(clashesOf([...many, only(49), only(50)])).toEqual(['neverReached it.200 against it.49'])
    expect(clashesOf([...many, {}, only(199), {}])).toEqual([
      'neverReached it.201 against it.200',
      'neverReached it.202 against it.200',
    ])
  })
})

describe('a window that is over before it opens', () => {
  it.each<readonly [string, Window, readonly string[]]>([
    ['from its beginning', { until: 'placement' }, ['neverReached it.0.until against it.0.since']],
    ['with what it begins with', { since: 'payment', until: 'payment' }, ['neverReached it.0.until against it.0.since']],
    ['with what has come before', { since: 'preparation', until: 'arrival' }, ['neverReached it.0.until against it.0.since']],
    [
      'after the placement of what is late',
      { since: 'delay', until: 'placement' },
      ['neverReached it.0.until against it.0.since'],
    ],
    ['with the shipment, which it begins with', { since: 'shipment' }, ['neverReached it.0.since against it.0']],
    ['with the shipment, which comes before', { since: 'delivery' }, ['neverReached it.0.since against it.0']],
    [
      'with the shipment, which it names',
      { since: 'delivery', until: 'shipment' },
      ['neverReached it.0.until against it.0.since'],
    ],
    ['but not before payment or arrival, whichever comes first', { since: 'payment', until: 'arrival' }, []],
    ['nor before supply', { since: 'arrival', until: 'supply' }, []],
    ['nor before a date', { since: 'preparation', until: 'closing' }, []],
    ['nor because something may never come', { since: 'delay', until: 'shipment' }, []],
  ])('%s', (_, row, clashes) => expect(clashesOf([row])).toEqual(clashes))

  it.each(['arrival', 'supply'] as const)('with the %s of what is in stock', (until) => {
    expect(clashesOf([{ until }], 'inStock')).toEqual(['neverReached it.0.until against '])
    expect(clashesOf([{ until }])).toEqual([])
  })
})
