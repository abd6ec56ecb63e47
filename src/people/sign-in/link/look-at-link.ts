import { z } from 'zod'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { nothing, query, type Context } from '../../../platform/server/action.ts'
import { clientById } from '../../client/public.ts'
import { clinicOf } from '../../clinic/public.ts'
import { supporterById } from '../../family/public.ts'
import { allow } from '../../role.policy.ts'
import { staffById } from '../../staff/public.ts'
import { linkMark } from './hand-over.ts'
import { linkOf, type HandedLink } from './link.store.ts'
import { LinkCode, LinkFace } from './link.words.ts'

/** Finds the link somebody shows, and goes on as the person it was made for. */
export async function openLink(context: Pick<Context<unknown, unknown>, 'db' | 'present' | 'become' | 'now'>, code: string): Promise<HandedLink> {
  const hash = linkMark(code)
  await context.present(hash.toString('hex'))
  const link = await linkOf(context.db, hash, context.now)
  await context.present('')
  if (link === undefined) throw new Refusal('link.over')
  if (link.end !== null) throw new Refusal(link.end)
  const kind = link.purpose === 'client-device' ? 'client' : link.purpose === 'supporter-invitation' ? 'supporter' : 'staff'
  await context.become({ clinicId: link.clinicId, kind, id: link.personId, ...(kind === 'client' && { clientId: link.personId }) })
  return link
}

/** What a link is for. Looking spends nothing: mail scanners and curious thumbs open links too. */
export const lookAtLink = query({
  name: 'sign-in.look-at-link',
  input: z.object({ code: LinkCode }),
  subject: nothing,
  allow: allow('nobody'),
  output: LinkFace,
  run: async context => {
    const { db } = context
    const { purpose, personId, clinicId } = await openLink(context, context.input.code)
    if (purpose === 'client-device') {
      const client = await clientById(db, personId)
      return { purpose: 'client-device' as const, language: client?.language ?? 'en', asksBirthDate: client?.birthDate != null, staff: null }
    }
    if (purpose === 'supporter-invitation') {
      const supporter = await supporterById(db, personId)
      return { purpose: 'supporter-invitation' as const, language: supporter?.language ?? 'en', asksBirthDate: false, staff: null }
    }
    const [member, clinic] = [await staffById(db, personId), await clinicOf(db, clinicId)]
    if (!member || member.left || !clinic) throw new Refusal('link.over')
    return {
      purpose: 'staff-invitation' as const, language: clinic.language, asksBirthDate: false,
      staff: { clinicName: clinic.name, name: member.name, email: member.email },
    }
  },
})
