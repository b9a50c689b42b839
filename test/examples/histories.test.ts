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
A platform that ships across borders. Times as in Asia/Shanghai.
────────────────────────────────────────────────────────────────────────────────────────────────────

  Order X-1
  │
  ●  Fri 20 Nov 2026, 10:00
  │  The customer orders 1 × headphones for $59.00, and $9.00 for shipping.
  │  ✓ Granted  The order is taken, and the customer is told so.
  │  follows    An in-stock order of $68.00 has been placed.
  │             $68.00 is asked for, in full [XB-1].
  │  owed       The customer is to pay $68.00 before Sat 21 Nov 2026, 10:00, else the order
  │             expires [XB-1].
  │
  ○  Sat 21 Nov 2026, 10:00
  │  Time passes.
  │  follows    The order expires, and 1 × headphones can go to others [XB-1].
  │  owed       Nothing, by anybody.
  │
  ●  Sat 21 Nov 2026, 11:00
  │  The customer wants to cancel the order (cancel-1).
  │  ✗ Refused  The order expired on Sat 21 Nov 2026, 10:00, since it was not paid, or not
  │             confirmed, in time [XB-1].
  │  instead    The customer may turn to customer service [XB-3].
  │
  ╵  The order expired [XB-1].
     Nothing falls due by itself.
