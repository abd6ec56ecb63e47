import { z } from 'zod'
import { Id, Words } from '../../people/ids.words.ts'
import { freshProofAsked } from '../../people/sign-in/public.ts'
import { sign } from '../../people/signature/public.ts'
import { needsCosign } from '../../people/staff/credential.rules.ts'
import { staffById } from '../../people/staff/public.ts'
import { finishTasksAbout, raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, type Context } from '../../platform/server/action.ts'
import { asideOf } from './aside/aside.store.ts'
import { isLateEntry } from './due/due.rules.ts'
import { noteRulesOf } from './due/due.store.ts'
import type { NoteDueRule } from './due/due.words.ts'
import { formsOf } from './form.store.ts'
import type { NoteForm } from './form.words.ts'
import { TOO_ALIKE, type Likeness } from './likeness.rules.ts'
import { dayAt, wasThere } from './minutes.rules.ts'
import { contentOf, frozenFacts } from './note-content.rules.ts'
import { maySign } from './note.rules.ts'
import { everybodyCalledAt, lastNotes, markSigned } from './note.store.ts'
import { likenessOfSession, namesInShared } from './review.rules.ts'
import type { SessionNotes, NoteLine } from './room.words.ts'
import { notesOfSession } from './roster.store.ts'
import { theLeads } from './session.policy.ts'
import type { Note } from './session.words.ts'

const Reviewed = z.strictObject({
  clientId: Id,
  /** The version that was on the review page: what was not read is not signed. */
  version: z.number().int(),
  likenessReason: Words(1000).nullish(),
})

const SignNotes = z.strictObject({
  sessionId: Id, notes: z.array(Reviewed).min(1).max(60),
  /** The author looked at the names found in the shared part and says they are none. */
  namesChecked: z.boolean().default(false),
})

type Signing = Context<z.output<typeof SignNotes>, SessionNotes>

interface Ready { readonly note: Note, readonly line: NoteLine, readonly likeness: number, readonly likenessReason: string | null }

function readyToSign({ input, subject, actor, now }: Signing, likeness: ReadonlyMap<string, Likeness>): Ready[] {
  return input.notes.flatMap(({ clientId, version, likenessReason = null }): Ready[] => {
    const line = subject.lines.find(known => known.clientId === clientId)
    const note = line?.note ?? null
    if (line === undefined || note === null) throw new Refusal('session.note-unfinished')
    const most = likeness.get(clientId)?.most ?? 0
    const decision = maySign({
      ...note, wasThere: line.mark !== null && wasThere(line.mark.status), likeness: most, likenessReason,
    }, actor.id, Date.parse(subject.startsAt) <= Date.parse(now))
    if (!decision.ok && decision.because === 'session.note-already-signed') return []
    if (!decision.ok) throw new Refusal(decision.because, { values: { likeness: most } })
    if (note.version !== version) throw new Refusal('platform.changed-meanwhile', { current: { clientId, version: note.version } })
    return [{ note, line, likeness: most, likenessReason: most >= TOO_ALIKE ? likenessReason : null }]
  })
}

async function signOne(context: Signing, { note, line, likeness, likenessReason }: Ready, { cosignNeeded, form, rulesOf }: { cosignNeeded: boolean, form: NoteForm, rulesOf: (clientId: string) => readonly NoteDueRule[] }): Promise<void> {
  const { db, subject, actor, now } = context
  const aside = subject.kind === 'family' ? await asideOf(db, subject.id, note.clientId) : undefined
  const shared = { ...frozenFacts(subject, line, { form, language: actor.language }), ...(aside?.belongs === true && aside.words.trim() !== '' && { aside: aside.words }) }
  const written = await markSigned(db, {
    id: note.id, version: note.version, now, shared, cosignNeeded, likeness, likenessReason,
    lateEntry: isLateEntry(subject.endsAt, now, { zone: subject.zone, rules: rulesOf(note.clientId) }),
  })
  if (!written) throw new Refusal('platform.busy')
  await sign(context, {
    clientId: note.clientId, kind: 'session-note', id: note.id, version: note.version + 1, meaning: 'author', content: contentOf(note, shared),
  })
  if (note.returnedAt !== null) await finishTasksAbout(db, note.id, context.actor.id, 'signed', now)
  if (cosignNeeded) {
    await raiseTask(context, {
      clientId: note.clientId, kind: 'session.cosign-note', reason: 'trainee', urgency: 'soon', forRole: 'director', dueAt: now, aboutId: note.id,
    })
  }
}

/** Signs the author's notes of one session after they were reviewed. The same again changes nothing. */
export const signNotes = command({
  name: 'session.sign-notes',
  input: SignNotes,
  subject: (db, { sessionId }) => notesOfSession(db, sessionId),
  allow: theLeads,
  output: z.object({ id: Id, signed: z.number(), cosignNeeded: z.boolean() }),
  about: ({ input }) => input.notes.map(({ clientId }) => clientId),
  run: async context => {
    const { db, input, subject, actor } = context
    await freshProofAsked(context)
    if (!input.namesChecked && namesInShared(subject.shared, await everybodyCalledAt(db, subject.id)).length > 0) throw new Refusal('session.names-a-client')
    const last = await lastNotes(db, subject.lines.map(({ clientId }) => clientId), subject.startsAt)
    const ready = readyToSign(context, likenessOfSession(subject.lines, last))
    const cosignNeeded = needsCosign((await staffById(db, actor.id))?.credential ?? null)
    const form = (await formsOf(db))[subject.kind]
    const rulesOf = await noteRulesOf(db, subject.lines.map(({ clientId }) => clientId), dayAt(subject.endsAt, subject.zone))
    for (const note of ready) await signOne(context, note, { cosignNeeded, form, rulesOf })
    return { id: subject.id, signed: ready.length, cosignNeeded }
  },
})
