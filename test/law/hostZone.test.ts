/**
 * A deadline is where its terms say, in the shop's zone, on any host: everything is decided the same wherever the program runs.
 */
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as shops from '../../src/preset/index.ts'
import { historyFrom, played } from '../../src/testing/history.ts'

const decidedIn = (zone: string): readonly string[] => {
  vi.stubEnv('TZ', zone)
  return Object.values(shops).flatMap((shop) => {
    // A document of its own, so that nothing is remembered from another zone.
    const policy = { ...shop, calendar: { ...shop.calendar } }
    return Array.from({ length: 40 }, (_, seed) => JSON.stringify(played(policy, historyFrom(policy, seed))))
  })
}

describe('the host', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('changes its zone when told to, or this test is worth nothing', () => {
    vi.stubEnv('TZ', 'Asia/Kolkata')
    expect(new Date(0).getTimezoneOffset()).toBe(-330)
  })
  it.each(['Pacific/Apia', 'America/Sao_Paulo', 'Asia/Kolkata'])('decides the same in %s', (zone) => {
    expect(decidedIn(zone)).toEqual(decidedIn('UTC'))
  })
})
