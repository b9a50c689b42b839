/** Whose terms a history is played under: the ones given, or those of the shop whose id its file name begins with. */
import { basename } from 'node:path'
import type { Policy } from 'order-policy'
import { backorderStore, crossBorderPlatform, importer, marketplace, preOrderStore } from 'order-policy/preset'

/** In the order in which a newcomer best meets them. */
export const SHOPS: readonly Policy[] = [crossBorderPlatform, marketplace, preOrderStore, backorderStore, importer]

export const policyOfFile = (file: string): Policy | null => SHOPS.find(({ id }) => basename(file).startsWith(`${id}.`)) ?? null

/** Histories as `SHOPS` are, and those of one shop by name. */
export const inShopOrder = (files: readonly string[]): readonly string[] => {
  const sorted = [...files].sort()
  return SHOPS.flatMap((shop) => sorted.filter((file) => policyOfFile(file) === shop))
}

/** `importer.deposit-never-paid.jsonl` is about `Deposit never paid`. */
export const titleOf = (file: string): string => {
  const shop = policyOfFile(file)
  const name = basename(file).replace(/\.\w+$/, '')
  const title = (shop === null ? name : name.slice(shop.id.length + 1)).replaceAll('-', ' ')
  return `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`
}
