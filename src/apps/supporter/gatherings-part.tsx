import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { familyNights } from '../../people/family/nights.ts'
import type { Night } from '../../people/family/night.words.ts'
import { FamilyJoin } from '../../pathway/session/remote/screens/family-join.tsx'
import { useAct, useAsk } from '../../platform/web/call.ts'
import { Section } from '../../platform/web/kit/section.tsx'
import { topicIn } from '../../pathway/schedule/hour-topic.rules.ts'
import { useLanguage } from '../../platform/web/language.ts'
import { useText } from '../../platform/web/text.ts'
import { useWhen } from '../../platform/web/when.ts'
import type { familySessions, saysComing } from './family-sessions.ts'
import { EVERY_MS } from './shared-part.tsx'
import css from './supporter.module.css'
import { supporterText } from './supporter.text.ts'

function Answer({ aboutId, says, what }: { readonly aboutId: string, readonly says: boolean | undefined, readonly what: string }) {
  const t = useText(supporterText)
  const say = useAct<typeof saysComing>('family.say-coming', { refresh: ['family.sessions'] })
  const answer = (coming: boolean) => (): void => say.mutate({ aboutId, coming })
  return (
    <div className={css.answer} role="group" aria-label={what}>
      {says !== undefined && <span className={css.hint} role="status">{t(says ? 'youCome' : 'youCannot')}</span>}
      {says !== true && <Button variant="default" loading={say.isPending} onClick={answer(true)}>{t('iCome')}</Button>}
      {says !== false && <Button variant="subtle" color="gray" loading={say.isPending} onClick={answer(false)}>{t('iCannot')}</Button>}
    </div>
  )
}

function Line({ at, until, title, facts, zone, answer }: {
  readonly at: string, readonly until: string, readonly title: string, readonly facts: ReactNode, readonly zone: string, readonly answer: ReactNode,
}) {
  const when = useWhen(zone)
  return (
    <li className={css.session}>
      <time className={css.date} dateTime={at}>{when.shortDay(at)}</time>
      <span><strong>{title}</strong><span className={css.hint}>{when.span(at, until)} · {facts}</span>{answer}</span>
    </li>
  )
}

const useComing = () => useAsk<typeof familySessions>('family.sessions', {}, { every: EVERY_MS })

/** The next family sessions a release lets this supporter know of. */
export function Sessions({ client }: { readonly client: string | null }) {
  const t = useText(supporterText)
  const { language } = useLanguage()
  const { data } = useComing()
  return (
    <Section title={t('sessions')} lead={client === null ? t('sessionsLeadPlain') : t('sessionsLead', { client })}>
      {data?.sessions.length === 0 && <p className={css.hint}>{t('noSessions')}</p>}
      <ul className={css.sessions}>
        {data?.sessions.map(({ sessionId, startsAt, endsAt, topic, remote }) => (
          <Line
            key={sessionId} at={startsAt} until={endsAt} title={topicIn(topic, language)} facts={t(remote ? 'remote' : 'inRoom')} zone={data.zone}
            answer={<><Answer aboutId={sessionId} what={topicIn(topic, language)} says={data.coming.find(({ aboutId }) => aboutId === sessionId)?.says} /><FamilyJoin sessionId={sessionId} /></>}
          />
        ))}
      </ul>
    </Section>
  )
}

const spoken = (language: Night['language']): 'inEn' | 'inEs' | 'inBoth' => language === 'en' ? 'inEn' : language === 'es' ? 'inEs' : 'inBoth'

/** Evenings for everybody who stands by somebody; they need no release and say nothing about anybody. */
export function Nights() {
  const t = useText(supporterText)
  const { data } = useAsk<typeof familyNights>('family.nights', {}, { every: 300_000 })
  const { data: said } = useComing()
  return (
    <Section title={t('nights')} lead={t('nightsLead')}>
      {data?.nights.length === 0 && <p className={css.hint}>{t('noNights')}</p>}
      <ul className={css.sessions}>
        {data?.nights.slice(0, 4).map(({ id, startsAt, endsAt, title, words, place, language }) => (
          <Line
            key={id} at={startsAt} until={endsAt} title={title} zone={data.zone} facts={<>{place} · {t(spoken(language))}{words !== '' && <><br />{words}</>}</>}
            answer={<Answer aboutId={id} what={title} says={said?.coming.find(({ aboutId }) => aboutId === id)?.says} />}
          />
        ))}
      </ul>
    </Section>
  )
}
