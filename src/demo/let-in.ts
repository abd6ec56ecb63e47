import { giveRelease } from '../people/family/releases.ts'
import { addSupporter } from '../people/family/supporters.ts'
import { Refusal } from '../platform/pure/refusal.ts'
import { planSession } from '../pathway/schedule/plan-session.ts'
import { at, shift } from './calendar.ts'
import type { Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

/** Free hours to try for the family session, one after another. */
const HOURS = ['12:00', '13:00', '14:00', '15:00', '16:00', '11:00']

/** Plans a family hour on a day, or the day after, where everybody is free. */
export async function planFamilyHour(stage: Stage, { clientId, therapist }: InCare, supporterId: string, day: string, said: string): Promise<void> {
  for (const [i, starts] of HOURS.entries()) {
    try {
      await stage.player.act(planSession, { kind: 'family', clientId, day: shift(day, i % 2), starts, minutes: 60, staffIds: [therapist.id], supporterIds: [supporterId] }, therapist, said)
      return
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
}

/** A week in, the client lets a supporter in, topic by topic; the day after, a family session is planned with them. */
export async function letIn(stage: Stage, member: InCare, day: string, until: string): Promise<string | null> {
  const { spec, clientId, self, therapist } = member
  if (spec.supporter === undefined) return null
  const { id: supporterId } = await stage.player.act(addSupporter, { clientId, details: { ...spec.supporter, phone: '555-0188', language: spec.language } }, therapist, at(day, '12:30'))
  await stage.player.act(giveRelease, { clientId, release: {
    supporterId, topics: ['about', 'attendance', 'family-sessions'], purpose: 'So that we can plan the evenings together', validUntil: until,
  } }, self, at(day, '18:20'))
  return supporterId
}
