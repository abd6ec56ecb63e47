import { say } from '../../platform/pure/text.ts'
import type { Context } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { noticeText } from './notice.text.ts'

type Telling = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'send'>

/** What happened to the person's calendar; an instant and its zone when one appointment was called off. */
export type CalendarNews = { readonly kind: 'changed' } | { readonly kind: 'called-off', readonly at: string, readonly zone: string }

const whenOf = (at: string, zone: string, language: 'en' | 'es'): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { timeZone: zone, weekday: 'long', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(new Date(at))

/** Tells clients who gave an e-mail address, in their language and in words that reveal nothing. */
export async function tellClients({ db, actor, send }: Telling, clientIds: readonly string[], news: CalendarNews): Promise<void> {
  const clinic = clientIds.length === 0 ? undefined : await clinicOf(db, actor.clinicId)
  for (const clientId of clientIds) {
    const client = await clientById(db, clientId)
    if (client === undefined || client.email === null || clinic === undefined) continue
    const who = { name: client.preferredName ?? client.givenName, clinic: clinic.name }
    const mail = news.kind === 'changed'
      ? { subject: say(noticeText, client.language, 'changedSubject'), text: say(noticeText, client.language, 'changed', who) }
      : { subject: say(noticeText, client.language, 'calledOffSubject'),
          text: say(noticeText, client.language, 'calledOff', { ...who, when: whenOf(news.at, news.zone, client.language) }) }
    await send({ channel: 'email', kind: `schedule.${news.kind}`, clientId, payload: { to: client.email, ...mail } })
  }
}
