/**
 * Measures, beside what people use today.
 *
 *     npm run bench                        a table of every suite
 *     npm run bench -- --suite days        of one
 *     npm run bench -- --json              as an array of lines instead
 */
import { parseArgs } from 'node:util'
import { days } from './days.ts'
import { deadline } from './deadline.ts'
import { decide } from './decide.ts'
import { type Case, type Line, measured } from './measure.ts'
import { queue } from './queue.ts'
import { readers } from './readers.ts'

const SUITES: Readonly<Record<string, () => readonly Case[]>> = { days, deadline, decide, queue, readers }

const time = (ns: number): string => {
  if (ns < 1e3) return `${ns.toFixed(ns < 100 ? 1 : 0)} ns`
  return ns < 1e6 ? `${(ns / 1e3).toPrecision(3)} µs` : `${(ns / 1e6).toPrecision(3)} ms`
}

const bytes = (count: number): string => `${count.toFixed(0)} B`

const row = ({ suite, case: name, oursNs, peer, peerNs, ratio, growth, exponent, unit }: Line): string => {
  const figure = unit === 'bytes' ? bytes : time
  return [
    suite.padEnd(9),
    name.padEnd(66),
    figure(oursNs).padStart(9),
    ...(peer === null || peerNs === null || ratio === null
      ? []
      : [
          figure(peerNs).padStart(9),
          `${ratio.toLocaleString('en', { maximumSignificantDigits: 3 })} ×`.padStart(12),
          ` ${peer}`,
        ]),
    ...(growth === undefined ? [] : [`(${growth.toFixed(1)} × the smallest)`]),
    ...(exponent === undefined ? [] : [`n^${exponent.toFixed(2)}`]),
  ].join(' ')
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, suite: { type: 'string' } } })
const chosen = Object.entries(SUITES).filter(([name]) => values.suite === undefined || values.suite === name)
if (chosen.length === 0) {
  console.error(`There is no suite ${values.suite}. There are: ${Object.keys(SUITES).join(', ')}.`)
  process.exit(1)
}

if (!values.json) console.log(`Node ${process.version}, medians\n`)
const lines: Line[] = []
for (const [name, suite] of chosen) {
  for (const one of suite()) {
    const found = await measured(name, one)
    lines.push(...found)
    if (!values.json) for (const line of found) console.log(row(line))
  }
}
if (values.json) console.log(JSON.stringify(lines, null, 2))
