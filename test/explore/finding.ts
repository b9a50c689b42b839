/** What an exploration found: which law is broken, how, and the shortest history that breaks it. */
import type { Command } from '../../src/order/command.ts'
import { isoOfInstant } from '../../src/value/instant.ts'
import type { State } from './state.ts'

export type Finding = {
  /** Under whose terms: the id of the policy. */
  readonly shop: string
  /** The sentence of the law. */
  readonly law: string
  readonly says: string
  /** From the beginning. The last `shown` commands show it, the others lead there. */
  readonly history: readonly Command[]
  readonly shown: number
  /** The state before the commands that show it. */
  readonly from: State
}

/** Findings that differ in nothing but amounts, dates and ids are one. */
export const signatureOf = ({ law, says, history, shown }: Finding): string =>
  [law, says.replace(/\d+/g, '#'), ...history.slice(history.length - shown).map(({ type }) => type)].join(' | ')

/** The commands of a history, one a line. */
export const told = (history: readonly Command[]): string =>
  history
    .map(({ type, data: { at, ...data } }, index) => `${index + 1}. ${type} ${isoOfInstant(at)}${rest(type, data)}`)
    .join('\n')

/** What is offered and asked for stands in the scope. */
const AS_OFFERED: readonly Command['type'][] = ['RequestQuote', 'SendQuote', 'ConfirmQuote', 'PlaceOrder']

const rest = (type: Command['type'], data: object): string =>
  AS_OFFERED.includes(type) || Object.keys(data).length === 0 ? '' : ` ${JSON.stringify(data)}`
