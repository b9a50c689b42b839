/** What is recorded of commands sent one after another: each with what is answered to it. */
import { type Command, initialOrder, type Order, type Policy } from '../../src/index.ts'
import { withLaterYears } from '../../src/testing/withLongerCalendar.ts'
import { answerTo } from './answer.ts'
import type { Answer, Happened, RecordedHistory, Step } from './recorded.ts'

/** At every so many steps the options are recorded too. */
const OPTIONS_AT_EVERY = 4

/** Where something is owed without an instant because the calendar ends too soon, the calendar is extended in the end. */
export const record = (policy: Policy, commands: readonly Command[]): RecordedHistory => {
  const steps: Step[] = []
  let order: Order = initialOrder()
  for (const [index, sent] of commands.entries()) {
    const command = JSON.parse(JSON.stringify(sent)) as Happened
    const { text, order: after } = answerTo(policy, order, command, index % OPTIONS_AT_EVERY === OPTIONS_AT_EVERY - 1)
    steps.push({ command, answer: JSON.parse(text) as Answer })
    order = after
  }
  return isUndated(steps.at(-1)) ? [...steps, extension(policy, order)] : steps
}

const isUndated = (step: Step | undefined): boolean =>
  step?.answer.after.obligations.some(({ due: { why } }) => why === 'beyondCalendar') === true

const extension = (policy: Policy, order: Order): Step => {
  const command = { type: 'PassTime', data: { at: order.is === 'unplaced' ? 0 : order.at } }
  const { text } = answerTo(withLaterYears(policy), order, command, true)
  return { command, answer: JSON.parse(text) as Answer, extended: true }
}
