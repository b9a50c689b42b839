/** Whose terms a history is played under: the ones given, or those of the shop whose id its file name begins with. */
import { basename } from 'node:path'
import type { Policy } from 'order-policy'
import * as presets from 'order-policy/preset'

export const SHOPS: readonly Policy[] = Object.values(presets)

export const policyOfFile = (file: string): Policy | null => SHOPS.find(({ id }) => basename(file).startsWith(`${id}.`)) ?? null

/** `importer.deposit-never-paid.jsonl` is about `Deposit never paid`. */
export const titleOf = (file: string): string => {
  const shop = policyOfFile(file)
  const name = basename(file).replace(/\.\w+$/, '')
  const title = (shop === null ? name : name.slice(shop.id.length + 1)).replaceAll('-', ' ')
  return `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`
}
