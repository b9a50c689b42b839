import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/**
 * The host zones in which the suite must pass. Everything runs in the first, the one that breaks careless day arithmetic most
 * (it skipped a day in 2011 and lies 13 hours ahead). In the others `npm test` runs what can feel the zone most directly,
 * `npm run test:zones` whatever computes.
 */
const ZONES = ['Pacific/Apia', 'UTC', 'America/Sao_Paulo', 'Asia/Kolkata']

/** The folders where an instant becomes a day or a day an instant. The rooms above them handle instants as plain numbers. */
const FEELS_THE_ZONE = [
  ...['value', 'calendar', 'deadline', 'vectors', 'peer', 'preset'].map((folder) => `test/${folder}/**/*.test.ts`),
  // The day of a placement.
  'test/rule/when.test.ts',
]

/**
 * Once is enough for the folders whose tests read files instead of computing, and for those that play thousands of histories: what they
 * play handles instants as plain numbers, and the rooms below it, and the presets above, are held in every zone.
 */
const ONCE = [
  ...['architecture', 'docs', 'package', 'examples', 'explore', 'law', 'baseline', 'testing', 'queue', 'routing'].map(
    (folder) => `test/${folder}/**`,
  ),
  'test/preset/mutation.test.ts',
]

const EVERYTHING = ['test/**/*.test.ts']

/** Each of these puts a fault into a module, and must not lend it to another file. */
const FAULTS = 'test/testing/law/**/*.test.ts'

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      { find: /^order-policy$/, replacement: fromHere('./src/index.ts') },
      { find: /^order-policy\/(\w+)$/, replacement: fromHere('./src/$1/index.ts') },
    ],
  },
  test: {
    // A test says what holds, not how fast: a busy machine fails none.
    testTimeout: 120_000,
    projects: [
      ...ZONES.map((zone) => {
        const first = zone === ZONES[0]
        return {
          extends: true as const,
          test: {
            name: zone,
            env: { TZ: zone },
            // Nothing here keeps state between files: they share what is loaded.
            isolate: false,
            include: first || mode === 'every-zone' ? EVERYTHING : FEELS_THE_ZONE,
            exclude: first ? [FAULTS] : [FAULTS, ...ONCE],
            typecheck: { enabled: first, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: true },
          },
        }
      }),
      { extends: true as const, test: { name: 'faults', env: { TZ: ZONES[0] }, include: [FAULTS] } },
    ],
  },
}))
