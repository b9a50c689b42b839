/** The histories that come along, played: one timeline whole, and of the others what each was written to show. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inShopOrder, SHOPS } from '../../examples/demo/policyOfFile.ts'
import { run } from '../../examples/demo/run.ts'
import * as presets from '../../src/preset/index.ts'

const FOLDER = 'examples/histories'
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))

const played = (name: string): string => {
  const lines: string[] = []
  const status = run([`${FOLDER}/${name}.jsonl`], {
    read: (path) => ({ text: readFileSync(path, 'utf8') }),
    print: (line) => lines.push(line),
    complain: (line) => lines.push(line),
    histories: [],
    look: { columns: 100, colour: false },
  })
  expect(status).toBe(0)
  return lines.join('\n')
}

/** A page as one line of text, so that where lines are broken does not matter. */
const flat = (page: string): string => page.replaceAll(/\s*\n[ │╵]*/g, ' ').replaceAll(/ +/g, ' ')

it('leaves out no shop, and no history', () => {
  expect(new Set(SHOPS)).toEqual(new Set(Object.values(presets)))
  expect([...inShopOrder(files)].sort()).toEqual([...files].sort())
})

it('begins with the shops that a newcomer best meets first, each whole', () => {
  const shops = inShopOrder(files).map((name) => name.slice(0, name.indexOf('.')))
  expect(shops.filter((shop, index) => shop !== shops[index - 1])).toEqual([
    'cross-border-platform',
    'marketplace',
    'pre-order-store',
    'backorder-store',
    'importer',
  ])
})

it.each(SHOPS.map(({ id }) => id))('%s has at least two', (id) => {
  expect(files.filter((name) => name.startsWith(`${id}.`)).length).toBeGreaterThanOrEqual(2)
})

it.each(files)('%s can be read whole, and fits the page', (name) => {
  const lines = played(name.replace('.jsonl', '')).split('\n')
  expect(lines.filter((line) => line.length > 100 || line.endsWith(' '))).toEqual([])
})

it.each(files)('%s shows no id by which orders and queues tell one another', (name) => {
  expect(played(name.replace('.jsonl', ''))).not.toMatch(
    /\w+\.(receipt|return|leave|shelf|rejected)\.|\w+\/(\w+\/)?(placed|reinstated|customer|shop|closed)\b/,
  )
})

it('reads like this', () => {
  expect(`\n${played('cross-border-platform.cancelled-after-25-hours')}`).toBe(`
Cancelled after 25 hours
A platform that ships across borders.
────────────────────────────────────────────────────────────────────────────────────────────────────

  Order X-1
  │
  ●  Fri 20 Nov 2026, 10:00 (Shanghai time)
  │  The customer orders 1 × headphones for $59.00 plus $9.00 for shipping.
  │  ✓ Granted  The order is accepted, and the customer will be notified.
  │  follows    An in-stock order for $68.00 has been placed.
  │             Full payment of $68.00 is requested [XB-1].
  │  owed       Payment of $68.00 is due before Sat 21 Nov 2026, 10:00 (Shanghai time); otherwise
  │             the order expires [XB-1].
  │
  ○  Sat 21 Nov 2026, 10:00 (Shanghai time)
  │  Time passes.
  │  follows    The order has expired, and 1 × headphones is available for other orders [XB-1].
  │  owed       Nothing
  │
  ●  Sat 21 Nov 2026, 11:00 (Shanghai time)
  │  The customer asks to cancel the order (cancel-1).
  │  ✗ Refused  The order expired on Sat 21 Nov 2026, 10:00 (Shanghai time) because it was not paid
  │             or confirmed in time [XB-1].
  │  instead    The customer can contact customer service [XB-3].
  │
  ╵  The order expired [XB-1].
     No deadline is pending.
`)
})

