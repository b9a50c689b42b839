/**
 * A new estimated date. It moves nothing else, not even a promised date, and nothing lapses because of it.
 *
 * Where the terms call a long move a delay, it is one, and may let the customer out of the order.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { grant, refuse } from '../../decision/finding.ts'
import { STAGES_WITH_THE_SHOP } from '../../order/stage.ts'
import { type Instant, isInstant } from '../../value/instant.ts'
import { clauseFor } from '../builtInRule.ts'
import type { Decider } from '../decider.ts'
import { dueAfter } from '../dueAfter.ts'
import type { ArrivalReason } from './reason.ts'
import type { DelayTerms } from './terms.ts'

type Terms = { readonly delay?: DelayTerms }

export const changeEstimate: Decider<'ChangeEstimate', typeof STAGES_WITH_THE_SHOP, Terms, ArrivalReason> = {
  at: STAGES_WITH_THE_SHOP,
  decide: ({ terms: { delay }, says, calendar, order: { dates }, at }, { estimated }) => {
    if (!isInstant(estimated)) return refuse([{ code: 'badEstimate', clause: null, facts: { estimated } }], [])
    const because: ArrivalReason[] = [
      { code: 'estimateMoved', clause: clauseFor(says, 'estimatesMoveNothing'), facts: { estimated } },
    ]
    const isDelay = delay !== undefined && dates.estimated !== null && isOver(delay, calendar, dates.estimated, estimated)
    if (isDelay) because.push({ code: 'delayTold', clause: delay.clause, facts: { estimated, told: dates.estimated } })
    const promised = dates.promised?.by ?? null
    if (promised !== null) because.push({ code: 'promiseStays', clause: clauseFor(says, 'promiseStays'), facts: { promised } })
    const delayed = isDelay ? { delay: delay.clause } : {}
    return grant(dates.estimated === estimated ? [] : [{ type: 'EstimateChanged', data: { at, estimated, ...delayed } }], because)
  },
}

/** Whether the estimate moves by more than the span: to the instant at which it has gone by since the date told before, or later. */
const isOver = ({ over }: DelayTerms, calendar: Calendar, told: Instant, estimated: Instant): boolean => {
  const { by } = dueAfter(calendar, { clause: null, within: over }, told)
  return by !== null && estimated > told && estimated >= by
}
