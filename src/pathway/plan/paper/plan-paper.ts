import { z } from 'zod'
import { diagnosesOf, episodeById, findingsOf, instrumentsKnown } from '../../assessment/public.ts'
import { clientById } from '../../../people/client/public.ts'
import type { Client } from '../../../people/client/client.words.ts'
import { clinicOf, timeZoneOfProgram } from '../../../people/clinic/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { allStaff } from '../../../people/staff/public.ts'
import type { Actor } from '../../../platform/pure/policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { say, type Language } from '../../../platform/pure/text.ts'
import { whenIn } from '../../../platform/pure/when.ts'
import { document } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { changeRequestsOf } from '../change/change.store.ts'
import { certificationsOf } from '../certification/certification.store.ts'
import { mayReadPlan } from '../plan.policy.ts'
import { signedContent } from '../plan.rules.ts'
import { planLookedAt } from '../plan-looked-at.ts'
import { Plan } from '../plan.words.ts'
import { sealOf, signedLines } from '../signed-lines.ts'
import { clientCopyParts } from './my-plan-paper.rules.ts'
import { planRecordParts, type PlanPaperFacts } from './plan-paper.rules.ts'
import { planPaperText } from './plan-paper.text.ts'

async function factsOf(db: Db, client: Client, plan: Plan, actor: Actor, language: Language): Promise<PlanPaperFacts & { clinicName: string }> {
  const episode = await episodeById(db, plan.episodeId)
  const clinic = await clinicOf(db, actor.clinicId)
  const signatures = await signedLines(db, plan.id, client)
  return {
    plan, language, zone: episode === undefined ? 'UTC' : await timeZoneOfProgram(db, episode.programId) ?? 'UTC',
    program: clinic?.programs.find(({ id }) => id === episode?.programId)?.name ?? null,
    diagnoses: (await diagnosesOf(db, client.clientId)).filter(({ endedAt }) => endedAt === null), findings: await findingsOf(db, client.clientId),
    measures: (await instrumentsKnown(db)).map(({ id, title }) => ({ id, title: title[language] })), signatures, seal: sealOf(signedContent(plan), signatures),
    certifications: (await certificationsOf(db, client.clientId)).filter(({ planId }) => planId === plan.id),
    changes: (await changeRequestsOf(db, client.clientId)).filter(({ planId }) => planId === plan.id), clinicName: clinic?.name ?? '',
  }
}

/** The plan on paper: the record for staff, or the client's own copy in their language and plain words; both also in large print. */
export const planPaper = document({
  name: 'plan.paper',
  input: z.object({ clientId: Id, planId: Id.optional(), copy: z.enum(['record', 'client']), print: z.enum(['normal', 'large']) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: mayReadPlan,
  run: async ({ db, input, subject: client, actor, now }) => {
    const json = await planLookedAt(db, input, actor)
    if (json === undefined) throw new Refusal('platform.not-found')
    const isForClient = input.copy === 'client'
    const language = isForClient ? client.language : actor.language
    const facts = await factsOf(db, client, Plan.parse(JSON.parse(json)), actor, language)
    const when = whenIn(language, facts.zone)
    const by = actor.kind === 'staff' ? (await allStaff(db)).find(({ id }) => id === actor.id)?.name ?? '' : client.name
    return {
      language, print: input.print, file: isForClient ? 'my-plan' : 'treatment-plan', title: say(planPaperText, language, isForClient ? 'myTitle' : 'title'), clinic: facts.clinicName,
      about: client.birthDate === null ? client.name : say(planPaperText, language, 'born', { name: client.name, day: when.day(client.birthDate) }),
      notice: isForClient ? null : say(planPaperText, language, 'notice'),
      made: isForClient ? say(planPaperText, language, 'printedForYou', { when: when.day(now) }) : say(planPaperText, language, 'printedBy', { when: when.dayTime(now), who: by }),
      parts: isForClient ? clientCopyParts(facts) : planRecordParts(facts),
    }
  },
})