describe.each<readonly [string, readonly string[]]>([
  [
    'marketplace.24-hours-to-pay',
    [
      '● Sat 21 Nov 2026, 09:59:59.999 (New York time) A payment of $48.00 is received (pay-1). ✓ Granted The amount due has been paid in full [MKT-7].',
      '○ Sat 21 Nov 2026, 10:00 (New York time) Time passes. follows The order has expired, and 1 × teapot is available for other orders [MKT-7].',
      '● Sat 21 Nov 2026, 10:00 (New York time) A payment of $48.00 is received (pay-2). ✓ Granted The payment of $48.00 arrived after the order had ended and must be refunded [MKT-7].',
    ],
  ],
  [
    'marketplace.everything-wrong-at-once',
    [
      '✗ Refused 3 × “teapot” were requested, but only 2 are in stock [MKT-2]. “lamp” is no longer listed and cannot be ordered [MKT-1]. “teapot” can be bought at most twice within 24 hours, and it was already bought in orders M-0 and M-00 [MKT-3]. The shipping address must use only basic Latin characters; the field “name” contains é, ú and ñ [MKT-4].',
      'until This answer changes on Fri 20 Nov 2026, 18:20 (New York time) unless someone acts first. ● Fri 20 Nov 2026, 18:20 (New York time) The customer orders 2 × teapot for $84.00 plus $6.00 for shipping. ✓ Granted',
      '✗ Refused The customer cannot cancel the order now [MKT-6]. Cancelling the order was possible until shipment, Mon 23 Nov 2026, 09:00 (New York time) [MKT-5]. instead The customer can ask the seller, who may still be able to help [MKT-6].',
    ],
  ],
  [
    'cross-border-platform.money-after-the-expiry',
    [
      'The payment of $68.00 arrived after the order had ended and must be refunded [XB-13].',
      'The money has been received, and the shop reinstates the order as if it had been paid now [XB-13].',
      'The order is awaiting shipment. Of the $98.00 received, $68.00 is held for the order and $30.00 is owed as a refund.',
    ],
  ],
  [
    'cross-border-platform.a-cancellation-in-every-stage',
    [
      '✓ Granted The customer can cancel the order until full payment [XB-1].',
      '✗ Refused The order was cancelled on Mon 16 Nov 2026, 09:40 (Shanghai time) [XB-1]. instead The customer can contact customer service [XB-3].',
      '✓ Granted The customer can ask to cancel the order until the start of preparation. It is cancelled only if the shop agrees [XB-2].',
      '✓ Granted The customer can ask to cancel the order until shipment. It is cancelled only if the carrier agrees [XB-5].',
      '✗ Refused The customer cannot cancel the order now [XB-6]. Cancelling the order was possible until full payment, ',
      'Cancelling the order was possible until shipment, Tue 17 Nov 2026, 08:00 (Shanghai time) [XB-5]. instead The customer can refuse the parcel [XB-7]. The customer can contact customer service [XB-3].',
      'Cancelling the order was possible until shipment, Tue 17 Nov 2026, 08:00 (Shanghai time) [XB-5]. instead The customer can ask to return the goods [XB-9]. The customer can contact customer service [XB-3].',
    ],
  ],
  [
    'cross-border-platform.refused-at-the-door',
    [
      'The customer can refuse the parcel at the door; it then goes back to the shop [XB-8].',
      'Of the $68.00 received, $13.60 is held for the order and $54.40 has been refunded.',
    ],
  ],
  [
    'cross-border-platform.an-opened-return',
    [
      'This return needs the shop’s agreement. The customer pays for shipping both ways unless the shop is at fault [XB-10].',
      'The customer is owed a refund of $34.70 for the returned goods [XB-12].',
      '$40.00 is more than the refund of $34.70 that is owed [XB-12].',
    ],
  ],
  [
    'pre-order-store.from-order-to-door',
    [
      '✗ Refused The customer has not agreed to pay a deposit [PRE-7].',
      'Payment of $158.50 is due by the end of Tue 1 Dec 2026 (New York time); otherwise the order expires [PRE-9].',
      '✗ Refused $158.50 is still due, and nothing ships until it is paid [PRE-10].',
      'The shop must ship the order between Wed 2 Dec 2026 and the end of Thu 3 Dec 2026 (New York time) [PRE-12].',
    ],
  ],
  [
    'pre-order-store.the-balance-never-came',
    [
      'The shop keeps $36.00 of what was paid [PRE-15]. The customer is owed a refund of $50.00 because the order expired [PRE-15].',
    ],
  ],
  [
    'pre-order-store.changed-by-its-maker',
    [
      'The shop keeps $36.00 of what was paid [PRE-6].',
      'The customer is owed a refund of $36.00 for the cancelled items [PRE-4].',
    ],
  ],
  [
    'pre-order-store.together-and-apart',
    [
      'The customer can place separate orders: a pre-order (dragon figure) and an in-stock order (paint set) [PRE-1].',
      'Orders for “dragon figure” closed on',
      'A non-refundable deposit is required up front because earlier orders were left unpaid after the goods had arrived: P-a and P-b [PRE-13]. follows A pre-order for $192.00 has been placed. A deposit of $54.00 is requested',
    ],
  ],
  [
    'backorder-store.held-until-complete',
    [
      '✗ Refused 1 unit is still missing, and the order ships only as a whole [BACK-6].',
      '✗ Refused The parcel can ship only with a tracking number for the customer [BACK-12].',
    ],
  ],
  [
    'backorder-store.four-wait-for-a-restock',
    [
      'Stock arrives for the order: 2 × desk. ✓ Granted It is this order’s turn',
      '✗ Refused 1 unit is still missing, and the order ships only as a whole [BACK-6].',
      'It is this order’s turn, and the units are now allocated to it [BACK-2].',
      '2 × desk have been cancelled at the customer’s request, and 1 × desk is available for other orders [BACK-5].',
      '2 units are taken from the shelf (Q-2). ✓ Granted No order is waiting, so units can be taken from the shelf; 18 are left there [BACK-3].',
      '3 units are received (in-1). ✓ Granted 3 units go to the orders in the queue, in turn [BACK-2].',
      'follows 2 × desk of order Q-1 have been allocated from the receipt (in-1). 1 × desk of order Q-3 has been allocated from the receipt (in-1).',
      'held 1 × desk for order Q-3, until the rest arrives. waits Order Q-3, for 1 × desk. Order Q-2, for 1 × desk. Order Q-4, for 1 × desk.',
      'Order Q-3 leaves the queue for 1 × desk.',
      '1 unit is returned to stock (Q-3). ✓ Granted 1 unit goes to the next order in the queue [BACK-2].',
      'follows 1 × desk of order Q-4 has been allocated from the receipt (in-2). 1 unit goes on the shelf from the receipt (in-2).',
      '● Mon 30 Nov 2026, 15:30 (New York time) 3 units are received (in-2). ✗ Refused A different receipt has already taken effect under the id in-2. Use a new id.',
      '1 unit is taken from the shelf (Q-5). ✓ Granted No order is waiting, so units can be taken from the shelf; none are left there [BACK-3].',
      'On the shelf: 0 × desk.',
    ],
  ],
  [
    'backorder-store.a-promise-missed',
    [
      'The promised shipment was due by the end of Tue 24 Nov 2026 (New York time) and is recorded as late [BACK-11].',
      '$515.00 has been refunded.',
    ],
  ],
  [
    'importer.from-quote-to-parcel',
    [
      'The item’s name, an email address and a payment method are missing [IMP-1].',
      'A deposit of $75.00 is requested [IMP-4].',
      'The shop was due to ship the order before Sun 20 Dec 2026, 10:00 (New York time); this is overdue [IMP-6].',
    ],
  ],
  [
    'importer.who-ends-it-decides',
    ['$75.00 is kept by the shop.', 'The customer is owed a refund of $75.00 for items that the shop cannot supply [IMP-7].'],
  ],
  [
    'importer.found-at-last',
    ['The shop must send a quote; no date is set [IMP-9].', '✗ Refused The customer cannot cancel the order now [IMP-12].'],
  ],
])('%s', (name, sentences) => {
  const page = flat(played(name))
  it.each(sentences)('%s', (sentence) => {
    expect(page).toContain(sentence)
  })
})
