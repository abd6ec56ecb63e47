import type { NoteForm } from './form.words.ts'
import type { SessionNotes, NoteLine } from './room.words.ts'
import type { FrozenFacts, GroupPart, Note } from './session.words.ts'

/** Exactly what is signed: the words of a note, the shared part and the facts of the session. Looks, ids of rows and later signatures are no part of it. */
export const contentOf = (note: Note, shared: FrozenFacts | null): Readonly<Record<string, unknown>> => ({
  clientId: note.clientId, sessionId: note.sessionId, authorId: note.authorId, participation: note.participation, response: note.response,
  progress: note.progress, risk: note.risk, nextStep: note.nextStep, objectiveIds: note.objectiveIds, interventions: note.interventions,
  tookPart: note.tookPart, skills: note.skills, shared,
})

const NOTHING_SHARED: GroupPart = { topic: '', unit: '', held: '', interventions: '', climate: '' }

const partOf = (shared: GroupPart | null): GroupPart => {
  const { topic, unit, held, interventions, climate } = shared ?? NOTHING_SHARED
  return { topic, unit, held, interventions, climate }
}

/** The shared part and the facts of one person at a session, as they are now: what the signed note keeps. */
export const frozenFacts = (roster: SessionNotes, { mark, spoken }: NoteLine, { form, language }: { form: NoteForm, language: 'en' | 'es' }): FrozenFacts => ({
  ...partOf(roster.shared), kind: roster.kind, sessionTopic: roster.topic, startsAt: roster.startsAt, endsAt: roster.endsAt,
  status: mark?.status ?? 'present', minutes: mark?.minutes ?? 0, arrivedAt: mark?.arrivedAt ?? null, leftAt: mark?.leftAt ?? null,
  form: { id: form.id, sections: form.sections.map(section => ({ field: section.field, label: section[language].replace('{{name}}', spoken) })) },
})

/** Every word of a note that somebody wrote, as one text. */
export const wordsOfNote = ({ response, progress, risk, nextStep, interventions, tookPart, shared }: Note): string =>
  [response, progress, risk, nextStep, interventions, tookPart, shared?.topic, shared?.held, shared?.interventions, shared?.climate, shared?.aside].filter(Boolean).join('\n')
