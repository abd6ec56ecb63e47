import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { openEpisodeOf } from '../assessment/public.ts'
import { DischargeKind } from './completion.words.ts'
import { dischargeOf, insertDischarge } from './discharge.store.ts'
import { figuresOf, whereItStands } from './standing.ts'

/** Opens the discharge summary of a stay, with its facts filled in. Nothing ends yet. */
export const startDischarge = command({
  name: 'completion.start-discharge',
  input: z.object({ clientId: Id, kind: DischargeKind, onDate: LocalDate }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  output: Made,
  run: async context => {
    const { db, input, subject, now } = context
    const episode = await openEpisodeOf(db, subject.clientId)
    if (!episode) throw new Refusal('completion.no-open-episode')
    if (input.onDate < episode.admittedOn) throw new Refusal('completion.before-admission')
    const known = await dischargeOf(db, episode.id)
    if (known) return { id: known.id }
    const facts = figuresOf(await whereItStands(db, episode, now), episode.admittedOn, input.onDate)
    return { id: await insertDischarge(context, { ...input, episodeId: episode.id, facts }) }
  },
})
