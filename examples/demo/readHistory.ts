/**
 * From the text of a history to commands, each with its order and its place. A line that cannot be read is a problem; the others stand.
 */
import type { Command } from 'order-policy'
import type { QueueCommandOf } from 'order-policy/queue'
import { readCommand } from 'order-policy/schema'
import { valueAt } from '../../src/schema/path.ts'
import { readAs } from '../../src/schema/read.ts'
import { isObject, leaf, optional, strict } from '../../src/schema/schema.ts'
import { countFromOne, id, instant, name } from '../../src/schema/value.ts'
import { issueInWords } from './issueInWords.ts'
import { jsonIn } from './jsonIn.ts'

export type Line = { readonly line: number; readonly order: string; readonly command: Command }

/** Stock of an item that has come in: it goes to whoever waits for it. */
export type Receipt = { readonly line: number; readonly item: string; readonly command: QueueCommandOf<'ReceiveStock'> }

export type Problem = {
  readonly line: number
  /** What the line names as its order, where it can be read that far. */
  readonly order: unknown
  readonly reason: string
}

export type History = {
  readonly lines: readonly Line[]
  readonly receipts: readonly Receipt[]
  readonly problems: readonly Problem[]
}

export const readHistory = (text: string): History => {
  const lines: Line[] = []
  const receipts: Receipt[] = []
  const problems: Problem[] = []
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue
    const line = index + 1
    const read = readLine(written)
    if ('item' in read) receipts.push({ line, ...read })
    else if ('command' in read) lines.push({ line, ...read })
    else problems.push(...read.reasons.map((reason) => ({ line, order: read.order, reason })))
  }
  return { lines, receipts, problems }
}

type Unread = { readonly order: unknown; readonly reasons: readonly string[] }

const readLine = (text: string): Omit<Line, 'line'> | Omit<Receipt, 'line'> | Unread => {
  const value = jsonIn(text)
  if ('problem' in value) return { order: null, reasons: [value.problem] }
  if (isObject(value.json) && 'item' in value.json) return readReceipt(value.json)
  const written = readAs(writtenLine, value.json)
  if (written._tag === 'Left') return { order: valueAt(value.json, ['order']), reasons: written.left.map(issueInWords) }
  const { order, type, data } = written.right
  const read = readCommand({ type, data: NAMES_ITS_ORDER.includes(type) && isObject(data) ? { order, ...data } : data })
  if (read._tag === 'Left') return { order, reasons: read.left.map(issueInWords) }
  const command = read.right
  if ('order' in command.data && command.data.order !== order)
    return { order, reasons: [`it is about order ${order}, and its data about order ${command.data.order}`] }
  return { order, command }
}

const readReceipt = (json: object): Omit<Receipt, 'line'> | Unread => {
  const read = readAs(writtenReceipt, json)
  if (read._tag === 'Left') return { order: null, reasons: read.left.map(issueInWords) }
  const { item, data } = read.right
  return { item, command: { type: 'ReceiveStock', data } }
}

const writtenReceipt = strict<{
  readonly item: string
  readonly type: 'ReceiveStock'
  readonly data: Receipt['command']['data']
}>({
  item: name,
  type: leaf<'ReceiveStock'>('ReceiveStock', (type) => type === 'ReceiveStock'),
  data: strict<Receipt['command']['data']>({ at: instant, id, quantity: countFromOne }),
})

/** Here the id that the library asks of an order; what stands beside it is for `readCommand` to judge. */
const later = optional(leaf<unknown>('a part of a command', () => true))
const writtenLine = strict<{ readonly order: string; readonly type?: unknown; readonly data?: unknown }>({
  order: id,
  type: later,
  data: later,
})

/** The commands whose data name the order, which the line has named already. */
const NAMES_ITS_ORDER: readonly unknown[] = ['RequestQuote', 'PlaceOrder']
