import { describe, expect, it } from 'vitest'
import type { Order } from '../../../src/order/order.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import type { Retention } from '../../../src/order/retention.ts'
import { backorderStore, crossBorderPlatform, importer, marketplace, preOrderStore } from '../../../src/preset/index.ts'
import type { Instead } from '../../../src/rule/remedy.ts'
import { nothingAgainst } from '../../../src/rule/ruleFinding.ts'
import { ask, askWhetherOpen, changesAt, deciderAt, isAnotherAnswer, opensAt } from '../../../src/workflow/asking/ask.ts'
import { decidersOf } from '../../../src/workflow/asking/deciders.ts'
import type { Situation } from '../../../src/workflow/situation.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, send } from '../../support/orders.ts'
import {
  aClosedInquiry,
  anApplication,
  anInquiry,
  anOpenReturn,
  aPart,
  aQuotedInquiry,
  arrived,
  aSale,
  aSoldLine,
  CALENDAR,
  closed,
  delivered,
  paid,
  preparing,
  shipped,
} from '../../support/sales.ts'
import { EVERY_COMMAND, everyCommand, IN_STAGE, LATER } from '../../support/stages.ts'
import { withRows } from '../support/withRows.ts'

const about = (policy: Policy, order: Order): Situation => ({ policy, calendar: CALENDAR, order, at: LATER })
const inStage = (stage: keyof typeof IN_STAGE): Situation => about(IN_STAGE[stage].policy, IN_STAGE[stage].order)
const codes = (found: ReturnType<typeof ask>): readonly string[] => found.because.map(({ code }) => code)
const stages = Object.keys(IN_STAGE) as (keyof typeof IN_STAGE)[]

describe('what the rules say', () => {
  it('the gate of stages comes first', () => {
    expect(codes(ask(inStage('shipped'), EVERY_COMMAND.BeginPreparation))).toEqual(['wrongStage'])
  })
  it('unless the rule can say better why', () => {
    expect(codes(ask(inStage('awaitingStock'), EVERY_COMMAND.ShipOrder))).toEqual(['notPaid', 'notAllIn'])
    expect(codes(ask(inStage('shipped'), EVERY_COMMAND.RequestCancellation))).toEqual([
      'noLongerCancellable',
      'cancellableBefore',
      'cancellableBefore',
      'cancellableBefore',
    ])
  })
  it('but the gate again, where the rule finds nothing against it', () => {
    const paidAndIn = aSale({ kind: 'preOrder', ...arrived(), plan: { upFront: 'nothing', onArrival: true } })
    expect(codes(ask(about(preOrderStore, paidAndIn), EVERY_COMMAND.ShipOrder))).toEqual(['wrongStage'])
  })
  it('where it refuses, it says whom to turn to', () => {
    expect(ask(inStage('closed'), EVERY_COMMAND.RequestCancellation)).toMatchObject({
      because: [{ code: 'orderClosed' }],
      remedies: [{ do: 'contactService', clause: 'XB-3' }],
    })
    expect(ask(about(marketplace, aSale(closed('completed'))), EVERY_COMMAND.RequestCancellation)).toMatchObject({
      remedies: [{ do: 'contactSeller', clause: 'MKT-6' }],
    })
  })
  it('nobody is to be turned to where there was no sale', () => {
    const over = about(importer, aClosedInquiry('expired'))
    expect(ask(over, EVERY_COMMAND.RequestCancellation)).toMatchObject({ because: [{ code: 'orderClosed' }], remedies: [] })
  })
  it('every reason is given: why it is not open, and what is wrong with this one', () => {
    expect(codes(ask(inStage('delivered'), EVERY_COMMAND.AnswerReturn))).toEqual(['noReturnToAnswer', 'noSuchReturn'])
  })
  it('each reason once', () => {
    for (const stage of stages)
      for (const command of everyCommand) {
        const reasons = ask(inStage(stage), command).because.map((reason) => JSON.stringify(reason))
        expect(reasons, `${command.type} in ${stage}`).toEqual([...new Set(reasons)])
      }
  })
  it('that the clock may always pass', () => {
    for (const stage of stages) {
      expect(ask(inStage(stage), EVERY_COMMAND.PassTime)).toBe(nothingAgainst)
      expect(askWhetherOpen(inStage(stage), 'PassTime')).toBe(nothingAgainst)
    }
  })
})

