import { mySessions } from '../pathway/session/my-sessions.ts'
import { notesOfClient } from '../pathway/session/notes-of-client.ts'
import { roster } from '../pathway/session/roster.ts'
import { saveNote } from '../pathway/session/save-note.ts'
import { showNote } from '../pathway/session/show-note.ts'
import { signNotes } from '../pathway/session/sign-notes.ts'
import { who, type Stage } from './found-clinic.ts'

/** One note that is nearly the client's last one, signed with its reason: what the director finds reported. */
export async function playLikeness(stage: Stage): Promise<void> {
  const facilitator = who(stage, 'facilitator')
  const { player, now } = stage
  const open = (await player.act(mySessions, { daysBack: 14, daysAhead: 0 }, facilitator, now)).find(({ notesDue, cancelledAt }) => notesDue > 0 && cancelledAt === null)
  if (open === undefined) return
  const seat = (await player.act(roster, { sessionId: open.id }, facilitator, now)).lines.find(({ note, mark }) => note === null && mark?.status === 'present')
  const last = seat && (await player.act(notesOfClient, { clientId: seat.clientId }, facilitator, now)).find(({ signedAt, startsAt }) => signedAt !== null && startsAt < open.startsAt)
  if (seat === undefined || last === undefined) return
  const { note } = await player.act(showNote, { noteId: last.id }, facilitator, now)
  const { participation, response, progress, risk, nextStep, objectiveIds, interventions, tookPart, skills } = note
  const saved = await player.act(saveNote, { sessionId: open.id, clientId: seat.clientId, words: { participation, response, progress, risk, nextStep, objectiveIds, interventions, tookPart, skills } }, facilitator, now, 0)
  await player.act(signNotes, { sessionId: open.id, namesChecked: true, notes: [{ clientId: seat.clientId, version: saved.version, likenessReason: 'The same worksheet went on from last time, and was worked on in silence again.' }] }, facilitator, now)
}
