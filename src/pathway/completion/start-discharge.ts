import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { openEpisodeOf } from '../assessment/public.ts'
import { DischargeKind } from './completion.words.ts'
import { dischargeOf, insertDischarge } from './discharge.store.ts'
import { draftWords } from './draft-facts.ts'
import { summaryDue } from './summary-due.rules.ts'
import { figuresOf, whereItStands } from './standing.ts'

/** Opens the discharge summary of a stay, drafted from the record; a task says by when it is due. Nothing ends yet. */
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
    const standing = await whereItStands(db, episode, now)
    const facts = await figuresOf(db, episode, standing, input.onDate)
    const id = await insertDischarge(context, { ...input, episodeId: episode.id, facts, words: await draftWords(db, episode, standing.facts) })
    const [due] = summaryDue(input.onDate)
    await raiseTask(context, { clientId: subject.clientId, kind: 'completion.summary', reason: due?.citation ?? '', urgency: 'soon', forStaffId: context.actor.id, dueAt: `${due?.on ?? input.onDate}T23:59:00Z`, aboutId: id })
    return { id }
  },
})
