import { describe, expect, it } from 'vitest'
import { insteadIn, reasonsAgainst, reasonsFor } from '../../../src/rule/cancellation/rowReasons.ts'
import type { Decided, OpenRow } from '../../../src/rule/cancellation/rowsFor.ts'
import type { CancellationRow, NeverRow } from '../../../src/rule/cancellation/terms.ts'
import type { Instead } from '../../../src/rule/remedy.ts'
import { FRI_2026_11_20 as NOW } from '../../support/orders.ts'
import { CALENDAR } from '../../support/sales.ts'
import { GAMES } from './terms.ts'

const LAST: NeverRow = { clause: 'T-9', how: 'never', instead: [] }
const NEVER: CancellationRow = { clause: 'T-4', how: 'never' }
const A_DAY: CancellationRow = { clause: 'T-1', within: { hours: 24 }, how: 'directly' }
const TILL_SUPPLY: CancellationRow = { clause: 'T-2', until: 'supply', how: 'ifMakerAgrees' }

const aDecision = <R extends CancellationRow | null>(row: R, decided: Partial<Decided> = {}): Decided & { readonly row: R } => ({
  ends: null,
  over: [],
  unknownSince: null,
  last: LAST,
  units: GAMES,
  ...decided,
  row,
})
const reasons = (row: Partial<OpenRow> & Pick<OpenRow, 'how'>, ends: Decided['ends'] = null) =>
  reasonsFor(aDecision({ clause: 'T-1', ...row } as OpenRow, { ends }), null)
const facts = { lines: null, until: null, ends: null, keeps: 'nothing' } as const

describe('for what may go', () => {
  it.each<readonly [string, Partial<OpenRow> & Pick<OpenRow, 'how'>, object]>([
    ['at once', { how: 'directly', until: 'arrival' }, { code: 'cancellable', facts: { ...facts, until: 'arrival' } }],
    ['because of a delay', { how: 'directly', since: 'delay' }, { code: 'delayed', facts }],
    ['because of a change', { how: 'directly', since: 'specificationChange' }, { code: 'specificationChanged', facts }],
    ['since something else', { how: 'directly', since: 'firstPayment' }, { code: 'cancellable', facts }],
    ['if the shop agrees', { how: 'ifShopAgrees' }, { code: 'needsAgreement', facts: { ...facts, of: 'shop' } }],
    ['if the seller agrees', { how: 'ifSellerAgrees' }, { code: 'needsAgreement', facts: { ...facts, of: 'seller' } }],
    [
      'if the maker agrees, also after a delay',
      { how: 'ifMakerAgrees', since: 'delay' },
      { code: 'needsAgreement', facts: { ...facts, of: 'maker' } },
    ],
    ['if the carrier agrees', { how: 'ifCarrierAgrees' }, { code: 'needsAgreement', facts: { ...facts, of: 'carrier' } }],
  ])('%s: its row', (_, row, reason) => expect(reasons(row)).toEqual([{ clause: 'T-1', ...reason }]))

  it('how long before a date of the offer it ends too', () => {
    const before = { release: { days: 14 } }
    expect(reasons({ how: 'directly', before }, NOW)).toMatchObject([{ facts: { ...facts, ends: NOW, before } }])
    expect(reasons({ how: 'ifShopAgrees', before })).toMatchObject([{ facts: { ...facts, before, of: 'shop' } }])
  })
  it('until when by time alone', () => {
    expect(reasons({ how: 'directly' }, NOW)).toMatchObject([{ facts: { ends: NOW } }])
    expect(reasons({ how: 'directly' }, 'beyondCalendar')).toMatchObject([{ facts: { ends: 'beyondCalendar' } }])
  })
  it.each<readonly [string, OpenRow['ends'], readonly object[]]>([
    ['nothing is kept: nothing more is said', {}, []],
    [
      'nothing, by a clause of its own',
      { clause: 'T-6' },
      [{ code: 'cancellingCosts', clause: 'T-6', facts: { lines: null, keeps: 'nothing' } }],
    ],
    [
      'a fee, by the row’s',
      { keeps: { fee: 'cancelled' } },
      [{ code: 'cancellingCosts', clause: 'T-1', facts: { lines: null, keeps: { fee: 'cancelled' } } }],
    ],
    [
      'a share, by its own',
      { clause: 'T-6', keeps: { share: 20 } },
      [{ code: 'cancellingCosts', clause: 'T-6', facts: { lines: null, keeps: { share: 20 } } }],
    ],
  ])('what it costs: %s', (_, ends, costs) => {
    const [row, ...more] = reasons({ how: 'directly', ...(ends === undefined ? {} : { ends }) })
    expect(row).toMatchObject({ code: 'cancellable', facts: { keeps: ends?.keeps ?? 'nothing' } })
    expect(more).toEqual(costs)
  })
  it('of which lines it is said, in both', () => {
    const row: OpenRow = { clause: 'T-1', how: 'directly', ends: { keeps: 'everythingPaid' } }
    expect(reasonsFor(aDecision(row), ['game'])).toMatchObject([{ facts: { lines: ['game'] } }, { facts: { lines: ['game'] } }])
  })
})

