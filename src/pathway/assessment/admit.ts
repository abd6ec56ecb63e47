import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { checkMaySee, clientById } from '../../people/client/public.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { staffById } from '../../people/staff/public.ts'
import { noteOnTrails } from '../referral/public.ts'
import { mayAdmit } from './assessment.rules.ts'
import { Admission } from './assessment.words.ts'
import { episodesOf, insertEpisode } from './episode.store.ts'

/** Takes a person into a program: from this day they are in an episode of care. */
export const admit = command({
  name: 'assessment.admit',
  input: Admission,
  subject: async (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'therapist', 'director'),
  output: Made,
  run: async ({ db, input, actor, now, newId }) => {
    const clinic = await clinicOf(db, actor.clinicId)
    const program = clinic?.programs.find(({ id }) => id === input.programId)
    const allowed = mayAdmit(input, program, await episodesOf(db, input.clientId))
    if (!allowed.ok) throw new Refusal(allowed.because)
    const therapist = await staffById(db, input.therapistId)
    if (therapist === undefined || therapist.left || !therapist.roles.includes('therapist')) throw new Refusal('assessment.no-such-clinician')
    await checkMaySee(db, input.clientId, [input.therapistId])
    const id = newId()
    await insertEpisode(db, actor.clinicId, { ...input, id, programVersion: program?.version ?? 1 })
    await noteOnTrails(db, input.clientId, 'admitted', { now, by: actor.id })
    return { id }
  },
})
