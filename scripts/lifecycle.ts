/**
 * The tables of the page on the life of an order: which stages each kind of sale has, which command each stage can take, and what
 * can be owed. They are printed from the code.
 *
 * `npm run lifecycle` writes them. A test, and `npm run check`, see that they are still so.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { COMMANDS_BY_STAGE, partyOf, STAGES_BY_KIND, type StageName } from '../src/index.ts'
import { openEnded } from '../src/order/due.ts'
import { consequenceOf, DUTY_NAMES, dutyOf } from '../src/order/duty.ts'
import { COMMAND_TYPES } from '../src/order/partyOf.ts'
import { STAGES } from '../src/order/stage.ts'

export const PAGE = 'docs/lifecycle.md'

const code = (word: string): string => `\`${word}\``

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const stagesByKind = (): string => {
  const kinds = Object.entries(STAGES_BY_KIND)
  const has = (stages: readonly StageName[], stage: StageName): string => (stages.includes(stage) ? '●' : '')
  return table(
    ['stage', ...kinds.map(([kind]) => code(kind))],
    STAGES.map((stage) => [code(stage), ...kinds.map(([, stages]) => has(stages, stage))]),
  )
}

const commandsByStage = (): string => {
  const places = ['unplaced', ...STAGES] as const
  const takes = (place: (typeof places)[number], command: string): string =>
    COMMANDS_BY_STAGE[place].some((each) => each === command) ? '●' : ''
  return table(
    ['command', 'sent by', ...places.map(code)],
    COMMAND_TYPES.filter((command) => command !== 'PassTime').map((command) => [
      code(command),
      partyOf({ type: command }),
      ...places.map((place) => takes(place, command)),
    ]),
  )
}

const duties = (): string =>
  table(
    ['owed', 'by', 'if it is missed'],
    DUTY_NAMES.map((name) => dutyOf([], name, openEnded(0, null), null)).map((duty) => [
      code(duty.owes),
      duty.party,
      code(consequenceOf(duty).then),
    ]),
  )

const PARTS: Readonly<Record<string, () => string>> = { stages: stagesByKind, commands: commandsByStage, duties }

/** The page with its tables as they are now. */
export const lifecyclePage = (page: string): string =>
  page.replace(
    /(<!-- (\w+): written by npm run lifecycle -->\n)[\s\S]*?(\n<!-- end of \2 -->)/g,
    (_, begin: string, part: string, end: string) => `${begin}\n${PARTS[part]?.() ?? ''}\n${end}`,
  )

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const page = readFileSync(PAGE, 'utf8')
  if (!process.argv.includes('--check')) writeFileSync(PAGE, lifecyclePage(page))
  else if (page !== lifecyclePage(page)) {
    console.error(`${PAGE} does not show what the code says. npm run lifecycle writes its tables anew.`)
    process.exit(1)
  }
}
