import type { DataOf } from '../../order/command.ts'

/** After `the shop cancels`. */
export const SHOP_CANCELS: Readonly<Record<DataOf<'CancelOrder'>['because'], string>> = {
  unavailable: 'because it cannot supply the goods',
  lost: 'because the parcel was lost',
  other: 'for reasons of its own',
}
