import { clientById } from '../../../people/client/public.ts'
import { clinicOf } from '../../../people/clinic/public.ts'
import type { Site } from '../../../people/clinic/clinic.words.ts'
import type { Told } from '../../../people/notice/notice.words.ts'
import { tellClient } from '../../../people/notice/public.ts'
import { say } from '../../../platform/pure/text.ts'
import type { Context } from '../../../platform/server/action.ts'
import type { Appointment } from '../assessment.words.ts'
import { confirmationText } from './confirmation.text.ts'

type Held = Pick<Appointment, 'id' | 'clientId' | 'startsAt' | 'endsAt' | 'place'>
type Telling = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'send' | 'reach'>

const stamp = (instant: string): string => instant.replace(/[-:]|\.\d+/gu, '')

const escaped = (words: string): string => words.replaceAll(/([\\;,])/gu, '\\$1').replaceAll('\n', '\\n')

/** An entry for the person's own calendar: a time and a place, nothing else. Source: RFC 5545. */
export const calendarEntry = (held: Held, title: string, address: string | null, now: string): string => [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Keel//EN', 'METHOD:PUBLISH', 'BEGIN:VEVENT', `UID:${held.id}`, `DTSTAMP:${stamp(now)}`,
  `DTSTART:${stamp(held.startsAt)}`, `DTEND:${stamp(held.endsAt)}`, `SUMMARY:${escaped(title)}`,
  ...(address === null ? [] : [`LOCATION:${escaped(address)}`]), 'CLASS:PRIVATE', 'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n')

const wordsOf = (held: Held, what: 'booked' | 'cancelled' | 'reminder', site: Site, language: 'en' | 'es'): string => {
  const locale = language === 'es' ? 'es-US' : 'en-US'
  const as = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(locale, { ...options, timeZone: site.timeZone }).format(new Date(held.startsAt))
  const when = { day: as({ weekday: 'long', month: 'long', day: 'numeric' }), time: as({ hour: 'numeric', minute: '2-digit' }) }
  const place = held.place === 'in-person' ? (site.address === null ? [] : [say(confirmationText, language, 'where', { address: site.address })])
    : [say(confirmationText, language, held.place)]
  return [
    say(confirmationText, language, what, when), ...(what === 'cancelled' ? [] : place),
    ...(site.phone === null ? [] : [say(confirmationText, language, 'questions', { phone: site.phone })]),
  ].join(' ')
}

/**
 * Tells the person about their appointment, in their language, in words that give nothing away. Source: product rule T-08, no name,
 * program or topic in a message.
 */
export async function tellOfAppointment(context: Telling, held: Held, what: 'booked' | 'cancelled' | 'reminder'): Promise<Told> {
  const { db, actor, now } = context
  const [client, clinic] = [await clientById(db, held.clientId), await clinicOf(db, actor.clinicId)]
  const site = clinic?.sites[0]
  if (client === undefined || site === undefined) return 'no-address'
  const { language } = client
  const calendar = { filename: 'appointment.ics', content: calendarEntry(held, say(confirmationText, language, 'title'), held.place === 'in-person' ? site.address : null, now) }
  return tellClient(context, client, {
    kind: `assessment.${what}`, subject: say(confirmationText, language, 'subject'), words: wordsOf(held, what, site, language), ...(what === 'booked' && { calendar }),
  })
}
