/** The rows of cancellation. What the last offers instead tells it from the others. */
import { AGREEMENTS, type CancellationRow, type CancellationTerms, type NeverRow } from '../../rule/cancellation/terms.ts'
import type { Instead } from '../../rule/remedy.ts'
import { chosen, fitting, isObject, listOf, only, optional, type Schema, strict, wordOf, words } from '../schema.ts'
import { clause } from '../value.ts'
import { answerDuty } from './duty.ts'
import { endingTerms } from './ending.ts'
import { lineWhen } from './when.ts'
import { BEFORE_DELIVERY, windowShape } from './window.ts'

const instead: Schema<Instead> = words({ refuseDelivery: 1, requestReturn: 1, contactSeller: 1, contactService: 1 })

const window = { when: optional(lineWhen), ...windowShape(BEFORE_DELIVERY) }

type How = CancellationRow['how']

const how: Schema<How> = wordOf<How>(['directly', ...AGREEMENTS, 'never'])

type Going = Exclude<CancellationRow, { readonly how: 'never' }>

const direct: Schema<Going> = strict<Going>({ clause, how, ...window, ends: optional(endingTerms) } as never)

const agreed: Schema<Going> = strict<Going>({
  clause,
  how,
  ...window,
  ends: optional(endingTerms),
  answer: optional(answerDuty),
} as never)

type Never = Extract<CancellationRow, { readonly how: 'never' }>

const never: Schema<Never> = strict<Never>({ clause, how: only('never'), ...window } as never)

const last: Schema<NeverRow> = strict<NeverRow>({
  clause,
  how: only('never'),
  instead: listOf(strict({ clause: optional(clause), do: instead })),
} as never)

const isLast = (row: unknown): boolean => isObject(row) && 'instead' in row

const row: Schema<CancellationRow | NeverRow> = chosen<CancellationRow | NeverRow>((value) => {
  if (isLast(value)) return last
  if (!isObject(value) || !('how' in value)) return direct
  if (value.how === 'never') return never
  return value.how === 'directly' ? direct : agreed
})

export const cancellationTerms: Schema<CancellationTerms> = fitting(
  listOf(row),
  [],
  'rows, and as the last one { clause, how: never, instead }, which asks nothing',
  (rows) => rows.length > 0 && rows.every((each, index) => isLast(each) === (index === rows.length - 1)),
) as Schema<readonly (CancellationRow | NeverRow)[]> as unknown as Schema<CancellationTerms>
