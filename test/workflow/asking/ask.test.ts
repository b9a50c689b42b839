import { describe, expect, it } from 'vitest'
import { CALENDAR } from '../support/sales.ts'
import { EVERY_COMMAND, everyCommand, IN_STAGE, LATER } from '../support/stages.ts'
import { ask, askWhetherOpen, COMMANDS, ruleFor } from '../../src/workflow/ask.ts'
import type { Situation } from '../../src/workflow/situation.ts'

const inStage = (stage: keyof typeof IN_STAGE): Situation => ({ ...IN_STAGE[stage], calendar: CALENDAR, at: LATER })
const codes = (found: ReturnType<typeof ask>): readonly string[] => found.because.map(({ code }) => code)

it('there is a rule for every command, and the clock is nobody’s command', () => {
  expect(everyCommand.map(({ type }) => typeof ruleFor(type).right)).toEqual(everyCommand.map(() => 'function'))
  expect([...COMMANDS, 'PassTime'].sort()).toEqual(Object.keys(EVERY_COMMAND).sort())
})

describe('what the rules say', () => {
  it('the gate of stages comes first', () => {
    expect(codes(ask(inStage('shipped'), EVERY_COMMAND.BeginPreparation))).toEqual(['wrongStage'])
  })
  it('unless the rule can say better why', () => {
    expect(codes(ask(inStage('awaitingStock'), EVERY_COMMAND.ShipOrder))).toEqual(['notPaid', 'notAllIn'])
    expect(codes(ask(inStage('shipped'), EVERY_COMMAND.RequestCancellation))).toEqual(['noLongerCancellable'])
  })
  it('where it refuses, it says whom to turn to', () => {
    expect(ask(inStage('closed'), EVERY_COMMAND.RequestCancellation)).toMatchObject({
      because: [{ code: 'orderClosed' }],
      remedies: [{ do: 'contactService', clause: 'XB-3' }],
    })
  })
  it('every reason is given: why it is not open, and what is wrong with this one', () => {
    expect(codes(ask(inStage('delivered'), EVERY_COMMAND.AnswerReturn))).toEqual(['noReturnToAnswer', 'noSuchReturn'])
  })
})

it('whether a command is open is half of what is asked of one: none is granted that is not', () => {
  for (const stage of Object.keys(IN_STAGE) as (keyof typeof IN_STAGE)[])
    for (const command of everyCommand) {
      if (command.type === 'PassTime' || ask(inStage(stage), command).verdict === 'refused') continue
      expect(askWhetherOpen(inStage(stage), command.type), `${command.type} in ${stage}`).toMatchObject({ verdict: 'granted' })
    }
})