describe('the terms a rule is asked with', () => {
  it.each([
    ['inStock', aSale(), 'PRE-16'],
    ['preOrder', aSale({ kind: 'preOrder', lines: [aSoldLine({ kind: 'preOrder', allocated: 0 })] }), 'PRE-5'],
    ['preOrder, of a line from the shelf', aSale({ kind: 'preOrder' }), 'PRE-16'],
  ] as const)('are those of the kind: %s', (_, order, clause) => {
    expect(ask(about(preOrderStore, order), send('RequestCancellation', LATER, { id: 'c' })).because[0]).toMatchObject({ clause })
  })
  it('are also the shop’s, for what is the same for every kind', () => {
    const order = aSale(delivered())
    expect(askWhetherOpen(about(crossBorderPlatform, order), 'RequestReturn').verdict).toBe('granted')
    const { returns: _, ...without } = crossBorderPlatform
    expect(codes(askWhetherOpen(about(without, order), 'RequestReturn'))).toEqual(['returnsNotOffered'])
  })
  it('are the whole document before anything is bought', () => {
    expect(codes(askWhetherOpen(about(importer, { is: 'unplaced' }), 'PlaceOrder'))).toEqual(['quoteFirst'])
    expect(codes(askWhetherOpen(about(marketplace, { is: 'unplaced' }), 'RequestQuote'))).toEqual(['noQuotesGiven'])
  })
  it('say whose words the built-in rules are', () => {
    const order = aSale({ lines: [aSoldLine({ allocated: 0 })] })
    expect(askWhetherOpen(about(backorderStore, order), 'ShipOrder').because).toMatchObject([{ clause: 'BACK-6' }])
  })
})

describe('which rule an order is asked by', () => {
  it.each<readonly [string, Order, number]>([
    ['requested', anInquiry(), 0],
    ['quoted', aQuotedInquiry(), 0],
    ['bought', aSale(), 1],
  ])('one command, another rule: to cancel what is %s', (_, order, index) => {
    const [first, second] = ['RequestCancellation', 'CancelOrder'].map((type) => decidersOf(type))
    expect(deciderAt(order, 'RequestCancellation')).toBe(first?.[index])
    expect(deciderAt(order, 'CancelOrder')).toBe(second?.[index])
  })
  it('is none where the order takes no such command, whatever the rule could explain there', () => {
    expect(deciderAt(aSale(shipped()), 'RequestCancellation')).toBeNull()
    expect(deciderAt(aSale({ kind: 'preOrder', ...arrived() }), 'ShipOrder')).toBeNull()
    expect(deciderAt(aClosedInquiry('cancelled'), 'RecordPayment')).toBeNull()
    expect(deciderAt(aSale(), 'PassTime')).toBeNull()
  })
})

it('whether a command is open is half of what is asked of one: none is granted that is not', () => {
  for (const stage of stages)
    for (const command of everyCommand) {
      if (command.type === 'PassTime' || ask(inStage(stage), command).verdict === 'refused') continue
      expect(askWhetherOpen(inStage(stage), command.type), `${command.type} in ${stage}`).toMatchObject({ verdict: 'granted' })
    }
})

