import { describe, expect, it } from 'vitest'
import { type Command, COMMANDS_BY_STAGE, type CommandType, optionsFor, partyOf } from '../../src/index.ts'
import { aLine, anOffer, FRI_2026_11_20, HOUR, pay, play, send } from '../support/orders.ts'
import { withRows } from './support/withRows.ts'
import { IN_STAGE, LATER } from '../support/stages.ts'

const optionsIn = (stage: keyof typeof IN_STAGE, now = LATER) => optionsFor(IN_STAGE[stage].policy, IN_STAGE[stage].order, now)
const openIn = (stage: keyof typeof IN_STAGE, now = LATER): readonly string[] =>
  optionsIn(stage, now).flatMap(({ command, open }) => (open ? [command] : []))

describe('what may be done', () => {
  it.each(Object.keys(IN_STAGE) as (keyof typeof IN_STAGE)[])(
    'in %s: every command, by whom, none open that the stage cannot take',
    (stage) => {
      const options = optionsIn(stage)
      expect(options).toHaveLength(24)
      for (const { command, party, open, because } of options) {
        expect(party).toBe(partyOf({ type: command }))
        if (!open) expect(because.length, command).toBeGreaterThan(0)
      }
      const taken: readonly string[] = COMMANDS_BY_STAGE[stage]
      expect(openIn(stage).filter((command) => !taken.includes(command))).toEqual([])
    },
  )
  it('the terms narrow what a stage takes', () => {
    const notOpen = COMMANDS_BY_STAGE.arrived.filter((command) => !openIn('arrived').includes(command))
    expect(notOpen).toEqual(['RequestCancellation', 'AcceptDelay', 'AnswerCancellation', 'GrantRefund', 'RecordRefund'])
  })
  it.each<readonly [CommandType, keyof typeof IN_STAGE, string, keyof typeof IN_STAGE | null]>([
    ['RecordAllocation', 'awaitingPayment', 'nothingAwaited', 'awaitingStock'],
    ['RecordRefund', 'awaitingShipment', 'nothingOwed', null],
    ['GrantRefund', 'awaitingPayment', 'nothingHeld', 'awaitingShipment'],
    ['AcceptDelay', 'awaitingStock', 'noConsentAsked', null],
    ['CommitSupply', 'awaitingShipment', 'supplyIsCommitted', 'awaitingSupply'],
    ['RecordGoodsBack', 'delivered', 'noGoodsAwaited', 'shipped'],
    ['AnswerReturn', 'delivered', 'noReturnToAnswer', null],
    ['AnswerCancellation', 'preparing', 'noCancellationIsOpen', null],
  ])('%s is closed where nothing of it would be granted: in %s %s', (command, stage, code, openThere) => {
    expect(optionsIn(stage).find((each) => each.command === command)).toMatchObject({ open: false, because: [{ code }] })
    if (openThere !== null) expect(openIn(openThere)).toContain(command)
  })
  it('closed options open with what they wait for', () => {
    const opens = (stage: keyof typeof IN_STAGE, commands: readonly [Command, ...Command[]]): readonly string[] => {
      const { policy, order } = IN_STAGE[stage]
      const after = play(policy, commands, order).order
      const isOpenNow = optionsFor(policy, after, LATER).flatMap(({ command, open }) => (open ? [command] : []))
      return isOpenNow.filter((command) => !openIn(stage).includes(command))
    }
    const oneBack = send('RequestReturn', LATER, {
      id: 'r1',
      lines: [{ line: 'L1', quantity: 1 }],
      condition: 'unopened',
      reason: 'changedMind',
    })
    expect(opens('awaitingShipment', [pay(LATER, 5, 'p2')])).toEqual(['RecordRefund'])
    expect(opens('delivered', [oneBack])).toEqual(['RecordGoodsBack'])
    expect(opens('preparing', [send('RequestCancellation', LATER, { id: 'c1' })])).toEqual(['AnswerCancellation'])
  })
  it('a quote can be confirmed only while what it offers is sold', () => {
    const CLOSING = LATER + HOUR
    const { policy, order } = IN_STAGE.requested
    const lines = [aLine('specialOrder', { offer: anOffer({ listed: false, closing: CLOSING }) })]
    const quoted = play(policy, [send('SendQuote', LATER, { lines, shipping: 0 })], order).order
    const confirm = (now: number) => optionsFor(policy, quoted, now).find(({ command }) => command === 'ConfirmQuote')
    expect(confirm(CLOSING - 1)).toMatchObject({ open: true, validUntil: CLOSING })
    expect(confirm(CLOSING)).toMatchObject({ open: false, because: [{ code: 'noLongerTaken' }] })
  })
  it('a return is closed once every unit is in one', () => {
    const { policy, order } = IN_STAGE.delivered
    const both = send('RequestReturn', LATER, {
      id: 'r1',
      lines: [{ line: 'L1', quantity: 2 }],
      condition: 'unopened',
      reason: 'changedMind',
    })
    const options = optionsFor(policy, play(policy, [both], order).order, LATER)
    expect(options.find(({ command }) => command === 'RequestReturn')).toMatchObject({
      open: false,
      because: [{ code: 'nothingToReturn' }],
    })
  })
  it('holds until it lapses', () => {
    const BY = FRI_2026_11_20 + 24 * HOUR
    const cancel = (now: number) => optionsIn('awaitingPayment', now).find(({ command }) => command === 'RequestCancellation')
    expect(cancel(BY - 1)).toMatchObject({ open: true, validUntil: BY })
    expect(cancel(BY)).toMatchObject({ open: false, because: [{ code: 'orderClosed', clause: 'XB-1' }], validUntil: null })
  })
})

