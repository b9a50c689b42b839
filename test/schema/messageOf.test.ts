import { expect, it } from 'vitest'
import { messageOf } from '../../src/schema/messageOf.ts'
import { optional, type Schema, strict } from '../../src/schema/schema.ts'
import { count, text } from '../../src/schema/value.ts'
import { issuesOf } from './issues.ts'

type Common = { readonly at: number; readonly by?: string }

type Said =
  | { readonly type: 'Hello'; readonly data: Common & { readonly to: string } }
  | { readonly type: 'Goodbye'; readonly data: Common }

const said: Schema<Said> = messageOf<Said, Common>(
  strict,
  { at: count, by: optional(text) },
  { Hello: { to: text }, Goodbye: {} },
)

it('messages carry what all of them carry, and their own', () => {
  expect(issuesOf(said, { type: 'Hello', data: { at: 0, to: 'you' } })).toEqual([])
  expect(issuesOf(said, { type: 'Goodbye', data: { at: 0, by: 'me' } })).toEqual([])
  expect(issuesOf(said, { type: 'Goodbye', data: { at: 0, to: 'you' } })).toEqual(['unknownKey data.to: one of the keys at, by'])
  expect(issuesOf(said, { type: 'Hello', data: {} })).toEqual([
    'missing data.at: a whole number from 0 to 9007199254740991',
    'missing data.to: text',
  ])
  expect(issuesOf(said, { type: 'Hi', data: {} })).toEqual(['wrongValue type: one of Hello, Goodbye'])
})
