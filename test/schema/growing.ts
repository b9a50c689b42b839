/** What readers are held to: a document of each kind, of which one place grows, with what is right there or with what is not. */
import {
  readCommand,
  readEvent,
  readEvents,
  readPolicy,
  readQueueCommand,
  readQueueEvent,
  readQueueEvents,
} from '../../src/schema/index.ts'
import { crossBorderPlatform, preOrderStore } from '../../src/preset/index.ts'
import type { Path } from '../../src/schema/path.ts'
import { anOffer, aPlacing } from '../support/orders.ts'
import { EVERY_EVENT } from '../support/stages.ts'
import { everyQueueCommand, everyQueueEvent } from '../queue/support.ts'
import { changed } from './issues.ts'

export const READERS = { readPolicy, readCommand, readQueueCommand, readEvent, readEvents, readQueueEvent, readQueueEvents }

export type ReaderName = keyof typeof READERS

export type Growing = {
  readonly reader: ReaderName
  readonly what: string
  readonly make: (size: number) => unknown
}

const many = <T>(size: number, each: (index: number) => T): T[] => Array.from({ length: size }, (_, index) => each(index))
const keys = (size: number, value: unknown): unknown => Object.fromEntries(many(size, (index) => [`k${index}`, value]))
const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)
const polluting = (): unknown => JSON.parse('{"__proto__":1}')

const placing = (path: Path, put: (size: number) => unknown) => (size: number) =>
  changed(aPlacing('inStock'), ['data', ...path], put(size))
const line = (index: number): unknown => ({
  id: `L${index}`,
  item: 'mug',
  quantity: 1,
  price: 1,
  kind: 'inStock',
  offer: anOffer(),
})
const [, leave] = everyQueueCommand
const [, left] = everyQueueEvent
const policy = (of: object, path: Path, put: (size: number) => unknown) => (size: number) => changed(of, path, put(size))
const returns: Path = ['returns', 'request']
const cancellation: Path = ['sale', 'preOrder', 'cancellation']
const clause = 'T-1'
const last = { clause, how: 'never', instead: [] }

const commands: Readonly<Record<string, Growing['make']>> = {
  'lines that are right': placing(['lines'], (size) => many(size, line)),
  'lines that are empty': placing(['lines'], (size) => many(size, () => ({}))),
  'lines that name __proto__': placing(['lines'], (size) => many(size, polluting)),
  'lines that are not numbers': placing(['lines'], (size) => many(size, () => Number.NaN)),
  'lines within lines': placing(['lines'], (size) => many(size / 4, () => nested(4))),
  'keys of an address': placing(['address'], (size) => keys(size, 'x')),
  'keys of an address, with numbers': placing(['address'], (size) => keys(size, 1)),
  'unknown keys': placing([], (size) => keys(size, 1)),
  'past items': placing(['past'], (size) => [{ order: 'o', at: 0, items: many(size, () => 'mug'), end: 'open' }]),
  'past items in many orders, all wrong': placing(['past'], (size) =>
    many(size / 20, () => ({ order: 'o', at: 0, items: many(20, () => 7), end: 'open' })),
  ),
  'a long id': placing(['order'], (size) => 'x'.repeat(size * 100)),
  'a long blank name': placing(['circumstances', 'region'], (size) => ' '.repeat(size * 100)),
  'a long instant': placing(['at'], (size) => `2026-11-21T10:00:00.${'0'.repeat(size * 100)}Z`),
}