describe('a later answer is another one', () => {
  const within = (...keeps: readonly Retention[]): Policy =>
    withRows(crossBorderPlatform, [
      ...keeps.map(
        (kept, index) =>
          ({ clause: 'T-1', within: { hours: 24 * (index + 1) }, how: 'directly', ends: { keeps: kept } }) as const,
      ),
      { clause: 'T-9', how: 'never', instead: [] },
    ])
  const cancel = send('RequestCancellation', FRI_2026_11_20, { id: 'c' })
  const isAnother = (policy: Policy, hours: number, later: number): boolean => {
    const situation = (after: number): Situation => ({ ...about(policy, aSale()), at: FRI_2026_11_20 + after * HOUR })
    return isAnotherAnswer(ask(situation(hours), cancel), situation(later), cancel)
  }
  it('by its verdict', () => {
    expect(isAnother(within('nothing'), 0, 23)).toBe(false)
    expect(isAnother(within('nothing'), 0, 24)).toBe(true)
    for (const stage of stages)
      for (const command of everyCommand) {
        const refused = {
          verdict: 'refused',
          because: [{ code: 'badInstant', clause: null, facts: { at: 0 } }],
          remedies: [],
        } as const
        const { verdict } = ask(inStage(stage), command)
        expect(isAnotherAnswer(refused, inStage(stage), command), `${command.type} in ${stage}`).toBe(verdict === 'granted')
      }
  })
  it('where rows decide, by the one that does, and what it keeps', () => {
    expect(isAnother(within('nothing', 'everythingPaid'), 0, 24)).toBe(true)
    expect(isAnother(within('nothing', 'nothing'), 0, 24)).toBe(true)
    expect(isAnother(within('nothing', 'everythingPaid'), 24, 47)).toBe(false)
  })
  it('not by why it is refused', () => {
    expect(isAnother(within('nothing'), 24, 99)).toBe(false)
  })
})

it('a rule that does not say when is open wherever the order takes the command', () => {
  expect(askWhetherOpen(inStage('awaitingShipment'), 'BeginPreparation')).toEqual(nothingAgainst)
})

/** Terms that would offer everything there is, once no cancellation is allowed any more. */
const offeringAll = (policy: Policy): Policy => {
  const all: readonly Instead[] = ['refuseDelivery', 'requestReturn', 'contactSeller', 'contactService']
  return withRows(policy, [{ clause: 'T-1', how: 'never', instead: all.map((instead) => ({ clause: 'T-2', do: instead })) }])
}

describe('what may be done instead, where the terms offer everything', () => {
  const offered = (order: Order, policy = crossBorderPlatform): readonly string[] => {
    const situation = about(offeringAll(policy), order)
    const found = ask(situation, send('RequestCancellation', LATER, { id: 'c' }))
    const open = askWhetherOpen(situation, 'RequestCancellation')
    if (found.verdict === 'granted' || open.verdict === 'granted') return ['cancelled']
    expect(open.remedies).toEqual(found.remedies)
    return found.remedies.map((remedy) => remedy.do)
  }
  const contacts = ['contactSeller', 'contactService']

  it.each<readonly [string, Order, readonly string[]]>([
    ['still with the shop: somebody can be asked', aSale(preparing()), contacts],
    ['on its way', aSale(shipped()), ['refuseDelivery', ...contacts]],
    ['refused already', aSale(shipped({ refused: 'atTheDoor' })), contacts],
    ['delivered', aSale(delivered()), ['requestReturn', ...contacts]],
    ['coming back already: more of it may', aSale(delivered({}, [anOpenReturn()])), ['requestReturn', ...contacts]],
    ['at its end', aSale(closed('completed')), contacts],
  ])('%s', (_, order, instead) => expect(offered(order)).toEqual(instead))

  it('somebody can be asked where the terms offer nothing else', () => {
    expect(offered(aSale(shipped()), marketplace)).toEqual(contacts)
    expect(offered(aSale(delivered()), marketplace)).toEqual(contacts)
  })
  it('beside a cancellation that is asked for already', () => {
    const asked = aSale({ application: anApplication({ parts: [aPart({ lines: [{ line: 'L1', quantity: 2 }] })] }) })
    expect(ask(about(crossBorderPlatform, asked), send('RequestCancellation', LATER, { id: 'c2' }))).toMatchObject({
      because: [{ code: 'cancellationIsOpen' }],
      remedies: [{ do: 'contactService', clause: 'XB-3' }],
    })
  })
  it('what belongs to a placement is never withheld', () => {
    const withDeposit = aLine('preOrder', { offer: anOffer({ deposit: { share: 30, refundable: false } }) })
    const lines = [withDeposit, aLine('inStock', { id: 'shelf' })]
    expect(ask(about(preOrderStore, { is: 'unplaced' }), aPlacing('preOrder', { lines }))).toMatchObject({
      remedies: [{ do: 'placeApart' }, { do: 'agree' }],
    })
  })
})

