/** Words that go with a number. */
import type { Units } from '../../order/units.ts'

/** `1 unit`, `2 units` */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

/** `none`, `1`, `2`: `none are left`. */
export const orNone = (count: number): string => (count === 0 ? 'none' : String(count))

/** Of one, `is`; of none or several, `are`. So of `has` and `have`, and of any verb. */
export const forms = (count: number, one: string, several: string): string => (count === 1 ? one : several)

/** How many units there are, over all lines. */
export const totalOf = (units: readonly Units[]): number => units.reduce((sum, { quantity }) => sum + quantity, 0)
