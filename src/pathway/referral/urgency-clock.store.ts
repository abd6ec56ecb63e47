// Tables: urgency_clock
import type { Db } from '../../platform/server/db.ts'
import { clocksWith } from './referral.rules.ts'
import type { Urgency, UrgencyClock } from './referral.words.ts'

const own = (db: Db) => db.$pickTables<'urgency_clock'>()

/** The response clocks of this clinic: its own numbers, else those that come with the product. */
export async function clocksOf(db: Db): Promise<readonly UrgencyClock[]> {
  const rows = await own(db).selectFrom('urgency_clock').select(['urgency', 'answer_within_minutes as answerWithinMinutes', 'assess_within_hours as assessWithinHours', 'reason']).execute()
  return clocksWith(rows)
}

/** Sets one clock of this clinic. */
export async function saveClock(db: Db, clinicId: string, clock: { readonly urgency: Urgency, readonly answerWithinMinutes: number, readonly assessWithinHours: number, readonly reason: string }, by: string, now: string): Promise<void> {
  const facts = { answer_within_minutes: clock.answerWithinMinutes, assess_within_hours: clock.assessWithinHours, reason: clock.reason, set_by: by, set_at: now }
  await own(db).insertInto('urgency_clock').values({ clinic_id: clinicId, urgency: clock.urgency, ...facts })
    .onConflict(conflict => conflict.columns(['clinic_id', 'urgency']).doUpdateSet(facts)).execute()
}

/** The clock that comes with the product holds again. */
export async function dropClock(db: Db, urgency: Urgency): Promise<void> {
  await own(db).deleteFrom('urgency_clock').where('urgency', '=', urgency).execute()
}
