import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, query, type Context } from '../../../platform/server/action.ts'
import { sessionFrame } from '../attendance.store.ts'
import type { MarkOfSeat } from '../session.words.ts'
import { inTheRoom, theLeads } from '../session.policy.ts'
import { writeMarks } from '../write-marks.ts'
import { arrangeRoom, meetingById, peopleFromAfar, providerNow } from './remote.store.ts'
import { heldFromAfar, linkTo, opensAt, proposalOf } from './remote.rules.ts'
import { MeetingLink, RemoteWay, type Proposal } from './remote.words.ts'
import { RemoteRoom } from './room.words.ts'

/** 128 bits that nobody guesses; they say nothing of the clinic, the client or the time. */
const ROOM_BYTES = 16

/** A link of the provider that was never used before. */
export function freshLink(template: string, randomBytes: Context<unknown, unknown>['randomBytes']): string {
  return linkTo(template, randomBytes(ROOM_BYTES).toString('hex'))
}

const saysSo = (mark: MarkOfSeat | null, proposal: Proposal): boolean =>
  mark !== null && mark.status === 'remote' && mark.arrivedAt === proposal.arrivedAt && mark.leftAt === proposal.leftAt

/** How a session is joined from afar, who came in when, where they are, and what that proposes as attendance. */
export const remoteRoom = query({
  name: 'session.remote-room',
  input: z.object({ sessionId: Id }),
  subject: (db, { sessionId }) => meetingById(db, sessionId),
  allow: inTheRoom,
  output: RemoteRoom,
  secret: true,
  about: ({ output }) => 'people' in output ? output.people.map(({ clientId }) => clientId) : [],
  run: async ({ db, subject, now }) => {
    const [provider, people] = [await providerNow(db), await peopleFromAfar(db, subject.id)]
    return {
      id: subject.id, fromAfar: heldFromAfar(subject), way: subject.room?.way ?? null, link: subject.room?.link ?? null, opensAt: opensAt(subject, provider.opensMinutes),
      provider: provider.template === null ? null : provider.name,
      people: people.map(person => {
        const proposal = proposalOf(subject, person.joins, now)
        return { ...person, proposal, accepted: proposal !== null && saysSo(person.mark, proposal) }
      }),
    }
  },
})

/** Staff say how a session is joined: a fresh room of the provider, a link they typed, or a call. A new room ends the one before. */
export const arrangeRemote = command({
  name: 'session.arrange-remote',
  input: z.discriminatedUnion('way', [
    z.object({ sessionId: Id, way: z.literal('made') }), z.object({ sessionId: Id, way: z.literal('typed'), link: MeetingLink }), z.object({ sessionId: Id, way: z.literal('phone') }),
  ]),
  subject: (db, { sessionId }) => meetingById(db, sessionId),
  allow: inTheRoom,
  output: z.object({ id: Id, way: RemoteWay, link: z.string().nullable() }),
  about: () => [],
  secret: true,
  run: async ({ db, input, subject, actor, now, randomBytes }) => {
    if (subject.cancelledAt !== null) throw new Refusal('session.called-off')
    const { template } = await providerNow(db)
    if (input.way === 'made' && template === null) throw new Refusal('session.no-provider')
    const link = input.way === 'typed' ? input.link : input.way === 'made' && template !== null ? freshLink(template, randomBytes) : null
    await arrangeRoom(db, actor.clinicId, subject.id, { way: input.way, link, by: actor.id, now })
    return { id: subject.id, way: input.way, link }
  },
})

/** A human accepts the times of joining and leaving as attendance. Accepting twice changes nothing: a session has one mark for each person. */
export const acceptJoins = command({
  name: 'session.accept-joins',
  input: z.object({ sessionId: Id, people: z.array(z.object({ clientId: Id, seen: z.number().int().min(0).optional() })).min(1).max(60) }),
  subject: (db, { sessionId }) => sessionFrame(db, sessionId),
  allow: theLeads,
  output: z.object({ id: Id, marked: z.number() }),
  about: ({ input }) => input.people.map(({ clientId }) => clientId),
  run: async context => {
    const { db, input, subject, actor, now } = context
    if (subject.startsAt > now) throw new Refusal('session.not-begun')
    const joined = new Map((await peopleFromAfar(db, subject.id)).map(person => [person.clientId, person]))
    const marks = input.people.flatMap(({ clientId, seen }) => {
      const person = joined.get(clientId)
      const proposal = proposalOf(subject, person?.joins ?? [], now)
      if (person === undefined || proposal === null) throw new Refusal('session.nobody-joined')
      const { arrivedAt, leftAt } = proposal
      return saysSo(person.mark, proposal) ? [] : [{ clientId, status: 'remote' as const, arrivedAt, leftAt, seen }]
    })
    if (marks.length > 0) await writeMarks(context, subject, marks, { clinicId: actor.clinicId, by: actor.id, markedAt: now })
    return { id: subject.id, marked: marks.length }
  },
})
