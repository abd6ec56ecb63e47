import { z } from 'zod'
import { refusals } from '../../../platform/pure/refusal.ts'
import { Id, Line } from '../../../people/ids.words.ts'

/** Where the room stands in the pattern of a link. */
export const ROOM_MARK = '{room}'

/** A link that opens a meeting: encrypted, and nothing but a link. */
export const MeetingLink = z.url({ protocol: /^https$/u, message: 'is not a link that begins with https' }).max(500)

/** The pattern of a meeting server's links, with one place for the room. */
export const LinkTemplate = z.string().trim().max(300)
  .refine(words => words.split(ROOM_MARK).length === 2, 'needs {room} once')
  .refine(words => MeetingLink.safeParse(words.replace(ROOM_MARK, 'a')).success, 'is not a link that begins with https')

/** The meeting server a clinic chose; without a pattern staff call, or type links. */
export const MeetingProvider = z.object({ name: z.string().trim().max(80), template: LinkTemplate.nullable(), opensMinutes: z.number().int().min(0).max(120) })
export type MeetingProvider = z.output<typeof MeetingProvider>

/** How a session is joined: a fresh room of the provider, a link typed by staff, or a call. */
export const RemoteWay = z.enum(['made', 'typed', 'phone'])
export type RemoteWay = z.output<typeof RemoteWay>

/** Where the client is right now and whom to call if something happens there. */
export const WhereIAm = z.object({ place: Line(200), contactName: Line(100), contactPhone: Line(40) })
export type WhereIAm = z.output<typeof WhereIAm>

/** A session as far as joining it goes. */
export const Meeting = z.object({
  id: Id, kind: z.enum(['group', 'individual', 'family']), topic: z.string(), startsAt: z.string(), endsAt: z.string(), breakMinutes: z.number(),
  cancelledAt: z.string().nullable(), remote: z.boolean(), zone: z.string(), programId: Id, leads: z.array(z.object({ id: Id, name: z.string() })),
  room: z.object({ way: RemoteWay, link: z.string().nullable() }).nullable(),
})
export type Meeting = z.output<typeof Meeting>

/** One time somebody was in a remote session. */
export const Join = z.object({ joinedAt: z.string(), leftAt: z.string().nullable() })
export type Join = z.output<typeof Join>

/** What the times of joining and leaving come to, for a human to accept. */
export const Proposal = z.object({
  arrivedAt: z.string(), leftAt: z.string().nullable(), minutes: z.number(),
  /** Minutes of the session in between in which they were not there. */
  awayMinutes: z.number(),
  /** The session is over and nobody said when they left. */
  leavingUnknown: z.boolean(),
})
export type Proposal = z.output<typeof Proposal>

export const remoteRefusals = refusals({
  'session.not-remote': { en: 'This session is not held from afar.', es: 'Esta sesión no es a distancia.' },
  'session.door-not-open': { en: 'The session is not open yet. Please come back a little before it starts.', es: 'La sesión aún no está abierta. Vuelve un poco antes de que empiece.' },
  'session.door-closed': { en: 'This session is over.', es: 'Esta sesión ya terminó.' },
  'session.no-provider': { en: 'No meeting server is set up. Type a link, or call.', es: 'No hay ningún servidor de reuniones configurado. Escriba un enlace o llame.' },
  'session.nobody-joined': { en: 'This person did not join, so there are no times to accept.', es: 'Esta persona no se conectó, así que no hay horas que aceptar.' },
})
