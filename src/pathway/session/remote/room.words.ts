import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { MarkOfSeat } from '../session.words.ts'
import { Join, Proposal, RemoteWay, WhereIAm } from './remote.words.ts'

const JoinOfClient = Join.extend({ place: z.string(), contactName: z.string(), contactPhone: z.string() })

/** Somebody expected at a session, with when they and those with them came in. */
export const PersonFromAfar = z.object({
  clientId: Id, spoken: z.string(), mark: MarkOfSeat.nullable(), joins: z.array(JoinOfClient), supporters: z.array(Join.extend({ supporter: z.string().nullable() })),
})
export type PersonFromAfar = z.output<typeof PersonFromAfar>

/** How a session is joined and who came in, for whoever leads it. */
export const RemoteRoom = z.object({
  id: Id, fromAfar: z.boolean(), way: RemoteWay.nullable(), link: z.string().nullable(), opensAt: z.string(), provider: z.string().nullable(),
  people: z.array(PersonFromAfar.extend({ proposal: Proposal.nullable(), accepted: z.boolean() })),
})

/** A session from afar as the person sees it who is expected there. */
export const MyMeeting = z.object({
  sessionId: Id, kind: z.enum(['group', 'individual', 'family']), startsAt: z.string(), endsAt: z.string(), zone: z.string(), opensAt: z.string(),
  way: RemoteWay.nullable(), isOpen: z.boolean(), isIn: z.boolean(), hasLeft: z.boolean(),
})
export type MyMeeting = z.output<typeof MyMeeting>

/** What a client needs to come in: their sessions, where they said they were last time, and the clinic's number should nothing work. */
export const MyMeetings = z.object({ meetings: z.array(MyMeeting), last: WhereIAm.nullable(), clinicPhone: z.string().nullable() })
