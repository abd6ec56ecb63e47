import { giveRelease } from '../people/family/releases.ts'
import { addSupporter } from '../people/family/supporters.ts'
import { Refusal } from '../platform/pure/refusal.ts'
import { planSession } from '../pathway/schedule/plan-session.ts'
import type { InCare } from './begin-care.ts'
import { at, shift } from './calendar.ts'
import type { Stage } from './found-demo.ts'

/** Free hours to try for the family session, one after another. */
const HOURS = ['12:00', '13:00', '14:00', '15:00', '16:00', '11:00']

async function planFamilyHour(stage: Stage, { clientId, therapist }: InCare, supporterId: string, day: string, said: string): Promise<void> {
  for (const [i, starts] of HOURS.entries()) {
    try {
      await stage.player.act(planSession, { kind: 'family', clientId, day: shift(day, i % 2), starts, minutes: 60, staffIds: [therapist.id], supporterIds: [supporterId] }, therapist, said)
      return
    } catch (error) {
      if (!(error instanceof Refusal) || i === HOURS.length - 1) throw error
    }
  }
}

/** The client lets a supporter in, topic by topic, and a family session is planned with them. */
export async function letIn(stage: Stage, member: InCare): Promise<void> {
  const { spec, clientId, self, admittedOn, therapist } = member
  if (spec.supporter === undefined) return
  const day = shift(admittedOn, 7)
  const { id: supporterId } = await stage.player.act(addSupporter, { clientId, details: { ...spec.supporter, phone: '555-0188', language: spec.language } }, therapist, at(day, '12:30'))
  await stage.player.act(giveRelease, { clientId, release: {
    supporterId, topics: ['about', 'attendance', 'family-sessions'], purpose: 'So that we can plan the evenings together', validUntil: shift(stage.today, 180),
  } }, self, at(day, '18:20'))
  if (spec.weeks > 2) await planFamilyHour(stage, member, supporterId, shift(admittedOn, 15), at(shift(admittedOn, 8), '10:00'))
  await planFamilyHour(stage, member, supporterId, shift(stage.today, 3), at(shift(stage.today, -1), '10:00'))
}