describe('one request to cancel, whatever it comes to', () => {
  const cancel = send('RequestCancellation', LATER, { id: 'c' })
  it.each([
    ['requested', 'OrderClosed'],
    ['quoted', 'OrderClosed'],
    ['awaitingPayment', 'UnitsCancelled'],
    ['awaitingShipment', 'CancellationRequested'],
    ['preparing', 'CancellationRequested'],
  ] as const)('%s: %s', (stage, type) => {
    expect(ask(inStage(stage), cancel)).toMatchObject({ verdict: 'granted', events: [{ type }] })
  })
  it('of a quote cites the clause by which it is answered', () => {
    expect(ask(inStage('quoted'), cancel).because).toMatchObject([{ clause: 'IMP-10' }])
  })
  it('the shop ends an inquiry whole, and cites no term of the customer’s', () => {
    expect(ask(inStage('quoted'), send('CancelOrder', LATER, { id: 'x', because: 'other' }))).toMatchObject({
      events: [{ type: 'OrderClosed', data: { outcome: 'cancelled', clause: null } }],
    })
  })
})

describe('the arrival notice', () => {
  const notice = (shipping?: number) =>
    ask(inStage('arrived'), send('SendArrivalNotice', LATER, shipping === undefined ? {} : { shipping }))
  it.each([
    [undefined, 2_499],
    [900, 2_899],
    [0, 1_999],
  ])('with shipping %s asks for %d', (shipping, amount) => {
    expect(notice(shipping)).toMatchObject({
      events: [{ type: 'PaymentRequested', data: { part: 'balance', amount, due: { clause: 'PRE-9' } } }],
    })
  })
  it('that cannot be asks for nothing', () => {
    expect(notice(-1).verdict).toBe('refused')
    expect(notice(-1)).not.toHaveProperty('events')
  })
})

describe('when to ask again', () => {
  const closing = FRI_2026_11_20 + DAY
  it('at the instants that the rule names', () => {
    const lines = [aLine('preOrder', { offer: anOffer({ available: 0, closing }) })]
    expect(changesAt(about(preOrderStore, { is: 'unplaced' }), aPlacing('preOrder', { lines }))).toEqual([closing])
    const quote = send('SendQuote', LATER, { lines, shipping: 0 })
    expect(changesAt(inStage('requested'), quote)).toEqual([closing])
  })
  it('at the instants that rows name, whatever the command says', () => {
    const rows = withRows(crossBorderPlatform, [
      { clause: 'T-1', within: { hours: 24 }, how: 'directly' },
      { clause: 'T-9', how: 'never', instead: [] },
    ])
    const situation = about(rows, aSale())
    expect(opensAt(situation, 'RequestCancellation')).toEqual([FRI_2026_11_20 + DAY])
    expect(changesAt(situation, EVERY_COMMAND.RequestCancellation)).toEqual([FRI_2026_11_20 + DAY])
    expect(opensAt(about(rows, aSale(shipped())), 'RequestCancellation')).toEqual([])
    expect(opensAt(situation, 'PassTime')).toEqual([])
  })
  it('never, of a rule that names none, or where no rule is asked', () => {
    expect(changesAt(inStage('awaitingPayment'), EVERY_COMMAND.RequestCancellation)).toEqual([])
    expect(changesAt(inStage('shipped'), EVERY_COMMAND.PlaceOrder)).toEqual([])
    expect(changesAt(inStage('shipped'), EVERY_COMMAND.PassTime)).toEqual([])
  })
  it('never, of money: what came is not refused, whatever has lapsed', () => {
    for (const order of [aSale(), aSale(closed('expired')), aSale({ ...delivered(), money: paid(0) })])
      expect(ask(about(crossBorderPlatform, order), EVERY_COMMAND.RecordPayment).verdict).toBe('granted')
  })
})
