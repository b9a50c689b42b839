import { beforeEach, describe, expect, it } from 'vitest'
import { orderHandler } from '../../examples/serverless/handler.ts'
import type { EventStore, Host, TimerInvocation } from '../../examples/serverless/host.ts'
import { memoryScheduler, memoryStore } from '../../examples/serverless/memory.ts'
import type { Request, Response } from '../../examples/serverless/request.ts'
import type { Command, CommandType } from '../../src/index.ts'
import { partyOf } from '../../src/index.ts'
import { crossBorderPlatform } from '../../src/preset/index.ts'
import { aPlacing, FRI_2026_11_20, HOUR, TOTAL } from '../support/orders.ts'

const SAT_2026_11_21 = FRI_2026_11_20 + 24 * HOUR

/** A request for a command, as its party sends it. The instant is the gateway's. */
const request = ({ type, data: { at, ...data } }: Command, change: Partial<Request> = {}): Request => ({
  pathParameters: { order: 'order-1' },
  body: JSON.stringify({ type, data }),
  isBase64Encoded: false,
  requestContext: { timeEpoch: at, authorizer: { lambda: { party: partyOf({ type }) } } },
  ...change,
})

const place = request(aPlacing('inStock'))
const payment: Command = { type: 'RecordPayment', data: { at: FRI_2026_11_20 + 2 * HOUR, id: 'p1', amount: TOTAL } }
const cancel: Command = { type: 'RequestCancellation', data: { at: FRI_2026_11_20 + HOUR, id: 'c1' } }

let store: EventStore
let scheduler: ReturnType<typeof memoryScheduler>

beforeEach(() => {
  store = memoryStore()
  scheduler = memoryScheduler()
})

const host = (change: Partial<Host> = {}): Host => ({
  versions: [{ from: 0, policy: crossBorderPlatform }],
  store,
  scheduler,
  ...change,
})

const send = (invocation: Request | TimerInvocation, change: Partial<Host> = {}): Promise<Response> =>
  orderHandler(host(change))(invocation)

const answer = (response: Response): unknown => [response.statusCode, JSON.parse(response.body).because]

const storedTypes = async (): Promise<readonly unknown[]> =>
  (await store.read('order-1')).events.map((event) => (event as { readonly type: string }).type)

const timer = (): TimerInvocation => {
  const set = scheduler.timers.get('order-1')
  if (set === undefined) throw new Error('no timer is set')
  return set.invocation
}

/** A store to which somebody else appends, through the whole handler, right before each of our first `times` appends. */
const contested = (times: number, theirs: (round: number) => Request): EventStore => {
  let round = 0
  return {
    ...store,
    append: async (order, events, expected) => {
      if (round < times) await send(theirs(round++))
      return store.append(order, events, expected)
    },
  }
}

const estimate = (round: number): Request =>
  request({ type: 'GrantRefund', data: { at: FRI_2026_11_20 + 3 * HOUR, id: `g${round}`, on: 'shipping', amount: 1 } })

const paidAt = (timeEpoch: number): Request['requestContext'] => ({ timeEpoch, authorizer: { lambda: { party: 'world' } } })

describe('a request', () => {
  it('is decided, stored and answered, and the one timer is set to what the order waits for', async () => {
    const placed = await send(place)
    expect(placed.statusCode).toBe(200)
    expect(JSON.parse(placed.body).owed).toMatchObject([{ party: 'customer', owes: 'payment', due: { by: SAT_2026_11_21 } }])
    expect(await storedTypes()).toEqual(['OrderPlaced', 'PaymentRequested'])
    expect([...scheduler.timers]).toEqual([
      [
        'order-1',
        {
          at: SAT_2026_11_21,
          invocation: { timerOf: 'order-1', command: { type: 'PassTime', data: { at: SAT_2026_11_21 } } },
        },
      ],
    ])
  })

  it('that is refused is answered with its reasons, and what had lapsed is stored all the same', async () => {
    await send(place)
    const late = await send(request({ ...cancel, data: { ...cancel.data, at: SAT_2026_11_21 + HOUR } } as Command))
    expect(answer(late)).toEqual([
      409,
      [{ code: 'orderClosed', clause: 'XB-1', facts: { outcome: 'expired', at: SAT_2026_11_21 } }],
    ])
    expect(await storedTypes()).toEqual(['OrderPlaced', 'PaymentRequested', 'OrderClosed'])
    expect(scheduler.timers.size).toBe(0)
  })

  it('that is repeated is granted again and stores nothing, also when it arrives later', async () => {
    await send(place)
    await send(request(payment))
    const stored = await storedTypes()
    const again = await send(request({ ...payment, data: { ...payment.data, at: payment.data.at + HOUR } } as Command))
    expect(answer(again)).toEqual([
      200,
      [{ code: 'answeredBefore', clause: null, facts: { command: 'RecordPayment', id: 'p1' } }],
    ])
    expect(await storedTypes()).toEqual(stored)
  })

  it('is decided when it arrives, whatever instant its sender would like', async () => {
    await send(place)
    const antedated = JSON.stringify({ type: payment.type, data: payment.data })
    const late = await send({ ...request(payment), body: antedated, requestContext: paidAt(SAT_2026_11_21) })
    expect(JSON.parse(late.body).because[0]).toMatchObject({ code: 'paidLate' })
  })

  it('may come in base64', async () => {
    const body = Buffer.from(place.body ?? '').toString('base64')
    expect((await send({ ...place, body, isBase64Encoded: true })).statusCode).toBe(200)
  })
})

