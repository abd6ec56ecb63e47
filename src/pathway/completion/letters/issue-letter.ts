import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import type { Clinic } from '../../../people/clinic/clinic.words.ts'
import { clinicOf, timeZoneOfProgram } from '../../../people/clinic/public.ts'
import { releaseById } from '../../../people/family/public.ts'
import { Id, Language, LocalDate } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { sign } from '../../../people/signature/public.ts'
import { staffById } from '../../../people/staff/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, type Context } from '../../../platform/server/action.ts'
import type { Episode } from '../../assessment/assessment.words.ts'
import { episodesOf } from '../../assessment/public.ts'
import { dischargeOf } from '../discharge.store.ts'
import { completionFacts } from '../facts.ts'
import { attendedBetween, codeFrom, mayIssue } from './letter.rules.ts'
import { insertLetter } from './letter.store.ts'
import { LetterKind, type LetterContent } from './letter.words.ts'

const Asked = z.object({ clientId: Id, releaseId: Id, kind: LetterKind, language: Language, from: LocalDate.optional(), to: LocalDate.optional() })

type Writing = Pick<Context<z.output<typeof Asked>, unknown>, 'db' | 'input' | 'actor' | 'now'>

const letterhead = (clinic: Clinic | undefined): Pick<LetterContent, 'clinicName' | 'clinicPhone' | 'clinicAddress'> =>
  ({ clinicName: clinic?.name ?? '', clinicPhone: clinic?.sites[0]?.phone ?? null, clinicAddress: clinic?.sites[0]?.address ?? null })

async function write({ db, input, actor, now }: Writing, episode: Episode, release: { recipient: string, purpose: string }): Promise<LetterContent> {
  const [client, author] = [await clientById(db, input.clientId), await staffById(db, actor.id)]
  const zone = await timeZoneOfProgram(db, episode.programId) ?? 'UTC'
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString()
  const { attended } = await completionFacts(db, episode, now)
  return {
    kind: input.kind, language: input.language, ...letterhead(await clinicOf(db, actor.clinicId)),
    personName: client === undefined ? '' : `${client.givenName} ${client.familyName}`, recipient: release.recipient, purpose: release.purpose,
    issuedOn: today, issuedBy: author?.name ?? '', admittedOn: episode.admittedOn, endedOn: episode.dischargedOn,
    attendance: input.kind === 'attendance-record' ? attendedBetween(attended, input.from ?? episode.admittedOn, input.to ?? episode.dischargedOn ?? today) : null,
  }
}

/** Writes a certificate or an attendance letter: only under a live release, stating only what it names, signed, and kept as the account of this disclosure. */
export const issueLetter = command({
  name: 'completion.issue-letter',
  input: Asked,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('therapist', 'director'),
  output: z.object({ id: Id, code: z.string() }),
  run: async context => {
    const { db, input, subject: { clientId }, actor, now, newId, randomBytes } = context
    const [episode] = await episodesOf(db, clientId)
    if (episode === undefined) throw new Refusal('completion.no-open-episode')
    const release = await releaseById(db, input.releaseId, now)
    const discharge = await dischargeOf(db, episode.id)
    const decided = mayIssue(input.kind, release?.clientId === clientId ? release : undefined, discharge?.kind === 'completed' && discharge.signedAt !== null)
    if (!decided.ok || release === undefined) throw new Refusal(decided.ok ? 'completion.release-not-live' : decided.because)
    const [id, code, content] = [newId(), codeFrom(randomBytes(16)), await write(context, episode, release)]
    await insertLetter(db, actor.clinicId, { id, clientId, episodeId: episode.id, releaseId: release.id, kind: input.kind, content, code, issuedAt: now, issuedBy: actor.id })
    await sign(context, { clientId, kind: 'letter', id, version: 1, meaning: 'author', content })
    return { id, code }
  },
})
