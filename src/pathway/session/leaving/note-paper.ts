import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { clinicOf } from '../../../people/clinic/public.ts'
import { Id, LocalDate } from '../../../people/ids.words.ts'
import { clinicians } from '../../../people/role.policy.ts'
import { signaturesOf } from '../../../people/signature/public.ts'
import { allStaff } from '../../../people/staff/public.ts'
import { say, type Language } from '../../../platform/pure/text.ts'
import { whenIn } from '../../../platform/pure/when.ts'
import { document } from '../../../platform/server/action.ts'
import type { PaperToPrint } from '../../../platform/server/pdf/paper.words.ts'
import participation from '../participation.json' with { type: 'json' }
import { objectiveWords } from '../tie.store.ts'
import { leavingNotes } from './leaving-notes.ts'
import type { LeavingNote } from './leaving.rules.ts'
import { leavingText as texts } from './leaving.text.ts'

type Part = PaperToPrint['parts'][number]
type Signed = { readonly meaning: string, readonly who: string, readonly signedAt: string }

interface Beside { readonly language: Language, readonly signatures: readonly Signed[], readonly objectives: readonly string[] }

const FIELDS = ['interventions', 'response', 'progress', 'risk', 'nextStep'] as const

function wordsOf({ note }: LeavingNote, language: Language): { label: string, words: string }[] {
  const label = (key: 'topic' | 'held' | 'done' | 'climate' | 'tookPart' | 'response' | 'progress' | 'risk' | 'nextStep' | 'aside'): string => say(texts, language, key)
  const named = note.shared?.form?.sections ?? []
  const order = [...named.flatMap(({ field }) => FIELDS.find(known => known === field) ?? []), ...FIELDS.filter(field => !named.some(section => section.field === field))]
  const { shared } = note
  return [
    { label: label('topic'), words: [shared?.topic, shared?.unit].filter(Boolean).join(', ') }, { label: label('held'), words: shared?.held ?? '' },
    { label: label('done'), words: shared?.interventions ?? '' }, { label: label('climate'), words: shared?.climate ?? '' }, { label: label('tookPart'), words: note.tookPart },
    ...order.map(field => ({ label: named.find(section => section.field === field)?.label ?? label(field === 'interventions' ? 'done' : field), words: note[field] })),
    { label: label('aside'), words: shared?.aside ?? '' },
  ].filter(({ words }) => words.trim() !== '')
}

/** One note as it is read on paper. */
function noteParts(of: LeavingNote, { language, signatures, objectives }: Beside): Part[] {
  const when = whenIn(language, of.zone)
  const { note } = of
  const taken = participation.find(({ level }) => level === note.participation)
  const fact = (label: string, value: string | undefined): { label: string, value: string }[] => value === undefined || value === '' ? [] : [{ label, value }]
  return [
    { kind: 'heading', level: 2, text: `${when.day(of.startsAt)}: ${of.topic}` },
    { kind: 'facts', facts: [
      ...fact(say(texts, language, 'service'), `${say(texts, language, of.kind)}, ${when.span(of.startsAt, of.endsAt)}${note.lateEntry ? `. ${say(texts, language, 'late')}` : ''}`),
      ...fact(say(texts, language, 'there'), note.shared === null ? undefined : say(texts, language, 'minutes', { minutes: note.shared.minutes })),
      ...fact(say(texts, language, 'participation'), taken?.[language]), ...fact(say(texts, language, 'author'), note.author),
    ] },
    ...wordsOf(of, language).flatMap(({ label, words }): Part[] => [{ kind: 'words', look: 'strong', text: label }, { kind: 'words', text: words }]),
    ...(objectives.length === 0 ? [] : [{ kind: 'words' as const, look: 'strong' as const, text: say(texts, language, 'objectives') }, { kind: 'list' as const, items: [...objectives] }]),
    ...of.addenda.flatMap(({ author, words, writtenAt }): Part[] => [
      { kind: 'words', look: 'strong', text: say(texts, language, 'addendum', { author, when: when.dayTime(writtenAt) }) }, { kind: 'words', text: words }]),
    { kind: 'signatures', signed: signatures.map(({ meaning, who, signedAt }) => ({ meaning: say(texts, language, meaning === 'supervisor' ? 'signature_supervisor' : 'signature_author'), who, when: when.dayTime(signedAt) })),
      open: note.cosignNeeded && note.cosignedAt === null ? [say(texts, language, 'waits')] : [] },
  ]
}

const EVER = { from: '2000-01-01', until: '2100-01-01' }

/** Signed notes of one client on paper, for whoever may have them: nobody else's name is in them. */
export const notePaper = document({
  name: 'session.note-paper',
  input: z.object({ clientId: Id, noteId: Id.optional(), from: LocalDate.optional(), until: LocalDate.optional(), print: z.enum(['normal', 'large']).default('normal') }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  run: async ({ db, input, subject: client, actor, now }) => {
    const { language } = actor
    const notes = await leavingNotes(db, language, { clientId: client.clientId, from: input.from ?? EVER.from, until: input.until ?? EVER.until, noteId: input.noteId })
    const [staff, clinic] = [await allStaff(db), await clinicOf(db, actor.clinicId)]
    const nameOf = (id: string): string => staff.find(known => known.id === id)?.name ?? ''
    const parts: Part[] = []
    for (const note of notes) {
      const signatures = (await signaturesOf(db, note.id)).map(({ meaning, signerId, signedAt }) => ({ meaning, who: nameOf(signerId), signedAt }))
      parts.push(...noteParts(note, { language, signatures, objectives: (await objectiveWords(db, note.note.objectiveIds)).map(({ words }) => words) }))
    }
    const when = whenIn(language, notes[0]?.zone ?? clinic?.sites[0]?.timeZone ?? 'UTC')
    return {
      language, print: input.print, file: 'session-notes', title: say(texts, language, 'title'), clinic: clinic?.name ?? '',
      about: client.birthDate === null ? client.name : say(texts, language, 'born', { name: client.name, day: when.day(client.birthDate) }),
      notice: say(texts, language, 'notice'), made: say(texts, language, 'madeBy', { when: when.dayTime(now), who: nameOf(actor.id) }),
      parts: parts.length === 0 ? [{ kind: 'words', text: say(texts, language, 'none') }] : parts,
    }
  },
})
