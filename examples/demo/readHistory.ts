/**
 * From the text of a history to commands, each with its order and its place. A line that cannot be read is a problem; the others stand.
 */
import type { Command } from 'order-policy'
import { readCommand } from 'order-policy/schema'
import { issueInWords } from './issueInWords.ts'
import { jsonIn } from './jsonIn.ts'

export type Line = { readonly line: number; readonly order: string; readonly command: Command }

export type Problem = { readonly line: number; readonly reason: string }

export type History = { readonly lines: readonly Line[]; readonly problems: readonly Problem[] }

export const readHistory = (text: string): History => {
  const lines: Line[] = []
  const problems: Problem[] = []
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue
    const line = index + 1
    const read = readLine(written)
    if ('command' in read) lines.push({ line, ...read })
    else problems.push(...read.map((reason) => ({ line, reason })))
  }
  return { lines, problems }
}

const readLine = (written: string): Omit<Line, 'line'> | readonly string[] => {
  const value = jsonIn(written)
  if ('problem' in value) return [value.problem]
  if (!isRecord(value.json)) return ['it is no JSON object']
  const { order, type, data, ...others } = value.json
  if (typeof order !== 'string') return ['it names no order: {"order":"A-1","type":…,"data":…}']
  const read = readCommand({
    ...others,
    type,
    data: NAMES_ITS_ORDER.includes(type) && isRecord(data) ? { order, ...data } : data,
  })
  if (read._tag === 'Left') return read.left.map(issueInWords)
  const command = read.right
  if ('order' in command.data && command.data.order !== order)
    return [`it is about order ${order}, and its data about order ${command.data.order}`]
  return { order, command }
}

/** The commands whose data name the order, which the line has named already. */
const NAMES_ITS_ORDER: readonly unknown[] = ['RequestQuote', 'PlaceOrder']

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