`)
})

describe.each<readonly [string, readonly string[]]>([
  [
    'marketplace.24-hours-to-pay',
    [
      '● Sat 21 Nov 2026, 09:59:59.999 A payment of $48.00 comes in (pay-1). ✓ Granted $48.00 is all that was to be paid now [MKT-7].',
      '○ Sat 21 Nov 2026, 10:00 Time passes. follows The order expires, and 1 × teapot can go to others [MKT-7].',
      '● Sat 21 Nov 2026, 10:00 A payment of $48.00 comes in (pay-2). ✓ Granted $48.00 came after the order had ended, so it is owed back [MKT-7].',
    ],
  ],
  [
    'marketplace.everything-wrong-at-once',
    [
      '✗ Refused 3 of “teapot” are wanted, and 2 are in stock [MKT-2]. “lamp” is no longer listed, so it cannot be ordered [MKT-1]. “teapot” was bought in M-0 and M-00 lately; to keep the account safe, no more than 2 such purchases in a row are taken [MKT-3]. The shipping address must be written in plain Latin letters; under name it has é, ú and ñ [MKT-4].',
      'until The answer changes on Fri 20 Nov 2026, 18:20, if nobody acts before. ● Fri 20 Nov 2026, 18:20 The customer orders 2 × teapot for $84.00, and $6.00 for shipping. ✓ Granted',
      '✗ Refused After shipment the customer can no longer cancel [MKT-6]. instead The customer may ask the seller, who may still find a way [MKT-6].',
    ],
  ],
  [
    'cross-border-platform.money-after-the-expiry',
    [
      '$68.00 came after the order had ended, so it is owed back [XB-13].',
      'The money is here, and the shop takes the order up again as if it were paid now [XB-13].',
      'The order awaits shipment. Of $98.00 that came in, $68.00 is held for it and $30.00 is owed back.',
    ],
  ],
  [
    'cross-border-platform.a-cancellation-in-every-stage',
    [
      '✓ Granted Until full payment the customer may cancel [XB-1].',
      '✗ Refused The order was cancelled on Mon 16 Nov 2026, 09:40 [XB-1]. instead The customer may turn to customer service [XB-3].',
      '✓ Granted Until the beginning of preparation the customer may apply to cancel; the shop decides, and its consent is not promised [XB-2].',
      '✓ Granted Until shipment the order can be cancelled only if the carrier agrees, who is asked [XB-5].',
      '✗ Refused After shipment the customer can no longer cancel [XB-6]. instead The customer may refuse the parcel [XB-7]. The customer may turn to customer service [XB-3].',
      '✗ Refused After shipment the customer can no longer cancel [XB-6]. instead The customer may ask to send it back [XB-9]. The customer may turn to customer service [XB-3].',
    ],
  ],
  [
    'cross-border-platform.refused-at-the-door',
    [
      'The customer may refuse the parcel at the door; it goes back to the shop [XB-8].',
      'Of $68.00 that came in, $13.60 is held for it and $54.40 was paid back.',
    ],
  ],
  [
    'cross-border-platform.an-opened-return',
    [
      'Such a return is agreed case by case, so the shop answers first;',
      '$34.70 is owed back, for what came back [XB-12].',
      '$40.00 is more than the $34.70 that is owed back [XB-12].',
    ],
  ],
  [
    'pre-order-store.from-order-to-door',
    [
      '✗ Refused The customer has not agreed to the deposit [PRE-7].',
      'The customer is to pay $158.50 by the end of Tue 1 Dec 2026, else the order expires [PRE-9].',
      '✗ Refused $158.50 is still to be paid, and nothing ships before [PRE-10].',
      'not before Wed 2 Dec 2026 and by the end of Thu 3 Dec 2026 [PRE-12]',
    ],
  ],
  [
    'pre-order-store.the-balance-never-came',
    ['The shop keeps $36.00 of what was paid [PRE-15]. $50.00 is owed back, since the order expired [PRE-15].'],
  ],
  [
    'pre-order-store.changed-by-its-maker',
    [
      'The shop keeps $36.00 of what was paid [PRE-6].',
      '$36.00 is owed back, for what was cancelled because it had been changed [PRE-4].',
    ],
  ],
  [
    'pre-order-store.together-and-apart',
    [
      'The customer may order apart: a pre-order of dragon-figure and an in-stock order of paint-set [PRE-1].',
      'Orders for “dragon figure” closed on',
      'A deposit that is not refundable is asked for up front, because of orders that were left unpaid once they had arrived: P-a and P-b [PRE-13]. follows A pre-order of $192.00 has been placed. $54.00 is asked for',
    ],
  ],
  [
    'backorder-store.held-until-complete',
    [
      '✗ Refused 1 unit is still missing, and the order ships as a whole [BACK-6].',
      '✗ Refused The parcel may leave only with a tracking number, which the customer is told [BACK-12].',
    ],
  ],
  [
    'backorder-store.four-wait-for-a-restock',
    [
      'Stock comes in for the order: 2 × desk. ✓ Granted It is this order’s turn',
      '✗ Refused 1 unit is still missing, and the order ships as a whole [BACK-6].',
      'It is this order’s turn, and the units are its own from now on [BACK-2].',
      '2 × desk is cancelled by the customer, and 1 × desk can go to others [BACK-5].',
      'From the shelf, 2 × chair for order Q-2. ✓ Granted Nobody waits, so what is on the shelf may be taken; 18 is left there [BACK-3].',
      'Stock comes in: 3 × desk (in-1). ✓ Granted 3 units go to whoever waits, in turn [BACK-2].',
      'follows 2 × desk of order Q-1 is there, from receipt in-1. 1 × desk of order Q-3 is there, from receipt in-1.',
      'held 1 × desk for order Q-3, until the rest of it is in. waits Order Q-3, for 1 × desk. Order Q-2, for 1 × desk. Order Q-4, for 1 × desk.',
      'Order Q-3 no longer waits for 1 × desk.',
      'Stock comes back: 1 × desk, from order Q-3. ✓ Granted 1 unit goes to whoever waits, in turn [BACK-2].',
      'follows 1 × desk of order Q-4 is there, from receipt in-2. 1 goes on the shelf, from receipt in-2.',
      '● Mon 30 Nov 2026, 15:30 Stock comes in: 3 × desk (in-2). ✗ Refused The receipt in-2 has taken effect already with other content;',
      'From the shelf, 1 × desk for order Q-5. ✓ Granted Nobody waits, so what is on the shelf may be taken; nothing is left there [BACK-3].',
      'On the shelf: 0 × desk.',
    ],
  ],
  [
    'backorder-store.a-promise-missed',
    ['The promised shipment was due by the end of Tue 24 Nov 2026, and is recorded as late [BACK-11].', '$515.00 was paid back.'],
  ],
  [
    'importer.from-quote-to-parcel',
    [
      'Still missing: the item’s name, an e-mail address and a payment method [IMP-1].',
      '$75.00 is asked for, as a deposit [IMP-4].',
      'The shop was to ship the parcel before Sun 20 Dec 2026, 10:00, and is late [IMP-6].',
    ],
  ],
  [
    'importer.who-ends-it-decides',
    ['$75.00 is kept by the shop.', '$75.00 is owed back, for what the shop cannot supply [IMP-7].'],
  ],
  [
    'importer.found-at-last',
    [
      'The shop is to give a quote; no time is set for it [IMP-9].',
      '✗ Refused After full payment the customer can no longer cancel [IMP-12].',
    ],
  ],
])('%s', (name, sentences) => {
  const page = flat(played(name))
  it.each(sentences)('%s', (sentence) => {
    expect(page).toContain(sentence)
  })
})
