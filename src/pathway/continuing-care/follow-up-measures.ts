import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import { instrumentsInUse } from '../assessment/public.ts'
import { FOLLOW_UP_DAYS } from './continuing-care.rules.ts'
import usual from './follow-up-measures.json' with { type: 'json' }
import { measuresAsked } from './follow-up-measures.rules.ts'
import { chosenHere, saveChosen } from './follow-up-measures.store.ts'
import { AskedAfter, MeasureChoice, PROGRAM_KINDS } from './follow-up-measures.words.ts'
import { followUpsOf } from './follow-up.store.ts'
import { measuresOfFollowUps } from './measures-of-follow-up.ts'

/** Longer than three measures nobody answers on a phone. Source: clinic's own default. */
const MOST = 3

/** Which standard measures the follow-ups ask here, and which could be asked. */
export const followUpMeasures = query({
  name: 'continuing-care.follow-up-measures',
  input: z.object({}),
  subject: nothing,
  allow: allow('therapist', 'facilitator', 'director', 'intake', 'prescriber'),
  output: MeasureChoice,
  run: async ({ db }) => {
    const [chosen, inUse] = [await chosenHere(db), await instrumentsInUse(db)]
    return {
      lines: FOLLOW_UP_DAYS.flatMap(day => PROGRAM_KINDS.map(kind => ({
        day, kind, instruments: measuresAsked(day, kind, chosen).filter(id => inUse.some(one => one.id === id)), own: chosen.some(one => one.day === day && one.kind === kind),
      }))),
      options: inUse.filter(({ answeredBy }) => answeredBy !== 'clinician').map(({ id, title, items, languages }) => ({ instrument: id, title, questions: items.length, languages: [...languages] })),
      source: usual.source,
    }
  },
})

/** The director chooses which standard measures a follow-up asks; none is a choice too. */
export const chooseFollowUpMeasures = command({
  name: 'continuing-care.choose-follow-up-measures',
  input: z.object({ day: z.literal([...FOLLOW_UP_DAYS]), kind: z.enum(PROGRAM_KINDS), instruments: z.array(z.string().max(64)).max(MOST) }),
  subject: nothing,
  allow: allow('director'),
  output: z.object({ instruments: z.array(z.string()) }),
  run: async ({ db, input: { day, kind, instruments }, actor, now }) => {
    const inUse = await instrumentsInUse(db)
    const distinct = [...new Set(instruments)]
    if (distinct.some(id => !inUse.some(one => one.id === id && one.answeredBy !== 'clinician'))) throw new Refusal('continuing-care.no-such-measure')
    await saveChosen(db, { clinicId: actor.clinicId, day, kind, instruments: distinct, by: actor.id, now })
    return { instruments: distinct }
  },
})

/** The standard measures of each follow-up of one person, with what was answered: by link, by call or in the clinic. */
export const askedAfter = query({
  name: 'continuing-care.asked-after',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('therapist', 'facilitator', 'director', 'intake', 'prescriber'),
  output: AskedAfter,
  run: async ({ db, input: { clientId } }) => [...await measuresOfFollowUps(db, clientId, await followUpsOf(db, clientId))].map(([followUpId, measures]) => ({
    followUpId, measures: measures.map(({ instrument, given }) => ({ instrument: instrument.id, title: instrument.title, languages: [...instrument.languages], measureId: given?.id ?? null, total: given?.total ?? null, on: given?.on ?? null })),
  })),
})
