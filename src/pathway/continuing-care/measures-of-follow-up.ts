import { Temporal } from 'temporal-polyfill'
import { programAtVersion, timeZoneOfProgram } from '../../people/clinic/public.ts'
import type { Db } from '../../platform/server/db.ts'
import type { Instrument } from '../assessment/instruments/instrument.words.ts'
import { episodeById, instrumentsInUse, measuresOf } from '../assessment/public.ts'
import type { FollowUp } from './continuing-care.words.ts'
import { answeredOf, kindOf, measuresAsked, spanOf } from './follow-up-measures.rules.ts'
import { chosenHere } from './follow-up-measures.store.ts'

/** A standard measure of a follow-up, and the answer that counts for it. */
export interface AskedMeasure { readonly instrument: Instrument, readonly given: { readonly id: string, readonly total: number | null, readonly on: string } | null }

/** The standard measures of follow-ups of one person, by the program each stay was in, with what was answered in their days. */
export async function measuresOfFollowUps(db: Db, clientId: string, followUps: readonly FollowUp[]): Promise<ReadonlyMap<string, AskedMeasure[]>> {
  const [inUse, chosen, measures] = [await instrumentsInUse(db), await chosenHere(db), await measuresOf(db, clientId)]
  const asked = new Map<string, AskedMeasure[]>()
  for (const episodeId of new Set(followUps.map(one => one.episodeId))) {
    const episode = await episodeById(db, episodeId)
    if (episode === undefined) continue
    const [program, zone] = [await programAtVersion(db, episode.programId, episode.programVersion), await timeZoneOfProgram(db, episode.programId) ?? 'UTC']
    const given = measures.map(({ id, instrument, total, givenAt }) => ({ id, instrument, total, on: Temporal.Instant.from(givenAt).toZonedDateTimeISO(zone).toPlainDate().toString() }))
    const ofStay = followUps.filter(one => one.episodeId === episodeId)
    for (const followUp of ofStay) {
      const answered = answeredOf(measuresAsked(followUp.day, kindOf(program?.kind), chosen), given, { ...spanOf(followUp, ofStay), byLink: followUp.measureIds })
      asked.set(followUp.id, answered.flatMap(one => {
        const instrument = inUse.find(({ id }) => id === one.instrument)
        return instrument === undefined ? [] : [{ instrument, given: one.given }]
      }))
    }
  }
  return asked
}
