import type { Client, Pins, Plan, RunningWeek } from './instance.words.ts'
import { slotOf } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import { fitsIn, levelsOf, optionsIn } from './week-question.rules.ts'

/**
 * What is left open to a client: sessions they may attend, those that must stay, those of today's plan that still hold,
 * and whether that is all of it: to lose any of it then is a move, not a loss.
 */
export type Pinned = { options: readonly Option[]; must: readonly Option[]; today: readonly Option[]; couldStay: boolean }

/** Sessions a client may attend, narrowed by what people have decided; of a week given, what still holds stays. */
export function pinned(week: RunningWeek, client: Client, by: { options: readonly Option[]; pins: Pins }): Pinned {
  const { options, pins } = by
  const today = holding(week, client, client.current === null ? [] : optionsIn(client.current, options))
  const couldStay = today.length > 0 && today.length === sessionsIn(client.current)
  const given = pins.weeks[client.id]
  if (given !== undefined) {
    const held = holding(week, client, given === null ? [] : optionsIn(given, options))
    const must = client.status === 'waiting' && levelsOf(week, client, held)[0] > 0 ? [] : held
    return { options: must, must, today, couldStay }
  }
  const fixed = (option: Option): boolean => {
    if (option.kind === 'group') return pins.groups.includes(option.id)
    const { t, day, start } = slotOf(option)
    return pins.hours.some((hour) => hour.t === t && hour.day === day && Math.abs(hour.start - start) < option.minutes)
  }
  const must = today.filter(fixed)
  return { options: options.filter((option) => must.includes(option) || !fixed(option)), must, today, couldStay }
}

function sessionsIn(plan: Plan | null): number {
  return plan === null ? 0 : plan.groups.length + Number(plan.ind !== null) + Number(plan.fam !== null)
}

/** As many of these sessions, in their order, as one week can hold. */
function holding(week: RunningWeek, client: Client, sessions: readonly Option[]): Option[] {
  const chosen: Option[] = []
  for (const option of sessions) if (fitsIn(week, client, { chosen, option })) chosen.push(option)
  return chosen
}