const policies: Readonly<Record<string, Growing['make']>> = {
  holidays: policy(preOrderStore, ['calendar', 'holidays'], (size) => many(size, () => '2026-12-25')),
  'holidays that are empty': policy(preOrderStore, ['calendar', 'holidays'], (size) => many(size, () => ({}))),
  'rules for placing': policy(preOrderStore, ['sale', 'preOrder', 'placing'], (size) =>
    many(size, (index) => ({ clause, rule: 'repeatPurchase', atMost: index + 1, within: { hours: 1 } })),
  ),
  'rules that are repeated': policy(preOrderStore, ['sale', 'preOrder', 'placing'], (size) =>
    many(size, () => ({ clause, rule: 'complete', needs: ['email'] })),
  ),
  'ways to cancel': policy(preOrderStore, cancellation, (size) => [
    ...many(size, () => ({ clause, until: 'shipment', how: 'directly' })),
    last,
  ]),
  'ways to cancel, each with its own time': policy(preOrderStore, cancellation, (size) => [
    ...many(size, (index) => ({ clause, within: { hours: index + 1 }, how: 'directly' })),
    last,
  ]),
  'ways to cancel, without the last': policy(preOrderStore, cancellation, (size) =>
    many(size, () => ({ clause, until: 'shipment', how: 'directly' })),
  ),
  'ways out': policy(preOrderStore, [...cancellation, 2, 'instead'], (size) =>
    many(size, () => ({ clause, do: 'contactSeller' })),
  ),
  'ages that rise': policy(crossBorderPlatform, ['returns', 'refund', 'byAge'], (size) =>
    many(size, (index) => ({ within: { hours: index + 1 }, share: 1 })),
  ),
  'ages that fall': policy(crossBorderPlatform, ['returns', 'refund', 'byAge'], (size) =>
    many(size, (index) => ({ within: { hours: size - index }, share: 1 })),
  ),
  'ways back': policy(crossBorderPlatform, returns, (size) =>
    many(size, () => ({ clause, of: 'opened', how: 'byAgreement', carriage: 'shop' })),
  ),
  'regions with labels': policy(crossBorderPlatform, returns, (size) => [
    { clause, of: 'unopened', how: 'byLabel', labelsIn: many(size, (index) => `R${index}`), carriage: 'shop' },
  ]),
  'refunds in cases, in hours that the calendar does not have': policy(crossBorderPlatform, ['refunds'], (size) => [
    ...many(size, (index) => ({ clause, when: { region: `R${index}` }, within: { openHours: 1 } })),
    { clause, within: { openHours: 1 } },
  ]),
  'opening hours where no terms are': policy(preOrderStore, ['sale', 'inStock'], (size) => many(size, () => ({ openHours: 1 }))),
  'a long clause id': policy(crossBorderPlatform, ['refunds', 'clause'], (size) => 'X-'.repeat(size * 100)),
  'a long currency': policy(preOrderStore, ['currency'], (size) => 'U'.repeat(size * 100)),
}

const table = (reader: ReaderName, makes: Readonly<Record<string, Growing['make']>>): readonly Growing[] =>
  Object.entries(makes).map(([what, make]) => ({ reader, what, make }))

export const GROWING: readonly Growing[] = [
  ...table('readCommand', commands),
  ...table('readPolicy', policies),
  ...table('readQueueCommand', {
    'lines that are right': (size) =>
      changed(
        leave,
        ['data', 'lines'],
        many(size, (index) => ({ line: `L${index}`, quantity: 1 })),
      ),
    'lines that are empty': (size) =>
      changed(
        leave,
        ['data', 'lines'],
        many(size, () => ({})),
      ),
    'a long clause id': (size) => changed(leave, ['data', 'clause'], 'X-'.repeat(size * 100)),
  }),
  ...table('readEvent', {
    'units that are right': (size) =>
      changed(
        EVERY_EVENT.StockAllocated,
        ['data', 'lines'],
        many(size, (index) => ({ line: `L${index}`, quantity: 1 })),
      ),
    'lines that are empty': (size) =>
      changed(
        EVERY_EVENT.OrderPlaced,
        ['data', 'lines'],
        many(size, () => ({})),
      ),
    'lines that name __proto__': (size) => changed(EVERY_EVENT.OrderPlaced, ['data', 'lines'], many(size, polluting)),
  }),
  ...table('readEvents', {
    'events that are right': (size) => many(size, () => EVERY_EVENT.RefundPaid).map((event) => ({ ...event })),
    'events that are empty': (size) => many(size, () => ({})),
    'events with keys that it does not know': (size) => many(size, () => ({ ...EVERY_EVENT.RefundPaid, mood: 'good' })),
  }),
  ...table('readQueueEvent', {
    'lines that are right': (size) =>
      changed(
        left,
        ['data', 'lines'],
        many(size, (index) => ({ line: `L${index}`, quantity: 1, back: 0 })),
      ),
    'lines that are empty': (size) =>
      changed(
        left,
        ['data', 'lines'],
        many(size, () => ({})),
      ),
  }),
  ...table('readQueueEvents', {
    'events that are right': (size) => many(size, () => ({ type: 'ItemWithdrawn', data: { at: 0 } })),
    'events that are empty': (size) => many(size, () => ({})),
  }),
]
