/**
 * Every difference from the baseline that is wanted, and why.
 *
 * 1. An entry recognises its differences precisely: what is not meant by it is to be found.
 * 2. It says how many there are. An entry that is met less often, or more often, or never, fails the test.
 */
import type { Difference, Listed } from './compare.ts'
import type { Json } from './recorded.ts'

/** An obligation that nobody was told of before: without an instant, and by no clause. */
const isUndatedNow =
  (owes: string) =>
  ({ part, of, was, is }: Difference): boolean =>
    part === 'obligations' && of === owes && was === undefined && isOpenEnded(is)

const isOpenEnded = (owed: Json | undefined): boolean => {
  const { due, ifMissed, late } = (owed ?? {}) as { readonly due?: unknown; readonly ifMissed?: unknown; readonly late?: unknown }
  const { by, why, clause } = (due ?? {}) as { readonly by?: unknown; readonly why?: unknown; readonly clause?: unknown }
  return by === null && why === 'openEnded' && clause === null && ifMissed === 'isRecorded' && late === false
}

const OF_RETURNS = ['returnAnswer', 'goodsBack']

/** The same obligations of returns, in another order. */
const isOfReturnsReordered = ({ part, of, answer: { was, is } }: Difference): boolean =>
  part === 'obligations' && OF_RETURNS.includes(of ?? '') && ofReturns(was.after.obligations) === ofReturns(is.after.obligations)

const ofReturns = (obligations: readonly { readonly owes: string }[]): string =>
  obligations
    .filter(({ owes }) => OF_RETURNS.includes(owes))
    .map((owed) => JSON.stringify(Object.entries(owed).sort()))
    .sort()
    .join('\n')

/** The confirmation, sent once more with other consents. */
const isOtherConfirmation = ({ part, of, command, was, is }: Difference): boolean => {
  if (command.type !== 'ConfirmQuote') return false
  if (part === 'verdict') return was === 'granted' && is === 'refused'
  if (part !== 'because') return false
  return of === 'answeredBefore' ? is === undefined : (of === 'wrongStage' || of === 'orderClosed') && was === undefined
}

const isEmpty = (data: Json): boolean => JSON.stringify((data as { readonly items?: Json }).items) === '[]'

/** Why an open row lets units go: the row that a reason was taken from says more now. */
const OPEN_ROWS = ['cancellable', 'needsAgreement', 'specificationChanged']

/** What a row says beside its clause. A field that was there keeps its value. */
const isMoreOfARow = ({ part, of, field, was }: Difference): boolean =>
  part === 'because' && OPEN_ROWS.includes(of ?? '') && field.startsWith('facts.') && was === undefined

/** The four words for how units ended, as the endings they stood for. */
const ENDINGS: { readonly [word: string]: readonly [by: string, because: string] } = {
  customerCancels: ['customer', 'cancellation'],
  specificationChanges: ['customer', 'cancellation'],
  shopCancels: ['shop', 'cancellation'],
  unavailable: ['shop', 'unavailability'],
}

const isSameEnding = ({ was, is }: Difference): boolean => {
  const { by, because } = (is ?? {}) as { readonly by?: unknown; readonly because?: unknown }
  const word = ENDINGS[String(was)]
  return word !== undefined && word[0] === by && word[1] === because
}

const textsOf = (events: readonly Json[]): readonly string[] =>
  events.map((event) => JSON.stringify(Object.values(event as object).map(namesIn))).sort()

/** What an event is, whatever the order of its fields. */
const namesIn = (part: unknown): unknown => (typeof part === 'object' && part !== null ? Object.keys(part).sort() : part)

const OPEN_FOR_SOMETHING = ['GrantRefund', 'RecordRefund', 'RecordAllocation', 'RequestReturn', 'RecordGoodsBack', 'ConfirmQuote']

const NOTHING_THERE = ['nothingOwed', 'nothingHeld', 'nothingLeftToCredit', 'nothingAwaited', 'nothingToReturn', 'noGoodsAwaited']

const isApplication = ({ of, field }: Difference): boolean =>
  of === 'CancellationRequested' && field.startsWith('data.application.')

