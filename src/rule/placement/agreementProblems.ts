import type { Cited } from '../../value/clause.ts'
import type { ConsentReason } from './reason.ts'
import type { AgreementRule } from './terms.ts'

/** Whether the customer agrees to what the terms ask, in the shop's own words. */
export const agreementProblems = ({ clause, to }: Cited & AgreementRule, agrees: readonly string[]): readonly ConsentReason[] =>
  agrees.includes(to) ? [] : [{ code: 'consentMissing', clause, facts: { to } }]