describe('a request that cannot be taken is answered, and nothing is stored', () => {
  const withBody = (body: string): Request => ({ ...place, body })

  it.each([
    ['no JSON', withBody('{'), 400],
    ['no body', { ...place, body: '' }, 400],
    ['no command', withBody('{"type":"Dance","data":{}}'), 400],
    ['no data', withBody('{"type":"PlaceOrder"}'), 400],
    ['an order that the path does not name', { ...place, pathParameters: { order: 'order-2' } }, 400],
    [
      'a command of another party',
      { ...place, requestContext: { timeEpoch: 0, authorizer: { lambda: { party: 'shop' } } } },
      403,
    ],
    ['nobody that the authorizer knows', { ...place, requestContext: { timeEpoch: 0 } }, 403],
  ] as const)('%s', async (_, asked, status) => {
    expect((await send(asked)).statusCode).toBe(status)
    expect(await storedTypes()).toEqual([])
  })

  it('where there are no terms yet', async () => {
    const versions = [{ from: SAT_2026_11_21, policy: crossBorderPlatform }]
    expect((await send(place, { versions })).statusCode).toBe(500)
  })

  it('where what is stored cannot be read', async () => {
    const read: EventStore['read'] = async () => ({ events: [{ type: 'OrderPlaced' }], version: 1 })
    expect((await send(place, { store: { ...store, read } })).statusCode).toBe(500)
  })
})

describe('a lost race', () => {
  it('is decided again on what the faster one left', async () => {
    await send(place)
    // The customer cancels while the payment is on its way: the money is recorded, and owed back.
    const response = await send(request(payment), { store: contested(1, () => request(cancel)) })
    expect(JSON.parse(response.body).because[0]).toMatchObject({ code: 'paidLate' })
    expect(await storedTypes()).toEqual([
      'OrderPlaced',
      'PaymentRequested',
      'UnitsCancelled',
      'OrderClosed',
      'PaymentReceived',
      'RefundOwed',
    ])
  })

  it('lost again and again is given up, with nothing stored by the loser', async () => {
    await send(place)
    await send(request(payment))
    const begin: Command = { type: 'BeginPreparation', data: { at: FRI_2026_11_20 + 3 * HOUR } }
    const response = await send(request(begin), { store: contested(Number.POSITIVE_INFINITY, estimate) })
    expect(response.statusCode).toBe(503)
    expect(await storedTypes()).not.toContain('PreparationBegun')
  })

  it('for the timer is noticed: the timer is that of the last event, whoever set it last', async () => {
    await send(place)
    const slow: Host['scheduler'] = {
      ...scheduler,
      set: async (order, at, invocation) => {
        // Between our append and our timer the customer pays, and a nearer timer is set.
        if (at === SAT_2026_11_21) await send(request(payment))
        await scheduler.set(order, at, invocation)
      },
    }
    await send(place, { scheduler: slow })
    expect(scheduler.timers.get('order-1')?.at).toBe(payment.data.at + 12 * HOUR)
  })
})

describe('the timer', () => {
  it('closes what was not paid', async () => {
    await send(place)
    await send(timer())
    expect(await storedTypes()).toEqual(['OrderPlaced', 'PaymentRequested', 'OrderClosed'])
    expect(scheduler.timers.size).toBe(0)
  })

  it('that is repeated does nothing', async () => {
    await send(place)
    const fired = timer()
    await send(fired)
    const stored = await storedTypes()
    expect((await send(fired)).statusCode).toBe(200)
    expect(await storedTypes()).toEqual(stored)
  })

  it('that is stale does nothing that its deadline has not brought, and the right one stays set', async () => {
    await send(place)
    const stale = timer()
    await send(request(payment))
    await send(request({ type: 'ShipOrder', data: { at: payment.data.at + HOUR } }))
    const stored = await storedTypes()
    await send(stale)
    expect(await storedTypes()).toEqual(stored)
    expect(scheduler.timers.size).toBe(0)
  })

  it('that is lost changes nothing of what becomes of the order', async () => {
    await send(place)
    await send(timer())
    await send(request(payment, {}))
    const withTimer = await store.read('order-1')
    store = memoryStore()
    await send(place)
    await send(request({ ...payment, data: { ...payment.data, at: SAT_2026_11_21 } } as Command))
    expect((await store.read('order-1')).events).toEqual(withTimer.events)
  })

  it('for an order that nobody knows does nothing', async () => {
    const command: Command = { type: 'PassTime', data: { at: FRI_2026_11_20 } }
    expect((await send({ timerOf: 'order-9', command })).statusCode).toBe(200)
    expect((await store.read('order-9')).events).toEqual([])
  })

  it('that cannot be handled fails, so that the scheduler tries again', async () => {
    const append: EventStore['append'] = async () => false
    await send(place)
    await expect(send(timer(), { store: { ...store, append } })).rejects.toThrow('faster')
  })
})

it('only the clock may pass time: no party can ask for it', async () => {
  const type: CommandType = 'PassTime'
  const asked = request(
    { type, data: { at: FRI_2026_11_20 } },
    {
      requestContext: { timeEpoch: FRI_2026_11_20, authorizer: { lambda: { party: 'customer' } } },
    },
  )
  expect((await send(asked)).statusCode).toBe(403)
})
