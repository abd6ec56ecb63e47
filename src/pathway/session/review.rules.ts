import { likenesses, TOO_ALIKE, type Likeness } from './likeness.rules.ts'
import { wasThere } from './minutes.rules.ts'
import { easilyMistaken, namesIn, type Called, type NameFound } from './names.rules.ts'
import type { ReviewLine } from './note.words.ts'
import type { SessionNotes, NoteLine } from './room.words.ts'
import type { GroupPart, Note } from './session.words.ts'

/** The words of an individual part that have to be its own. */
export const ownWords = (note: Pick<Note, 'response' | 'progress' | 'nextStep'>): string => [note.response, note.progress, note.nextStep].join('\n')

const allWords = (note: Note): string => [ownWords(note), note.risk, note.interventions].join('\n')

const namesOf = (lines: readonly NoteLine[]): string[] =>
  lines.flatMap(({ givenName, preferredName, familyName }) => [givenName, preferredName ?? '', familyName]).filter(name => name !== '')

/** How alike the notes of a session are to each other and to each client's last note. Source: the clinic's own guard against cloned notes. */
export function likenessOfSession(lines: readonly NoteLine[], last: ReadonlyMap<string, string>): Map<string, Likeness> {
  const parts = lines.flatMap(({ clientId, note }) => note === null ? [] : [{ clientId, words: ownWords(note), lastNote: last.get(clientId) ?? null }])
  return new Map(likenesses(parts, namesOf(lines)).map(likeness => [likeness.clientId, likeness]))
}

/** The words of a shared part that are names of people of the session. Whose they are is not said: the author may be kept out of that record. */
export const namesInShared = (shared: GroupPart | null, everybody: readonly Called[]): string[] =>
  shared === null ? [] : [...new Set(namesIn([shared.topic, shared.held, shared.interventions, shared.climate].join('\n'), everybody).map(({ words }) => words))]

const named = (found: readonly NameFound[]): { clientId: string, words: string }[] =>
  [...new Map(found.map(({ clientId, words }) => [`${clientId} ${words}`, { clientId, words }])).values()]

const stateOf = ({ mark, note }: NoteLine, by: string): ReviewLine['state'] => {
  if (note !== null && note.signedAt !== null) return 'signed'
  const away = mark !== null && !wasThere(mark.status)
  if (note === null) return away ? 'absent' : 'missing'
  if (away) return 'words-about-absent'
  if (note.authorId !== by) return 'of-somebody-else'
  return note.participation === null || note.response.trim() === '' ? 'unfinished' : 'ready'
}

const NO_LIKENESS = { toOthers: 0, toLastNote: 0, most: 0, mostLike: null }

/** What the author sees of each part before signing: is it whole, how alike is it, does it name somebody else? */
export function reviewed(roster: SessionNotes, last: ReadonlyMap<string, string>, by: string): ReviewLine[] {
  const likeness = likenessOfSession(roster.lines, last)
  const spokenOf = (id: string | null): string | null => roster.lines.find(({ clientId }) => clientId === id)?.spoken ?? null
  return roster.lines.map((line): ReviewLine => {
    const { clientId, note, name, spoken, photo } = line
    const { toOthers, toLastNote, most, mostLike } = likeness.get(clientId) ?? NO_LIKENESS
    const others = roster.lines.filter(other => other.clientId !== clientId)
    return {
      clientId, name, spoken, photo, birthDate: line.birthDate, takenFor: easilyMistaken(line, others)?.clientId ?? null, version: note?.version ?? 0, authorId: note?.authorId ?? by, author: note?.author ?? '', state: stateOf(line, by),
      toOthers, toLastNote, tooAlike: most >= TOO_ALIKE, mostLike: spokenOf(mostLike), names: note === null ? [] : named(namesIn(allWords(note), others)),
    }
  })
}
