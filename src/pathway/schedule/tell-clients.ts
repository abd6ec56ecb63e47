import { say } from '../../platform/pure/text.ts'
import type { Context } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { calendarFile, type CalendarTime } from './calendar/calendar-file.ts'
import { calendarText } from './calendar/calendar.text.ts'
import { noticeText } from './notice.text.ts'

type Telling = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'send'>

/** What happened to the person's calendar; an instant and its zone when one appointment was called off. */
export type CalendarNews = { readonly kind: 'changed' } | { readonly kind: 'called-off', readonly at: string, readonly zone: string }
  | { readonly kind: 'seat-free', readonly until: string, readonly zone: string }
  /** New times, which go along as a calendar file. */
  | { readonly kind: 'booked', readonly times: readonly CalendarTime[] }

const whenOf = (at: string, zone: string, language: 'en' | 'es'): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { timeZone: zone, weekday: 'long', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(new Date(at))

interface Mail { readonly subject: string, readonly text: string, readonly calendar?: { readonly filename: string, readonly content: string } }

function mailOf(news: CalendarNews, language: 'en' | 'es', who: { name: string, clinic: string }, now: string): Mail {
  const words = (subject: 'changedSubject' | 'calledOffSubject' | 'seatFreeSubject' | 'bookedSubject', text: string): Mail => ({ subject: say(noticeText, language, subject), text })
  switch (news.kind) {
    case 'changed': return words('changedSubject', say(noticeText, language, 'changed', who))
    case 'called-off': return words('calledOffSubject', say(noticeText, language, 'calledOff', { ...who, when: whenOf(news.at, news.zone, language) }))
    case 'seat-free': return words('seatFreeSubject', say(noticeText, language, 'seatFree', { ...who, when: whenOf(news.until, news.zone, language) }))
    case 'booked': return { ...words('bookedSubject', say(noticeText, language, 'booked', who)),
      calendar: { filename: 'appointments.ics', content: calendarFile(news.times, { title: say(calendarText, language, 'appointment'), name: say(calendarText, language, 'appointments'), now }) } }
  }
}

/** Tells clients who gave an e-mail address, in their language and in words that reveal nothing. */
export async function tellClients({ db, actor, now, send }: Telling, clientIds: readonly string[], news: CalendarNews): Promise<void> {
  const clinic = clientIds.length === 0 ? undefined : await clinicOf(db, actor.clinicId)
  for (const clientId of clientIds) {
    const client = await clientById(db, clientId)
    if (client === undefined || client.email === null || clinic === undefined) continue
    const who = { name: client.preferredName ?? client.givenName, clinic: clinic.name }
    const mail = mailOf(news, client.language, who, now)
    await send({ channel: 'email', kind: `schedule.${news.kind}`, clientId, payload: { to: client.email, ...mail } })
  }
}
