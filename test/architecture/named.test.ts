import { describe, expect, it } from 'vitest'
import { named } from './named.ts'
import { sourceOf, sourcesUnder } from './source.ts'

const breaches = (path: string, text: string, door = ''): readonly string[] =>
  named([sourceOf(path, text), sourceOf('src/calendar/index.ts', door)])

it('a file is named after what it exports', () => {
  expect(named(sourcesUnder('src'))).toEqual([])
})

describe('a good name', () => {
  it.each([
    ['of its function', 'src/value/wallTimeOf.ts', 'export const wallTimeOf = 1'],
    ['of its generator', 'src/queue/tree/elementsOf.ts', 'export function* elementsOf() {}'],
    ['of its constant', 'src/order/stagesByKind.ts', 'export const STAGES_BY_KIND = 1\nexport type KindIn = 1'],
    ['of the type that its function belongs to', 'src/order/order.ts', 'export type Order = 1\nexport const OUTCOMES = 1'],
    ['of its type', 'src/rule/kept.ts', 'export type Kept = 1'],
    ['with the word of its folder after it', 'src/text/english/event/sale.ts', 'export const saleEvents = 1'],
    ['with the word of its folder before it', 'src/queue/reason.ts', 'export interface QueueReason {}'],
    ['of what several are about', 'src/calendar/combine.ts', 'export const allOpen = 1, anyOpen = 2'],
    ['of what several types are about', 'src/rule/offerReason.ts', 'export type LinesReason = 1\nexport type KindReason = 1'],
    ['of its part', 'src/rule/arrival/terms.ts', 'export type ShippingCostTerms = 1'],
    ['of its room', 'src/schema/rule/arrival.ts', 'export const shippingCostTerms = 1'],
  ])('is that %s', (_, path, text) => expect(breaches(path, text)).toEqual([]))

  it('is that of a function, with what only helps it beside it', () => {
    const text = 'export const dueOn = 1\nexport const checked = 1\nexport const dueOnDays = 1\nexport type Due = 1'
    const door = "export { dueOn, dueOnDays, type Due } from '../deadline/dueOn.ts'"
    expect(breaches('src/deadline/dueOn.ts', text, door)).toEqual([])
  })
  it('is that of a subject, of which all may be public', () => {
    const door = "export { allOpen, anyOpen } from './combine.ts'"
    expect(breaches('src/calendar/combine.ts', 'export const allOpen = 1, anyOpen = 2', door)).toEqual([])
  })
})

describe('a bad name', () => {
  it.each([
    ['of no function', 'src/value/wallTime.ts', 'export const wallTimeOf = 1', 'wallTimeOf'],
    ['of no overloaded function', 'src/value/x.ts', 'export function f(a: 1): 1\nexport function f(a: 2): 2', 'f'],
    ['of no type', 'src/rule/x.ts', 'export type Kept = 1', 'Kept'],
    ['of no type that its function belongs to', 'src/rule/x.ts', 'export const kept = 1\nexport type Kept = 1', 'kept'],
    ['of a part, where there are no rooms', 'src/calendar/terms.ts', 'export const hours = 1', 'hours'],
    ['of another folder', 'src/text/english/command/sale.ts', 'export const saleEvents = 1', 'saleEvents'],
    ['of nothing passed on', 'src/kernel/x.ts', "export { left } from 'fp-ts/lib/Either.js'", 'left'],
  ])('is that %s', (_, path, text, name) =>
    expect(breaches(path, text)).toEqual([`${path}:1 ${name} is all that this file is for, and not its name`]),
  )
  it('is that of another public function', () => {
    const text = 'export const deadlineAfter = 1\nexport const windowAfter = 1'
    const path = 'src/deadline/deadlineAfter.ts'
    const door = (name: string): string => `export { ${name} } from '../deadline/deadlineAfter.ts'`
    const breach = [`${path}:2 windowAfter is public, and nobody looks for it in a file named after deadlineAfter`]
    expect(breaches(path, text, door('deadlineAfter, windowAfter'))).toEqual(breach)
    expect(breaches(path, text, door('windowAfter as window'))).toEqual(breach)
    expect(breaches(path, text, door('deadlineAfter'))).toEqual([])
  })
  it('is any, where nothing is exported', () => {
    expect(breaches('src/value/x.ts', 'const hidden = 1')).toEqual(['src/value/x.ts:1 exports nothing'])
  })
})
