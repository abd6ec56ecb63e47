import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { releaseById, releasesOf } from '../../people/family/public.ts'
import { Id, Line, LocalDate, Made, Words } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, query } from '../../platform/server/action.ts'
import { episodesOf } from '../assessment/public.ts'
import { handoffsOf, insertHandoff } from './after.store.ts'
import { Handoff } from './continuing-care.words.ts'

/** A client was handed over in a talk, to somebody by name; only under a live release that names what the next clinic needs. Source: 42 CFR 2.31. */
export const recordHandoff = command({
  name: 'continuing-care.record-handoff',
  input: z.object({ clientId: Id, releaseId: Id, toName: Line(200), way: Handoff.shape.way, on: LocalDate, words: Words(2000).default(''), accepted: z.boolean() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  output: Made,
  run: async context => {
    const { db, input, now } = context
    const [stay] = await episodesOf(db, input.clientId)
    if (stay === undefined) throw new Refusal('continuing-care.no-open-episode')
    const release = await releaseById(db, input.releaseId, now)
    if (release?.clientId !== input.clientId || release.state !== 'live' || !release.topics.includes('next-care')) throw new Refusal('continuing-care.handoff-needs-release')
    return { id: await insertHandoff(context, { ...input, episodeId: stay.id }) }
  },
})

/** To whom a client was handed over, by name, when and how. */
export const handoffs = query({
  name: 'continuing-care.handoffs',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: z.array(Handoff),
  run: async ({ db, input, now }) => {
    const releases = await releasesOf(db, input.clientId, now)
    return (await handoffsOf(db, input.clientId)).map(({ releaseId, ...rest }) => ({ ...rest, recipient: releases.find(({ id }) => id === releaseId)?.recipient ?? '' }))
  },
})
