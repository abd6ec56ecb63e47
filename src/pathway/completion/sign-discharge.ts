import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { sign } from '../../people/signature/public.ts'
import { finishTasksAbout } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { endEpisode, episodeById } from '../assessment/public.ts'
import { scheduleFollowUps } from '../continuing-care/public.ts'
import { cancelFutureSessionsOf } from '../schedule/public.ts'
import { followUpsAfter, lastDayPossible, mayEndAs, readyToSign, signedWords } from './completion.rules.ts'
import { dischargeById, markSigned } from './discharge.store.ts'
import { figuresOf, whereItStands } from './standing.ts'

/** Signs the summary and ends the stay: seats are given back, follow-ups are set. */
export const signDischarge = command({
  name: 'completion.sign-discharge',
  input: z.strictObject({ id: Id }),
  subject: (db, { id }) => dischargeById(db, id),
  allow: clinicians,
  ifMatch: 'required',
  output: Made,
  run: async context => {
    const { db, subject, now } = context
    const ready = readyToSign(subject)
    if (!ready.ok) throw new Refusal(ready.because)
    const episode = await episodeById(db, subject.episodeId)
    if (!episode) throw new Refusal('completion.no-open-episode')
    const standing = await whereItStands(db, episode, now)
    for (const decision of [lastDayPossible(subject.onDate, episode.admittedOn, standing.facts.today), mayEndAs(subject.kind, standing.states)]) {
      if (!decision.ok) throw new Refusal(decision.because)
    }
    const facts = await figuresOf(db, episode, standing, subject.onDate)
    const content = signedWords({ ...subject, facts })
    await sign(context, { clientId: subject.clientId, kind: 'discharge-summary', id: subject.id, version: subject.version, meaning: 'author', content })
    await markSigned(db, subject.id, facts, now)
    await finishTasksAbout(db, subject.id, context.actor.id, 'completion.signed', now)
    await finishTasksAbout(db, episode.id, context.actor.id, 'stay-ended', now)
    await cancelFutureSessionsOf(db, subject.clientId, episode.id, now)
    await endEpisode(db, episode.id, subject.onDate)
    if (followUpsAfter(subject.kind)) await scheduleFollowUps(context, subject.clientId, episode.id, subject.onDate)
    return { id: subject.id }
  },
})
