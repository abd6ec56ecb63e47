import { z } from 'zod'
import { clinicOf } from '../../../people/clinic/public.ts'
import { supporterById } from '../../../people/family/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { allow, theClient } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, query, type Context } from '../../../platform/server/action.ts'
import { freshLink } from './remote-room.ts'
import { mayJoin, opensAt } from './remote.rules.ts'
import { closeJoins, firstRoom, insertJoin, isExpected, joinsOf, lastWhere, meetingById, meetingsOfClient, meetingsOfSupporter, providerNow } from './remote.store.ts'
import { RemoteWay, WhereIAm, type Join, type Meeting } from './remote.words.ts'
import { MyMeeting, MyMeetings } from './room.words.ts'

type Moment = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'randomBytes'>

/** How far ahead a session from afar is announced where it is joined. Source: the clinic's own default. */
const AHEAD_MS = 36 * 3_600_000
const ahead = (now: string) => ({ from: now, until: new Date(Date.parse(now) + AHEAD_MS).toISOString() })

/** The way in, made on the spot when the clinic has a provider and nobody was here before. Null: staff have not said yet how. */
async function wayIn({ db, actor, now, randomBytes }: Moment, meeting: Meeting): Promise<{ way: RemoteWay, link: string | null } | null> {
  const provider = await providerNow(db)
  const may = mayJoin(meeting, provider.opensMinutes, now)
  if (!may.ok) throw new Refusal(may.because)
  if (meeting.room !== null || provider.template === null) return meeting.room
  return firstRoom(db, actor.clinicId, meeting.id, { link: freshLink(provider.template, randomBytes), by: actor.id, now })
}

function seenBy(meeting: Meeting, joins: readonly Join[], { provider, now }: { provider: { opensMinutes: number, template: string | null }, now: string }): MyMeeting {
  const isIn = joins.some(({ leftAt }) => leftAt === null)
  return {
    sessionId: meeting.id, kind: meeting.kind, startsAt: meeting.startsAt, endsAt: meeting.endsAt, zone: meeting.zone, opensAt: opensAt(meeting, provider.opensMinutes),
    way: meeting.room?.way ?? (provider.template === null ? null : 'made'), isOpen: mayJoin(meeting, provider.opensMinutes, now).ok, isIn, hasLeft: joins.length > 0 && !isIn,
  }
}

/** The client's next sessions from afar. */
export const myMeetings = query({
  name: 'session.my-meetings',
  input: z.object({}),
  subject: async (_db, _input, actor) => actor.clientId === null ? undefined : { clientId: actor.clientId },
  allow: theClient,
  output: MyMeetings,
  run: async ({ db, actor, subject: { clientId }, now }) => {
    const [provider, found, clinic] = [await providerNow(db), await meetingsOfClient(db, clientId, ahead(now)), await clinicOf(db, actor.clinicId)]
    const meetings: MyMeeting[] = []
    for (const meeting of found) meetings.push(seenBy(meeting, await joinsOf(db, meeting.id, clientId), { provider, now }))
    const siteOf = clinic?.programs.find(({ id }) => id === found[0]?.programId)?.siteId
    return { meetings, last: found.length === 0 ? null : await lastWhere(db, clientId), clinicPhone: clinic?.sites.find(({ id }) => id === siteOf)?.phone ?? null }
  },
})

const Way = z.object({ id: Id, way: RemoteWay.nullable(), link: z.string().nullable() })

/** The client says where they are and whom to call, and comes in. The link is only in this answer. */
export const joinSession = command({
  name: 'session.join',
  input: z.object({ sessionId: Id, where: WhereIAm }),
  subject: async (db, { sessionId }, actor) => {
    const meeting = await meetingById(db, sessionId)
    if (meeting === undefined || actor.clientId === null || !await isExpected(db, sessionId, actor.clientId)) return undefined
    return { ...meeting, clientId: actor.clientId }
  },
  allow: theClient,
  output: Way,
  secret: true,
  run: async context => {
    const { db, input, subject, actor, now, newId } = context
    const way = await wayIn(context, subject)
    await insertJoin(db, actor.clinicId, { id: newId(), sessionId: subject.id, clientId: subject.clientId, supporterId: null, where: input.where, now })
    return { id: subject.id, way: way?.way ?? null, link: way?.link ?? null }
  },
})

/** The client has left. */
export const leaveSession = command({
  name: 'session.leave',
  input: z.object({ sessionId: Id }),
  subject: async (_db, { sessionId }, actor) => actor.clientId === null ? undefined : { id: sessionId, clientId: actor.clientId },
  allow: theClient,
  output: z.object({ id: Id }),
  run: async ({ db, subject, now }) => {
    await closeJoins(db, subject.id, { clientId: subject.clientId, supporterId: null }, now)
    return { id: subject.id }
  },
})

/** The next family sessions from afar, for a supporter whom a live release lets know of them. */
export const familyMeetings = query({
  name: 'session.family-meetings',
  input: z.object({}),
  subject: (db, _input, actor) => supporterById(db, actor.id),
  allow: allow('supporter'),
  output: z.array(MyMeeting),
  run: async ({ db, actor, subject: { id, clientId }, now }) => {
    if (!actor.topics.includes('family-sessions')) return []
    const provider = await providerNow(db)
    const meetings: MyMeeting[] = []
    for (const meeting of await meetingsOfSupporter(db, clientId, ahead(now))) meetings.push(seenBy(meeting, await joinsOf(db, meeting.id, clientId, id), { provider, now }))
    return meetings
  },
})

const familyMeeting = (db: Context<unknown, unknown>['db'], sessionId: string, clientId: string, now: string): Promise<Meeting | undefined> =>
  meetingsOfSupporter(db, clientId, ahead(now)).then(found => found.find(({ id }) => id === sessionId))

/** A supporter comes into a family session under a live release; asked anew each time. */
export const joinFamily = command({
  name: 'session.join-family',
  input: z.object({ sessionId: Id }),
  subject: (db, _input, actor) => supporterById(db, actor.id),
  allow: allow('supporter'),
  output: Way,
  secret: true,
  run: async context => {
    const { db, input, subject: { id, clientId }, actor, now, newId } = context
    const meeting = actor.topics.includes('family-sessions') ? await familyMeeting(db, input.sessionId, clientId, now) : undefined
    if (meeting === undefined) throw new Refusal('platform.not-found')
    const way = await wayIn(context, meeting)
    await insertJoin(db, actor.clinicId, { id: newId(), sessionId: meeting.id, clientId, supporterId: id, where: null, now })
    return { id: meeting.id, way: way?.way ?? null, link: way?.link ?? null }
  },
})

/** A supporter has left. */
export const leaveFamily = command({
  name: 'session.leave-family',
  input: z.object({ sessionId: Id }),
  subject: (db, _input, actor) => supporterById(db, actor.id),
  allow: allow('supporter'),
  output: z.object({ id: Id }),
  run: async ({ db, input, subject: { id, clientId }, now }) => {
    await closeJoins(db, input.sessionId, { clientId, supporterId: id }, now)
    return { id: input.sessionId }
  },
})
