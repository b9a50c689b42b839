/** `npm run demo`: where the program meets the terminal and the disk. */
import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Look } from './look.ts'
import { inShopOrder } from './policyOfFile.ts'
import { type Host, run } from './run.ts'

const args = process.argv.slice(2)
const { stdout } = process
const { NO_COLOR = '' } = process.env

const standardInput = args.includes('-') ? await text(process.stdin) : ''

const read: Host['read'] = (path) => {
  try {
    return { text: path === '-' ? standardInput : readFileSync(path, 'utf8') }
  } catch (error) {
    return { problem: inWords(error) }
  }
}

const inWords = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const { code, message }: NodeJS.ErrnoException = error
  if (code === 'ENOENT') return 'there is no such file'
  return code === 'EISDIR' ? 'it is a folder' : message
}

const folder = fileURLToPath(new URL('../histories/', import.meta.url))
const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
const histories = inShopOrder(names).map((name) => relative('.', folder + name))

const look: Look = {
  columns: Math.max(60, Math.min(100, stdout.columns ?? 100)),
  // https://no-color.org: set to anything but nothing, it means none.
  colour: stdout.isTTY === true && NO_COLOR === '',
}

// Whoever reads only the beginning, as `head` does, closes the pipe.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = run(args, {
  read,
  histories,
  look,
  print: (line) => stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
})