describe('closed', () => {
  const closedIn = (stage: keyof typeof IN_STAGE, command: string) =>
    optionsIn(stage).flatMap((option) => (!option.open && option.command === command ? [option.closed] : []))

  it('for now, where something may still open it', () => {
    expect(closedIn('awaitingPayment', 'RequestReturn')).toEqual(['notNow'])
    expect(closedIn('delivered', 'AnswerReturn')).toEqual(['notNow'])
    expect(closedIn('closed', 'ShipOrder')).toEqual(['notNow']) // it can be reinstated
  })
  it('for ever, where the terms or what has happened say so', () => {
    expect(closedIn('awaitingPayment', 'RequestQuote')).toEqual(['never'])
    expect(closedIn('awaitingPayment', 'AcceptDelay')).toEqual(['never'])
    expect(closedIn('delivered', 'RequestCancellation')).toEqual(['never'])
  })
  it('for now, under terms that are not the order’s: nothing is known of it', () => {
    const { order } = IN_STAGE.delivered
    const options = optionsFor(IN_STAGE.arrived.policy, order, LATER)
    expect(new Set(options.map((option) => option.open || option.closed))).toEqual(new Set(['notNow']))
  })
})

describe('where rows decide', () => {
  const LATE = FRI_2026_11_20 + 13 * HOUR
  const DONE = FRI_2026_11_20 + 16 * HOUR
  /** Preparation is owed by 22:00: twelve hours after the payment, which came at 10:00. */
  const policy = withRows(IN_STAGE.awaitingShipment.policy, [
    { clause: 'T-1', since: 'delay', within: { hours: 3 }, how: 'directly' },
    { clause: 'T-9', how: 'never', instead: [] },
  ])
  const cancel = (now: number) =>
    optionsFor(policy, IN_STAGE.awaitingShipment.order, now).find(({ command }) => command === 'RequestCancellation')

  it('an option opens with what the shop misses, and closes when its time is over', () => {
    expect(cancel(LATE - 1)).toMatchObject({ open: false, validUntil: LATE })
    expect(cancel(LATE)).toMatchObject({ open: true, validUntil: DONE, because: [{ code: 'delayed', clause: 'T-1' }] })
    expect(cancel(DONE - 1)).toMatchObject({ open: true, validUntil: DONE })
    expect(cancel(DONE)).toMatchObject({ open: false, validUntil: null })
  })
})

describe('nothing may be done', () => {
  it('under terms that are not the order’s, nor at no instant', () => {
    const under = (policy: typeof IN_STAGE.arrived.policy, now: number) =>
      new Set(optionsFor(policy, IN_STAGE.arrived.order, now).flatMap(({ because }) => because.map(({ code }) => code)))
    expect([...under(IN_STAGE.shipped.policy, LATER)]).toEqual(['otherTerms'])
    expect([...under(IN_STAGE.arrived.policy, Number.NaN)]).toEqual(['badInstant'])
    const { policy } = IN_STAGE.arrived
    expect([...under({ ...policy, calendar: { ...policy.calendar, zone: 'Nowhere/At_All' } }, LATER)]).toEqual([
      'unusableCalendar',
    ])
  })
})
