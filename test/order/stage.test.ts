import { expect, it } from 'vitest'
import { SALE_STAGES, STAGES, STAGES_WITH_THE_SHOP } from '../../src/order/stage.ts'
import { IN_STAGE } from '../support/stages.ts'

const stagesOf = (is: 'sale' | 'inquiry') => STAGES.filter((stage) => IN_STAGE[stage].order.is === is)

it('there is an order in every stage', () => {
  expect(STAGES.map((stage) => IN_STAGE[stage].order)).toMatchObject(STAGES.map((stage) => ({ stage })))
})

it('what has been bought has them all but those of a request', () => {
  expect(SALE_STAGES).toEqual(stagesOf('sale'))
  expect(stagesOf('inquiry')).toEqual(['requested', 'quoted'])
})

it('the goods are with the shop until the parcel leaves', () => {
  const withoutParcel = SALE_STAGES.filter((stage) => {
    const { order } = IN_STAGE[stage]
    return order.is === 'sale' && order.closed === null && order.parcel === null
  })
  expect(STAGES_WITH_THE_SHOP).toEqual(withoutParcel)
})
