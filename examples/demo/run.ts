/** The program, but for the terminal and the disk, which are given. */
import type { Policy } from 'order-policy'
import { type Asked, askedIn, HELP } from './asked.ts'
import { drawFile } from './drawFile.ts'
import { jsonOf, jsonOfStock } from './jsonOf.ts'
import { type Look, visible } from './look.ts'
import { play } from './play.ts'
import { policyOfFile, SHOPS } from './policyOfFile.ts'
import { readHistory } from './readHistory.ts'
import { pictureOf } from './runCalendar.ts'
import { readTerms } from './readTerms.ts'

export type Host = {
  /** The text of a file, `-` for standard input; or why it cannot be read. */
  readonly read: (path: string) => { readonly text: string } | { readonly problem: string }
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
  /** The histories that come along. */
  readonly histories: readonly string[]
  readonly look: Look
}

/** Prints what is asked for. 0: everything was played; 1: something could not be read; 2: the command line was not understood. */
export const run = (args: readonly string[], host: Host): 0 | 1 | 2 => {
  const asked = askedIn(args)
  if (typeof asked === 'string') {
    host.complain(`${visible(asked)}\n\n${HELP}`)
    return 2
  }
  if (asked.help) {
    host.print(HELP)
    return 0
  }
  if (asked.calendar !== null) return runCalendar(asked.calendar, host)
  const given = asked.policy === null ? null : termsIn(asked.policy, host)
  if (given === 'unreadable') return 1
  const files = asked.files.length === 0 ? host.histories : asked.files
  const played = files.map((file) => runFile(file, given, asked, host))
  return played.every(Boolean) ? 0 : 1
}

const runCalendar = (asked: NonNullable<Asked['calendar']>, host: Host): 0 | 1 => {
  const read = host.read(asked.path)
  const picture = 'problem' in read ? [read.problem] : pictureOf(read.text, asked)
  if (typeof picture === 'string') {
    for (const line of picture.split('\n')) host.print(visible(line))
    return 0
  }
  for (const problem of picture) complain(host, `${asked.path}: ${problem}`)
  return 1
}

const termsIn = (path: string, host: Host): Policy | 'unreadable' => {
  const read = host.read(path)
  const terms = 'problem' in read ? [read.problem] : readTerms(read.text)
  if ('sale' in terms) return terms
  for (const problem of terms) complain(host, `${path}: ${problem}`)
  return 'unreadable'
}

/** Whether everything in the file could be read. */
const runFile = (file: string, given: Policy | null, { json, zone, to }: Asked, host: Host): boolean => {
  const name = file === '-' ? 'standard input' : file
  const policy = given ?? policyOfFile(file)
  if (policy === null) {
    complain(host, `${name}: whose terms? Say --policy POLICY.json, or begin the file's name with one of ${BEGINNINGS}`)
    return false
  }
  const read = host.read(file)
  if ('problem' in read) {
    complain(host, `${name}: ${read.problem}`)
    return false
  }
  const history = readHistory(read.text)
  const { lines, receipts, problems } = history
  if (lines.length + receipts.length + problems.length === 0) {
    complain(host, `${name}: there are no lines`)
    return false
  }
  const played = play(policy, history)
  const text = zone === null ? { to } : { to, zone }
  const printed = json
    ? [
        ...played.orders.flatMap((timeline) => jsonOf(name, policy, timeline, text)),
        ...played.items.flatMap((stock) => jsonOfStock(name, policy, stock, text)),
      ]
    : drawFile(name, policy, played, text, host.look)
  for (const line of printed) host.print(line)
  for (const { line, reason } of problems) complain(host, `${name}:${line}: ${reason}`)
  return problems.length === 0
}

const BEGINNINGS = SHOPS.map(({ id }) => `${id}.`).join(' ')

const complain = (host: Host, text: string): void => host.complain(visible(text))
