/** Recorded histories in their files: one for each shop, as compressed JSON. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { RecordedHistory } from './recorded.ts'

const fileOf = (shop: string): string => fileURLToPath(new URL(`${shop}.br`, import.meta.url))

export const isStored = (shop: string): boolean => existsSync(fileOf(shop))

export const readHistories = (shop: string): readonly RecordedHistory[] =>
  JSON.parse(brotliDecompressSync(readFileSync(fileOf(shop))).toString()) as readonly RecordedHistory[]

/** Answers with the size of the file in bytes. */
export const writeHistories = (shop: string, histories: readonly RecordedHistory[]): number => {
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_MAX_WINDOW_BITS } = constants
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS }
  const compressed = brotliCompressSync(JSON.stringify(histories), { params })
  writeFileSync(fileOf(shop), compressed)
  return compressed.length
}
