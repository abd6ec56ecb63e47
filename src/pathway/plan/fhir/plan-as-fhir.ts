import { z } from 'zod'
import { instrumentsKnown } from '../../assessment/public.ts'
import { clientById } from '../../../people/client/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { signaturesOf } from '../../../people/signature/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { query } from '../../../platform/server/action.ts'
import { planners } from '../plan.policy.ts'
import { planJsonOf, plansOf } from '../plan.store.ts'
import { Plan } from '../plan.words.ts'
import { planToFhir } from './plan.fhir.ts'

const Bundle = z.object({ resourceType: z.literal('Bundle'), type: z.literal('collection'), timestamp: z.string(), entry: z.array(z.object({ fullUrl: z.string(), resource: z.looseObject({ resourceType: z.string() }) })) })

/** The plan as a FHIR R4 bundle, for another system of the clinic. */
export const planAsFhir = query({
  name: 'plan.as-fhir',
  input: z.object({ clientId: Id, planId: Id.optional() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: planners,
  output: Bundle,
  run: async ({ db, input: { clientId, planId }, now, publicUrl }) => {
    const json = await planJsonOf(db, clientId, { ...(planId !== undefined && { planId }), drafts: true })
    if (json === undefined) throw new Refusal('platform.not-found')
    const plan = Plan.parse(JSON.parse(json))
    const before = (await plansOf(db, clientId)).find(({ episodeId, number }) => episodeId === plan.episodeId && number === plan.number - 1)
    const resources = planToFhir({
      plan, replaces: before?.id ?? null, signatures: await signaturesOf(db, plan.id),
      measures: (await instrumentsKnown(db)).map(({ id, title, scales }) => ({ id, title: title.en, loinc: scales[0]?.loinc ?? null })),
    })
    return { resourceType: 'Bundle' as const, type: 'collection' as const, timestamp: now,
      entry: resources.map(resource => ({ fullUrl: `${publicUrl}/fhir/${resource.resourceType}/${resource.id}`, resource })) }
  },
})
