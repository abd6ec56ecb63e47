import type { LeavingNote } from './leaving.rules.ts'

type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string, readonly id: string }

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '<br/>')
const section = (title: string, words: string | undefined): object[] => words === undefined || words.trim() === '' ? []
  : [{ title, text: { status: 'additional', div: `<div xmlns="http://www.w3.org/1999/xhtml">${escaped(words)}</div>` } }]

/** A signed note as a FHIR R4 Composition; LOINC 11506-3 is "Progress note". The words are those that may leave. */
export function noteToFhir({ id, clientId, topic, startsAt, addenda, note }: LeavingNote, signatures: readonly { readonly meaning: string, readonly signerId: string, readonly signedAt: string }[]): Resource {
  const { shared } = note
  return {
    resourceType: 'Composition', id, status: addenda.length > 0 ? 'amended' : note.cosignNeeded && note.cosignedAt === null ? 'preliminary' : 'final',
    type: { coding: [{ system: 'http://loinc.org', code: '11506-3', display: 'Progress note' }] }, title: topic,
    subject: { reference: `Patient/${clientId}` }, encounter: { reference: `Encounter/${note.sessionId}` }, date: note.signedAt ?? startsAt, author: [{ reference: `Practitioner/${note.authorId}`, display: note.author }],
    confidentiality: 'R',
    attester: signatures.map(({ meaning, signerId, signedAt }) => ({ mode: meaning === 'supervisor' ? 'official' : 'professional', time: signedAt, party: { reference: `Practitioner/${signerId}` } })),
    section: [
      ...section('Topic', [shared?.topic, shared?.unit].filter(Boolean).join(', ')), ...section('Interventions', [shared?.interventions, note.interventions].filter(Boolean).join('\n')), ...section('Climate', shared?.climate),
      ...section('Who took part', note.tookPart), ...section('Response', note.response), ...section('Progress', note.progress), ...section('Risk', note.risk), ...section('Next step', note.nextStep), ...section('Family', shared?.aside),
      ...addenda.flatMap(({ author, writtenAt, words }) => section(`Addendum, ${author}, ${writtenAt}`, words)),
    ],
  }
}
