/** Terms that make somebody owe something: by when, and what follows if it is missed. */
import type { Consequence } from '../../order/consequence.ts'
import type { AnswerDuty, ConsentConsequence, DeliveryDuty, DutyTerms, GoodsDuty, PlainEnd } from '../../rule/dutyTerms.ts'
import {
  chosen,
  isObject,
  only,
  optional,
  orNull,
  type Schema,
  type Shape,
  strict,
  tolerant,
  variant,
  wordOf,
  words,
} from '../schema.ts'
import { within } from '../span.ts'
import { anyShare, clause, text } from '../value.ts'
import { retention } from './ending.ts'

const apart = optional(clause)

const plainEnd: Schema<PlainEnd> = strict({ clause: apart, then: only('ends') })

export const endingDuty: Schema<DutyTerms<PlainEnd>> = strict({ clause, within, ifMissed: optional(plainEnd) })

const consent: Schema<ConsentConsequence> = strict({
  clause: apart,
  then: only('asksAgain'),
  answer: strict({ clause, within, ifMissed: optional(strict({ clause: apart, then: wordOf(['ends', 'goesOn']) })) }),
})

const lateGoods: Schema<PlainEnd | ConsentConsequence> = variant<PlainEnd | ConsentConsequence, 'then'>('then', {
  ends: plainEnd,
  asksAgain: consent,
})

export const goodsDutyShape: Shape<GoodsDuty> = { clause, within, ifMissed: optional(lateGoods) }

export const goodsDuty: Schema<GoodsDuty> = strict(goodsDutyShape)

export const deliveryDuty: Schema<DeliveryDuty> = strict({
  clause,
  within,
  ifMissed: optional(strict({ clause: apart, then: only('delivered') })),
})

export const answerDuty: Schema<AnswerDuty> = strict({
  clause,
  within,
  ifMissed: optional(strict({ clause: apart, then: wordOf(['granted', 'denied']) })),
})

const cited = orNull(text)

/** The consequence that has this word among its own. */
type Of<Then extends Consequence['then']> = Consequence extends infer C
  ? C extends { readonly then: infer Word }
    ? Then extends Word
      ? C
      : never
    : never
  : never

const plain: Schema<Of<'recorded'>> = tolerant({ then: words<'recorded' | 'lapses'>({ recorded: 1, lapses: 1 }) })

const ends: Schema<Of<'ends'>> = tolerant({ then: only('ends'), keeps: retention(tolerant, anyShare), clause: cited })

const asksAgain: Schema<Of<'asksAgain'>> = tolerant({
  then: only('asksAgain'),
  otherwise: orNull(words<'ends' | 'goesOn'>({ ends: 1, goesOn: 1 })),
  clause: cited,
})

const answered: Schema<Of<'granted'>> = tolerant({
  then: words<Of<'granted'>['then']>({ granted: 1, denied: 1, goesOn: 1, delivered: 1 }),
  clause: cited,
})

/** As an event has fixed it. */
export const consequence: Schema<Consequence> = chosen<Consequence>((value) => {
  const then = isObject(value) && 'then' in value ? value.then : undefined
  if (then === 'ends') return ends
  if (then === 'asksAgain') return asksAgain
  return then === 'recorded' || then === 'lapses' ? plain : answered
})
