import { Refusal } from '../../platform/pure/refusal.ts'
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import type { ProgramDefinition } from '../../people/clinic/program.words.ts'
import { allStaff } from '../../people/staff/public.ts'
import { closedDays } from './group.store.ts'
import type { GroupFrame } from './group.rules.ts'
import { DAYS_AHEAD } from './series.rules.ts'
import { dateAt, dayPlus } from './times.rules.ts'

/** What the parts of an action that change the schedule need of its moment. */
export type Moment = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>

/** A program with the place it meets at: what a series or a week is measured against. */
export interface ProgramFrame extends GroupFrame {
  readonly programId: string, readonly definition: ProgramDefinition, readonly zone: string, readonly siteId: string
  /** The site's calendar day now, and the last day for which sessions are made. */
  readonly today: string, readonly horizon: string
  readonly closed: ReadonlySet<string>
  readonly language: 'en' | 'es'
}

/** A program and its place as they are now; refused when the clinic has no such program. */
export async function programFrame(db: Db, clinicId: string, programId: string, now: string): Promise<ProgramFrame> {
  const clinic = await clinicOf(db, clinicId)
  const program = clinic?.programs.find(({ id }) => id === programId)
  const site = clinic?.sites.find(({ id }) => id === program?.siteId)
  if (clinic === undefined || program === undefined || site === undefined) throw new Refusal('schedule.no-such-program')
  const today = dateAt(now, site.timeZone)
  const staff = await allStaff(db)
  return {
    programId, definition: program.definition, zone: site.timeZone, siteId: site.id, today, horizon: dayPlus(today, DAYS_AHEAD),
    phases: program.definition.phases.map(({ id }) => id), tracks: program.definition.tracks.map(({ id }) => id),
    rooms: clinic.rooms.filter(({ siteId }) => siteId === site.id), staffIds: staff.filter(({ left }) => !left).map(({ id }) => id),
    closed: await closedDays(db, site.id, today), language: clinic.language,
  }
}
