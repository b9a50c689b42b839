import type { ReturnTerms } from '../../../src/rule/return/terms.ts'

/** Labels in the US for what is unopened, agreement for what is opened; everything back within 10 days, half of it later. */
export const TERMS: ReturnTerms = {
  refuse: [{ clause: 'T-1', when: 'atTheDoor' }],
  request: [
    { clause: 'T-2', of: 'unopened', how: 'byLabel', labelsIn: ['US'], carriage: 'customer' },
    { clause: 'T-3', of: 'opened', how: 'byAgreement', carriage: 'shop' },
  ],
  window: { clause: 'T-4', ask: { days: 30 }, back: { days: 14 } },
  refund: { clause: 'T-5', byAge: [{ within: { days: 10 }, share: 100 }], later: 50, ifShopsFault: 100, within: 'openEnded' },
}
