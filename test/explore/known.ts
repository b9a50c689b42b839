/**
 * What is known to be wrong, and not mended yet, by number.
 *
 * The list may only shrink: what an exploration finds beside it fails, and so does what stands in it and is not found any more.
 */
import type { Command, CommandType } from '../../src/order/command.ts'
import type { Finding } from './finding.ts'
import { atOnceOrOneByOne } from './law/atOnceOrOneByOne.ts'
import { eitherOrder } from './law/eitherOrder.ts'
import { goodsBackAreCredited } from './law/goodsBackAreCredited.ts'
import { nobodyLosesForMoneyOwed } from './law/nobodyLosesForMoneyOwed.ts'
import { openIsGranted } from './law/openIsGranted.ts'
import { reasonsOfMoney } from './law/reasonsOfMoney.ts'
import { whatTheShopCancels } from './law/whatTheShopCancels.ts'
import { windowStandsStill } from './law/windowStandsStill.ts'
import { moneyOf, partAsked, returnsOf } from './order.ts'

export type Known = {
  readonly number: string
  readonly says: string
  /** The sentence of the law that it breaks. */
  readonly law: string
  /** How many strays a scope needs for it to be met. */
  readonly strays: number
  readonly is: (finding: Finding) => boolean
}

/** Shown by commands of these types, in whichever order. */
const shows =
  (...types: readonly CommandType[]): Known['is'] =>
  ({ history, shown }) => {
    const last = history.slice(history.length - shown).map(({ type }) => type)
    return last.length === types.length && types.every((type) => last.includes(type))
  }

const comesBefore = (history: readonly Command[], first: CommandType, second: CommandType): boolean => {
  const types = history.map(({ type }) => type)
  return types.includes(first) && types.indexOf(first) < types.indexOf(second)
}

/** How much goodwill has been granted, in minor units. */
const goodwillIn = (history: readonly Command[]): number =>
  history.reduce((sum, { type, data }) => (type === 'GrantRefund' ? sum + data.amount : sum), 0)

export const known: readonly Known[] = [
  {
    number: 'M1',
    says: 'Money that comes before it is asked for is owed back, and is not set off when it is asked for.',
    law: eitherOrder.sentence,
    strays: 1,
    is: shows('RecordPayment', 'SendArrivalNotice'),
  },
  {
    number: 'M1',
    says: 'An order expires for money, and as much is owed back to its customer.',
    law: nobodyLosesForMoneyOwed.sentence,
    strays: 1,
    is: () => true,
  },
  {
    number: 'M9',
    says: 'Once the balance is asked for, the deposit of a unit that the shop cancels pays for the others instead of going back.',
    law: eitherOrder.sentence,
    strays: 1,
    is: shows('SendArrivalNotice', 'CancelOrder'),
  },
  {
    number: 'E2',
    says: 'Goodwill on a line whose deposit is kept is taken back out of what was paid for units that the shop cancels.',
    law: whatTheShopCancels.sentence,
    strays: 2,
    is: ({ says, history }) => Number.parseInt(says, 10) <= goodwillIn(history),
  },
  {
    number: 'M9',
    says: 'What the customer then leaves, or loses, costs the deposits of the units that the shop had cancelled too.',
    law: whatTheShopCancels.sentence,
    strays: 1,
    is: ({ history }) => comesBefore(history, 'SendArrivalNotice', 'CancelOrder'),
  },
  {
    number: 'M10',
    says: 'Goodwill on one line is paid out of the deposit of another, whose customer is then told of too much that is not owed back.',
    law: reasonsOfMoney.sentence,
    strays: 2,
    is: ({ says, history }) => says.startsWith('paidTooMuch') && goodwillIn(history) > 0,
  },
  {
    number: 'M10',
    says: 'With goodwill on a line, what is paid is too much before that line goes, and not after.',
    law: eitherOrder.sentence,
    strays: 3,
    is: (finding) => shows('RecordPayment', 'CancelOrder')(finding) && goodwillIn(finding.history) > 0,
  },
  {
    number: 'M11',
    says: 'Goods that came back otherwise than agreed are neither credited nor owed back once the shop has said no.',
    law: goodsBackAreCredited.sentence,
    strays: 1,
    is: () => true,
  },
  {
    number: 'M12',
    says: 'A part of a deposit becomes a whole one when units go one by one.',
    law: atOnceOrOneByOne.sentence,
    strays: 1,
    is: ({ from: { order } }) => partAsked(order) === 'deposit' && moneyOf(order).held > 0,
  },
  {
    number: 'M12',
    says: 'A part of a deposit becomes a whole one, and is kept, when the shop cancels a unit.',
    law: whatTheShopCancels.sentence,
    strays: 2,
    is: ({ history }) => !comesBefore(history, 'SendArrivalNotice', 'CancelOrder'),
  },
  {
    number: 'V1',
    says: 'Of two returns that lapse at one instant only the first is thought of: the order closes then, and nothing turns.',
    law: 'until is right',
    strays: 2,
    is: ({ from: { order } }) => returnsOf(order).length > 1,
  },
  {
    number: 'V4',
    says: 'Asking for a return alone lengthens the window for returns.',
    law: windowStandsStill.sentence,
    strays: 2,
    is: () => true,
  },
  {
    number: 'V6',
    says: 'An option is open though no data would be granted.',
    law: openIsGranted.sentence,
    strays: 0,
    is: ({ says }) => says.endsWith('nothing of it is granted'),
  },
  {
    number: 'E1',
    says: 'Of two returns for different reasons the one that is settled last decides whether the shipping goes back.',
    law: eitherOrder.sentence,
    strays: 2,
    is: ({ from: { order }, history, shown }) =>
      returnsOf(order).length > 1 &&
      history.slice(-shown).every(({ type }) => type === 'RecordGoodsBack' || type === 'AnswerReturn'),
  },
  {
    number: 'E2',
    says: 'Goodwill on a line whose deposit is kept is taken back out of the deposit of another, when both go at once.',
    law: atOnceOrOneByOne.sentence,
    strays: 1,
    is: ({ history }) => goodwillIn(history) > 0,
  },
]

/** Which of them a finding is; null: it is new. */
export const knownAs = (finding: Finding): Known | null => known.find(({ law, is }) => law === finding.law && is(finding)) ?? null