export const DIFFERENCES: readonly Listed[] = [
  {
    name: 'the goods are owed while an order waits for them',
    because: 'An order that waits for stock waited for nobody: the shop owes the goods, at no instant.',
    recognises: isUndatedNow('stock'),
    met: 5_305,
  },
  {
    name: 'the shipment is owed where no term dates it',
    because: 'A paid order of a shop that names no time owed nobody anything: the shop owes the shipment, at no instant.',
    recognises: isUndatedNow('shipment'),
    met: 5_178,
  },
  {
    name: 'the delivery is owed while a parcel is on its way',
    because: 'A parcel on its way was owed by nobody: the shop owes its delivery, at no instant.',
    recognises: isUndatedNow('delivery'),
    met: 6_451,
  },
  {
    name: 'answers to returns are listed before goods to come back',
    because: 'What is owed is listed by what it is, no longer return by return; the obligations are the same.',
    recognises: isOfReturnsReordered,
    met: 78,
  },
  {
    name: 'goods back before the agreement: their share is a reason too',
    because:
      'An answer that credits goods gave the agreement alone as its reason (fault W3): every reason is told, with its clause.',
    recognises: ({ part, of, was, command }) =>
      part === 'because' && of === 'goodsBack' && was === undefined && command.type === 'AnswerReturn',
    met: 74,
  },
  {
    name: 'a request for nothing lacks no details',
    because: 'A request for nothing is refused for that alone: of what is not there, no rule for placing is asked.',
    recognises: ({ part, of, command }) =>
      part === 'because' && of === 'incomplete' && command.type === 'RequestQuote' && isEmpty(command.data),
    met: 4,
  },
  {
    name: 'money up front by a record: how those orders ended',
    because: 'A record counts more than orders left unpaid after arrival, so the reason says what it counted.',
    recognises: ({ part, of, field, was }) =>
      part === 'because' && of === 'upFrontByRecord' && field === 'facts.ends' && was === undefined,
    met: 173,
  },
  {
    name: 'a confirmation with other consents is another one',
    because: 'It was taken for the confirmation that had been answered, whatever it agreed to (fault V13).',
    recognises: isOtherConfirmation,
    met: 15,
  },
  {
    name: 'bought too often: within which span',
    because: 'The reason named the count alone, which is half of the term (fault W2).',
    recognises: ({ part, of, field, was }) =>
      part === 'because' && of === 'boughtTooOften' && field === 'facts.within' && was === undefined,
    met: 185,
  },
  {
    name: 'a row of cancellation says what ends it, when, and what is kept',
    because: 'The reason for a grant named only the milestone; it now tells all that the row says.',
    recognises: isMoreOfARow,
    met: 3_634,
  },
  {
    name: 'a cancellation says by which clause the shop keeps what it keeps',
    because: 'A grant cites its row and, where it has one of its own, its ending’s clause (PRE-5 and PRE-6).',
    recognises: ({ part, of, was }) => part === 'because' && of === 'cancellingCosts' && was === undefined,
    met: 272,
  },
  {
    name: 'a refused cancellation says what ended each row by which it could be cancelled',
    because: 'The refusal named the last milestone alone; each row that was open, with what ended it and when, is a reason.',
    recognises: ({ part, of, was }) => part === 'because' && of === 'cancellableBefore' && was === undefined,
    met: 824,
  },
  {
    name: 'the refusal itself names the lines that it speaks of',
    because: 'The milestone stands with the row that it ended; the lines are told where an order is of several minds.',
    recognises: ({ part, of, field }) =>
      part === 'because' && of === 'noLongerCancellable' && (field === 'facts.after' || field === 'facts.lines'),
    met: 1_062,
  },
  {
    name: 'units end by an ending, and no longer by a word',
    because: 'What is kept is said by the row, and stored with the event, so that no settlement reads the terms again.',
    recognises: (difference) =>
      difference.of === 'UnitsCancelled' && difference.field === 'data.ending' && isSameEnding(difference),
    met: 1_842,
  },
  {
    name: 'an application keeps each row’s units by themselves',
    because: 'Rows end in their own ways, so what is asked for is kept row by row, with the party and the ending.',
    recognises: isApplication,
    met: 964,
  },
  {
    name: 'a refund after a changed specification is for the cancellation',
    because: 'Leaving after a change is a row like any other (`since: specificationChange`), and no cause of its own.',
    recognises: ({ of, field, was, is }) =>
      of === 'RefundOwed' && field === 'data.for' && was === 'specificationChange' && is === 'cancellation',
    met: 49,
  },
  {
    name: 'lines keep the fees and the dates of their offer',
    because: 'Terms may keep a fee that the offer names, and a window may end with a date of the offer.',
    recognises: ({ of, field, was }) =>
      of === 'OrderPlaced' && /^data\.lines\.\d+\.(fees|dates)$/.test(field) && was === undefined,
    met: 23_482,
  },
  {
    name: 'the supplier’s acceptance can be told',
    because: '`CommitSupply` is a new command, for terms that end a window with `until: supply`.',
    recognises: ({ part, of, was }) => part === 'options' && of === 'CommitSupply' && was === undefined,
    met: 3_942,
  },
  {
    name: 'a request for payment says what follows if it is not paid',
    because: 'What follows is fixed with what is owed, so that no lapse reads the terms again.',
    recognises: ({ of, field, was }) => of === 'PaymentRequested' && field === 'data.due.ifMissed' && was === undefined,
    met: 907,
  },
  {
    name: 'an order that ends says what the shop keeps',
    because: 'The event that ends an order carries what is kept; until now the settlement looked it up in the terms.',
    recognises: ({ of, field, was }) => of === 'OrderClosed' && field === 'data.keeps' && was === undefined,
    met: 179,
  },
  {
    name: 'an order can await its supplier',
    because: 'There is a stage more, for terms that make the shop owe the supplier’s acceptance.',
    recognises: ({ part, of, field, was, is }) =>
      part === 'because' &&
      of === 'wrongStage' &&
      field === 'facts.possibleIn' &&
      JSON.stringify(was) === JSON.stringify((is as readonly string[]).filter((stage) => stage !== 'awaitingSupply')),
    met: 357,
  },
  {
    name: 'of what lapses at one instant the shop’s part is decided first',
    because: 'Of duties that are missed at one instant the shop’s come first; until now the order of a table decided.',
    recognises: ({ part, of, answer: { was, is } }) =>
      part === 'events' &&
      (of === 'OrderClosed' || of === 'ObligationMissed') &&
      textsOf(was.events).join() === textsOf(is.events).join(),
    met: 10,
  },
  {
    name: 'a refusal says that there is nothing of the kind',
    because: 'What an option gives as its reason is among the reasons of the refusal: no refund is owed, nothing is awaited.',
    recognises: ({ part, of, was }) => part === 'because' && NOTHING_THERE.includes(of ?? '') && was === undefined,
    met: 2_361,
  },
  {
    name: 'open means that some data would be granted',
    because: 'Options were open where nothing of the kind could be granted (fault V6).',
    recognises: ({ part, of, is }) =>
      (part === 'options' && OPEN_FOR_SOMETHING.includes(of ?? '')) ||
      (part === 'remedies' && of === 'requestReturn' && is === undefined),
    met: 14_365,
  },
]
