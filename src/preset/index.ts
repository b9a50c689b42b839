/** The terms of five kinds of shop, whole, as examples to read, to test against and to start from. */
export { backorderStore } from './backorderStore.ts'
export { crossBorderPlatform } from './crossBorderPlatform.ts'
export { importer } from './importer.ts'
export { marketplace } from './marketplace.ts'
export { preOrderStore } from './preOrderStore.ts'
