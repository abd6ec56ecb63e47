import type { Client, RunningWeek } from './instance.words.ts'
import type { JudgedOption } from './options.rules.ts'
import type { Family, Reason } from './placement.words.ts'
import { weekQuestion } from './week-question.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'

/**
 * Families in the order they are tried for dropping: what only the program could change first, what the client could
 * change last, so that the conflict left over speaks of the client's own life where it can.
 * Source: Junker, QuickXplain (2004), preferred conflicts.
 */
const DROP_ORDER: readonly Family[] = [
  'credential', 'phase', 'audience', 'language', 'access', 'prerequisite', 'apart', 'caseload', 'offices', 'diary', 'closed', 'mid-module',
  'seats', 'minimum-days', 'individual-hour', 'weekly-hours', 'family-time', 'modality', 'way-home', 'daily-maximum', 'travel',
]
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6]
const WHOLE_DAY = 24 * 60

/** Some families lifted: sessions closed by them only are open, and the limits they name no longer bind. */
type Lifted = ReadonlySet<string>

/**
 * A smallest set of reasons that by themselves make a full week impossible, even if everything not named were
 * lifted; leave any one of them out and they no longer do. `offer` means that nothing but more sessions would help.
 */
export function conflict(week: RunningWeek, client: Client, judged: readonly JudgedOption[]): Reason[] {
  const all: Reason[] = [
    ...DROP_ORDER.map((family) => ({ family, day: null })),
    ...WEEKDAYS.map((day): Reason => ({ family: 'free-time', day })),
  ]
  const lifted = new Set<string>()
  const binding: Reason[] = []
  for (const reason of all) {
    lifted.add(nameOf(reason))
    if (!fullWeekFits(week, client, { judged, lifted })) continue
    lifted.delete(nameOf(reason))
    binding.push(reason)
  }
  const demand: readonly Family[] = ['weekly-hours', 'minimum-days', 'individual-hour']
  return binding.every((r) => demand.includes(r.family)) ? [{ family: 'offer', day: null }, ...binding] : binding
}

/** True when a full programme is possible once these families are lifted; wishes and topics play no part. */
function fullWeekFits(week: RunningWeek, client: Client, so: { judged: readonly JudgedOption[]; lifted: Lifted }): boolean {
  const { judged, lifted } = so
  const open = judged.filter((j) => j.reasons.every((reason) => isLifted(lifted, reason)))
  const question = weekQuestion(week, client, open.map(({ option }) => ({ option, cost: 0 })))
  const answer = cheapestWeek({
    ...question,
    needs: [],
    familyDue: false,
    travel: lifted.has('travel') ? 0 : client.travel,
    maxDay: lifted.has('daily-maximum') ? WHOLE_DAY : client.maxDay,
    demands: {
      hours: !lifted.has('weekly-hours'),
      days: !lifted.has('minimum-days'),
      individual: !lifted.has('individual-hour'),
    },
  })
  return answer !== null
}

/** A free weekday also leaves time for the way on that day. */
function isLifted(lifted: Lifted, reason: Reason): boolean {
  if (reason.family === 'travel') return lifted.has('travel') || lifted.has(`free-time ${reason.day}`)
  return lifted.has(nameOf(reason))
}

function nameOf(reason: Reason): string {
  return reason.family === 'free-time' ? `free-time ${reason.day}` : reason.family
}
