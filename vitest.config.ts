import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/**
 * The host zones in which the suite must pass. Everything runs in the first, the one that breaks careless day arithmetic most
 * (it skipped a day in 2011 and lies 13 hours ahead). `npm test` runs in the others what can feel the host zone;
 * `npm run test:zones` runs everything in all of them.
 */
const ZONES = ['Pacific/Apia', 'UTC', 'America/Sao_Paulo', 'Asia/Kolkata']

/** The folders where an instant becomes a day or a day an instant. The rooms above them handle instants as plain numbers. */
const FEELS_THE_ZONE = ['value', 'calendar', 'deadline', 'vectors', 'peer', 'preset'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
)

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      { find: /^order-policy$/, replacement: fromHere('./src/index.ts') },
      { find: /^order-policy\/(\w+)$/, replacement: fromHere('./src/$1/index.ts') },
    ],
  },
  test: {
    projects: ZONES.map((zone, index) => ({
      extends: true as const,
      test: {
        name: zone,
        env: { TZ: zone },
        include: index === 0 || mode === 'every-zone' ? ['test/**/*.test.ts'] : FEELS_THE_ZONE,
        typecheck: { enabled: index === 0, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: true },
      },
    })),
  },
}))
