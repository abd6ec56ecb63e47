import { dayAt } from '../../pathway/plan/deadlines/calendar.rules.ts'
import { duesOfClinic, metInLastReview, wholePlansOf } from '../../pathway/plan/public.ts'
import type { Plan } from '../../pathway/plan/plan.words.ts'
import { brokenThreads } from '../../pathway/plan/threads.rules.ts'
import type { Db } from '../../platform/server/db.ts'
import { givenOf } from './thread.rules.ts'
import { findingsServing, inCare, notesServing, practicesServing, type InCare, type NoteServes, type PracticeServes } from './thread.store.ts'
import type { Loose } from './thread.words.ts'

/** Somebody in care with the plan, what served it, and where the thread is broken. */
export interface Checked extends InCare {
  readonly plan: Plan | null
  readonly notes: readonly NoteServes[]
  readonly practices: readonly PracticeServes[]
  readonly findings: readonly { readonly id: string, readonly kind: string, readonly words: string }[]
  readonly loose: Loose[]
}

/** Checks the golden thread of everybody asked for: a fixed number of questions to the database, however many people. */
export async function checkThreads(db: Db, only: { readonly therapistId?: string, readonly clientId?: string }, now: string): Promise<Checked[]> {
  const people = await inCare(db, only)
  const ids = people.map(({ clientId }) => clientId)
  const [plans, met, dues] = [await wholePlansOf(db, ids), await metInLastReview(db, ids), await duesOfClinic(db, now)]
  const [notes, practices, findings] = [await notesServing(db, ids), await practicesServing(db, ids), await findingsServing(db, ids)]
  return people.map(person => {
    const mine = <T extends { readonly clientId: string }>(rows: readonly T[]): T[] => rows.filter(({ clientId }) => clientId === person.clientId)
    const plan = plans.get(person.clientId) ?? null
    const [myNotes, myPractices, myFindings] = [mine(notes), mine(practices), mine(findings)]
    const signedAt = plan?.signedAt ?? null
    const looseNotes = signedAt === null ? [] : myNotes.filter(note => note.signed && note.origins.length === 0 && note.episodeId === person.episodeId && note.startsAt >= signedAt)
    return {
      ...person, plan, notes: myNotes, practices: myPractices, findings: myFindings,
      loose: brokenThreads({
        clientId: person.clientId, plan, today: dayAt(now, person.zone), findings: myFindings, met: met.get(person.clientId) ?? [],
        overdue: mine(dues).filter(({ standing }) => standing === 'overdue').map(({ subject, on }) => ({ subject, on })),
        ...(plan !== null && { given: givenOf(plan, myNotes, myPractices) }),
        looseNotes: looseNotes.map(({ noteId, topic }) => ({ id: noteId, words: topic })),
      }),
    }
  })
}
