import { defineConfig } from 'tsup'
import { doors } from './scripts/doors.ts'

export default defineConfig({
  entry: Object.fromEntries(doors.map((door) => [door.name, door.source])),
  tsconfig: 'src/tsconfig.json',
  format: ['esm', 'cjs'],
  // tsup's declaration step sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // What two doors need is written once, so that a value has one identity whichever door it came through.
  splitting: true,
  sourcemap: true,
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  silent: true,
})
