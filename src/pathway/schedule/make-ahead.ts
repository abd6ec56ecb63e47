import { z } from 'zod'
import { clinicDay } from '../../people/clinic/public.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { allow } from '../../people/role.policy.ts'
import { continueUnits } from './curriculum.ts'
import { hoursFrom } from './enrolment.store.ts'
import { groupsFrom } from './group.store.ts'
import { makeGroupSessions, makeHourSessions } from './make-sessions.ts'
import { programFrame, type ProgramFrame } from './program-frame.ts'
import { episodeById } from '../assessment/public.ts'

/** Makes every series' sessions up to six weeks ahead: the clinic's clock does it each night. */
export const makeAhead = command({
  name: 'schedule.make-ahead',
  forEverybody: true,
  input: z.object({}),
  subject: nothing,
  allow: allow('system', 'director'),
  output: z.object({ groups: z.number(), hours: z.number() }),
  run: async ({ input: _input, subject: _subject, ...moment }) => {
    const frames = new Map<string, ProgramFrame>()
    const frameOf = async (programId: string): Promise<ProgramFrame> => {
      const frame = frames.get(programId) ?? await programFrame(moment.db, moment.actor.clinicId, programId, moment.now)
      frames.set(programId, frame)
      return frame
    }
    const today = await clinicDay(moment.db, moment.now)
    const [groups, hours] = [await groupsFrom(moment.db, today), await hoursFrom(moment.db, today)]
    for (const group of groups) {
      await makeGroupSessions(moment, group, await frameOf(group.programId), true)
      if (group.units.length > 0) await continueUnits(moment.db, group, moment.now)
    }
    for (const hour of hours) {
      const episode = await episodeById(moment.db, hour.episodeId)
      if (episode !== undefined) await makeHourSessions(moment, hour, await frameOf(episode.programId))
    }
    return { groups: groups.length, hours: hours.length }
  },
})
