import { raiseTask } from '../../people/task/public.ts'
import type { Context } from '../../platform/server/action.ts'
import { raiseAlert } from '../safety/public.ts'
import type { Score } from './instruments/instrument.words.ts'

type Raising = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>
type Alarm = Score['alerts'][number]

/** Alarms about life and limb go the way of safety; the others are work for a clinician. */
const SAFETY: readonly Alarm['does'][] = ['clinician-now', 'clinician-same-day', 'give-c-ssrs-screener', 'emergency']
const LEVEL = { immediate: 'high', 'same-day': 'moderate', task: 'low' } as const

/** Whether an alarm starts the safety flow: help at once for the person, a human who accepts for the staff. */
export const isAboutSafety = (alarm: Pick<Alarm, 'does'>): boolean => SAFETY.includes(alarm.does)

/** Puts every alarming answer of one measure in front of a human; the gravest safety alarm only once. Source: the instruments' files. */
export async function raiseAlarms(context: Raising, measure: { readonly id: string, readonly clientId: string, readonly instrument: string }, alarms: readonly Alarm[]): Promise<void> {
  const { id, clientId, instrument } = measure
  const [gravest] = alarms.filter(isAboutSafety)
  if (gravest !== undefined) await raiseAlert(context, { clientId, source: `${instrument}/${gravest.id}`, sourceId: id, level: LEVEL[gravest.urgency] })
  for (const alarm of alarms.filter(one => !isAboutSafety(one))) {
    await raiseTask(context, {
      clientId, kind: 'assessment.follow-up-measure', reason: `${instrument}/${alarm.id}`, aboutId: id, dueAt: context.now,
      urgency: alarm.urgency === 'task' ? 'soon' : 'today', forRole: alarm.does === 'prescriber' || alarm.does === 'medical-review' ? 'prescriber' : 'therapist',
    })
  }
}

/** A score that rose fast is put in front of a clinician. Source: `rises` of the instrument's file. */
export async function tellOfRise(context: Raising, { id, clientId, instrument }: { readonly id: string, readonly clientId: string, readonly instrument: string }): Promise<void> {
  await raiseTask(context, { clientId, kind: 'assessment.follow-up-measure', reason: `${instrument}/rise`, aboutId: id, dueAt: context.now, urgency: 'today', forRole: 'therapist' })
}
