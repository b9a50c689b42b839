/**
 * A request as an API gateway passes it on (HTTP API, payload 2.0; only what is used here), and the answer it takes.
 *
 * The route is `POST /orders/{order}/commands`, the body `{ "type": …, "data": … }` without an instant: the gateway's clock gives it.
 */
import { type Command, partyOf } from 'order-policy'
import { readCommand } from 'order-policy/schema'

export type Request = {
  readonly pathParameters?: { readonly order?: string }
  readonly body?: string
  readonly isBase64Encoded: boolean
  readonly requestContext: {
    readonly timeEpoch: number
    /** What your authorizer found out about whoever asks. */
    readonly authorizer?: { readonly lambda?: { readonly party?: string } }
  }
}

export type Response = {
  readonly statusCode: 200 | 400 | 403 | 409 | 500 | 503
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export const respond = (statusCode: Response['statusCode'], body: unknown): Response => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** The command that a request contains, or the answer to a request without one. */
export const readRequest = ({ pathParameters, body, isBase64Encoded, requestContext }: Request): Asked | Response => {
  const sent = jsonIn(isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString() : (body ?? ''))
  const read = readCommand(stamped(sent, requestContext.timeEpoch))
  if (read._tag === 'Left') return respond(400, { issues: read.left })
  const command = read.right
  const order = pathParameters?.order ?? ''
  if ('order' in command.data && command.data.order !== order) return respond(400, { error: 'the path names another order' })
  const party = requestContext.authorizer?.lambda?.party
  if (partyOf(command) !== party) return respond(403, { error: `${command.type} is for the ${partyOf(command)} to send` })
  return { order, command }
}

export type Asked = { readonly order: string; readonly command: Command }

/** The text as JSON. What is not JSON is not a command either, and the reader of commands will say so. */
const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A command is decided as of its arrival, whatever instant the sender names. */
const stamped = (sent: unknown, at: number): unknown => {
  if (!isRecord(sent)) return sent
  const { data } = sent
  return isRecord(data) ? { ...sent, data: { ...data, at } } : sent
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
