import fc from 'fast-check'
import { it } from 'vitest'
import type { Command } from '../../src/order/command.ts'
import type { OfferedLine } from '../../src/order/offer.ts'
import type { Retention } from '../../src/order/retention.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { PlacedSale } from '../../src/policy/saleTerms.ts'
import { preOrderStore } from '../../src/preset/preOrderStore.ts'
import { played } from '../../src/testing/history.ts'
import { keep } from '../../src/testing/checkOf.ts'
import { atOnceOrOneByOne } from '../../src/testing/law/atOnceOrOneByOne.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20, pay, send } from '../support/orders.ts'
import { everywhere, TIMES } from './everywhere.ts'

everywhere(atOnceOrOneByOne)

/** Random histories seldom pay exactly what is asked for several lines, where a share and a fee are kept of each: these do. */
const someKept = fc.oneof(
  fc.constantFrom<Retention>('nothing', 'nonRefundableDeposit', 'everythingPaid', { fee: 'cancelled' }),
  fc.integer({ min: 100, max: 10_000 }).map((hundredths): Retention => ({ share: hundredths / 100 })),
)

const someLines: fc.Arbitrary<readonly OfferedLine[]> = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 4 }),
      price: fc.integer({ min: 0, max: 3_000 }),
      fee: fc.integer({ min: 0, max: 1_500 }),
      share: fc.integer({ min: 1, max: 100 }),
      refundable: fc.boolean(),
      isMarked: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((lines) =>
    lines.map(({ quantity, price, fee, share, refundable, isMarked }, index) =>
      aLine('preOrder', {
        id: `L${index + 1}`,
        quantity,
        price,
        offer: anOffer({ available: 0, fees: { cancelled: fee }, ...(isMarked ? { deposit: { share, refundable } } : {}) }),
      }),
    ),
  )

const termsKeeping = (keeps: Retention): Policy => ({
  ...preOrderStore,
  sale: {
    preOrder: {
      ...(preOrderStore.sale.preOrder as PlacedSale),
      cancellation: [
        { clause: 'T-1', how: 'directly', ends: { keeps } },
        { clause: 'T-9', how: 'never', instead: [] },
      ],
    },
  },
})

it('whatever is kept, of whatever is sold, once it is paid as it is asked for', () => {
  fc.assert(
    fc.property(someKept, someLines, (keeps, lines) => {
      const policy = termsKeeping(keeps)
      const allIn = send('RecordAllocation', FRI_2026_11_20, {
        id: 'a1',
        lines: lines.map(({ id, quantity }) => ({ line: id, quantity })),
      })
      let history: readonly Command[] = [aPlacing('preOrder', { lines, agrees: ['deposit'] })]
      for (const next of [null, allIn, send('SendArrivalNotice', FRI_2026_11_20, {}), null]) {
        const asked = played(policy, history)
          .flatMap(({ decision }) => decision.events)
          .filter(({ type }) => type === 'PaymentRequested')
          .at(-1)
        const amount = asked?.type === 'PaymentRequested' ? asked.data.amount : 0
        history = [...history, next ?? pay(FRI_2026_11_20, amount, `p${history.length}`)]
      }
      keep(atOnceOrOneByOne, policy, history)
    }),
    { numRuns: 200 * TIMES },
  )
})
