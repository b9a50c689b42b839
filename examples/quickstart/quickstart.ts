/**
 * The shortest useful program: what can a customer do with this order, and why?
 *
 * Run it with `npx tsx examples/quickstart/quickstart.ts`, then change the terms, an instant or a command, and run it again.
 */
import { type Command, initialOrder, obligationsOf, optionsFor, step } from 'order-policy'
import { isoOfInstant } from 'order-policy/calendar'
import { crossBorderPlatform } from 'order-policy/preset'

const HOUR = 3_600_000
const friday = Date.UTC(2026, 10, 20, 9)

// The facts come from your catalogue and your checkout. Amounts are cents; the price is that of the whole line.
const mugs = { id: 'L1', item: 'mug', quantity: 2, price: 1_998, kind: 'inStock', offer: { available: 10 } } as const
const basket = {
  order: 'order-1',
  circumstances: { region: 'DE' },
  address: { name: 'A. Lee', city: 'Berlin' },
  lines: [mugs],
  shipping: 500,
}

const commands: readonly Command[] = [
  { type: 'PlaceOrder', data: { at: friday, ...basket } },
  { type: 'RecordPayment', data: { at: friday + 2 * HOUR, id: 'payment-1', amount: 2_498 } },
  { type: 'ShipOrder', data: { at: friday + 30 * HOUR, tracking: 'CN123' } },
  { type: 'RequestCancellation', data: { at: friday + 31 * HOUR, id: 'cancel-1' } },
]

let order = initialOrder()
for (const command of commands) {
  const { decision, order: next, timer } = step(crossBorderPlatform, order, command)
  order = next
  console.log(`${isoOfInstant(command.data.at)} ${command.type}: ${decision.verdict}`)
  for (const { code, clause } of decision.because) console.log(`  because ${code} (${clause ?? 'built-in rule'})`)
  if (decision.verdict === 'refused')
    for (const remedy of decision.remedies) console.log(`  instead: ${remedy.do} (${remedy.clause})`)
  for (const { party, owes, due } of obligationsOf(order))
    console.log(
      `  the ${party} owes: ${owes}, ${due.by === null ? 'at no set time' : `before ${isoOfInstant(due.by)} (${due.clause})`}`,
    )
  if (timer !== null) console.log(`  look again at ${isoOfInstant(timer.at)}`)
}

const now = friday + 31 * HOUR
for (const { command, party, open } of optionsFor(crossBorderPlatform, order, now))
  if (open && party === 'customer') console.log(`The customer may: ${command}`)