describe('against what is too close to a date', () => {
  it('how long before the date it could', () => {
    const end = { by: 'release', at: NOW, before: { days: 14 } } as const
    expect(reasonsAgainst(CALENDAR, aDecision(null, { over: [{ row: A_DAY, end }] }), null)[1]).toEqual({
      code: 'cancellableBefore',
      clause: 'T-1',
      facts: { lines: null, ...end },
    })
  })
})

describe('against what may not go', () => {
  const against = (decided: Decided) => reasonsAgainst(CALENDAR, decided, null)
  const end = { by: 'supply', at: NOW } as const

  it('the last row, and what ended each by which it could', () => {
    const over = [
      { row: A_DAY, end: { by: 'time', at: NOW } },
      { row: TILL_SUPPLY, end },
    ] as const
    expect(against(aDecision(null, { over }))).toEqual([
      { code: 'noLongerCancellable', clause: 'T-9', facts: { lines: null } },
      { code: 'cancellableBefore', clause: 'T-1', facts: { lines: null, by: 'time', at: NOW } },
      { code: 'cancellableBefore', clause: 'T-2', facts: { lines: null, by: 'supply', at: NOW } },
    ])
  })
  it('or the one that never lets it go', () => {
    expect(against(aDecision(NEVER))).toEqual([{ code: 'noLongerCancellable', clause: 'T-4', facts: { lines: null } }])
  })
  it('not one that never did, and is over: by that it could not be cancelled before', () => {
    expect(against(aDecision(null, { over: [{ row: NEVER, end }] }))).toHaveLength(1)
  })
  it('or that nobody can tell, and since when', () => {
    const unknown = aDecision(null, { unknownSince: NOW, over: [{ row: TILL_SUPPLY, end }] })
    expect(against(unknown)).toMatchObject([
      { code: 'beyondCalendar', clause: null, facts: { begins: 'UnitsCancelled', since: NOW } },
      { code: 'cancellableBefore', clause: 'T-2' },
    ])
  })
})

describe('instead', () => {
  const withLast = (...instead: readonly { readonly do: Instead; readonly clause?: 'T-7' }[]): Decided =>
    aDecision(null, { last: { ...LAST, instead } })

  it('by the clause of the last row, or one of its own', () => {
    expect(insteadIn([withLast({ do: 'contactSeller' }, { do: 'requestReturn', clause: 'T-7' })])).toEqual([
      { do: 'contactSeller', clause: 'T-9' },
      { do: 'requestReturn', clause: 'T-7' },
    ])
  })
  it('what two kinds offer alike once, what only one offers too', () => {
    const one = withLast({ do: 'contactSeller' })
    const other = withLast({ do: 'contactSeller' }, { do: 'contactService' })
    expect(insteadIn([one, other, one])).toEqual([
      { do: 'contactSeller', clause: 'T-9' },
      { do: 'contactService', clause: 'T-9' },
    ])
    expect(insteadIn([])).toEqual([])
  })
})
