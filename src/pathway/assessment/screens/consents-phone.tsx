import { Button } from '@mantine/core'
import { useAct } from '../../../platform/web/call.ts'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { answerConsent } from '../packet/answer-consent.ts'
import { consentForms, type ConsentAnswer } from '../packet/consent.words.ts'
import { packetText } from './packet-screen.text.ts'
import css from './phone.module.css'

type Form = (typeof consentForms.forms)[number]

function OneConsent({ clientId, form, answer }: { clientId: string, form: Form, answer: ConsentAnswer | undefined }) {
  const t = useText(packetText)
  const when = useWhen()
  const { language } = useLanguage()
  const act = useAct<typeof answerConsent>('assessment.answer-consent', { refresh: ['assessment.packet'] })
  const say = (words: 'signed' | 'declined') => () => act.mutate({ clientId, form: form.id, version: consentForms.version, language, answer: words })
  const signed = answer?.answer === 'signed' && answer.version === consentForms.version
  return (
    <section className={css.stack} aria-label={form.title[language]}>
      <h2 className={css.question} style={{ margin: 0 }}>{form.title[language]}</h2>
      <ul>{form.words[language].map(words => <li key={words}>{words}</li>)}</ul>
      {answer !== undefined && <p role="status"><StatusPill tone={signed ? 'good' : 'neutral'}>{t(signed ? 'signedOn' : 'notNowOn', { day: when.day(answer.at) })}</StatusPill></p>}
      <Button size="lg" fullWidth variant={signed ? 'default' : 'filled'} loading={act.isPending} disabled={signed} onClick={say('signed')}>{t('agree')}</Button>
      <Button variant="subtle" fullWidth disabled={act.isPending} onClick={say('declined')}>{t(signed ? 'takeBack' : 'notNow')}</Button>
    </section>
  )
}

/** What a person may sign before the first visit: short words, each on its own, none of them forced. */
export function ConsentsPhone({ clientId, answers, onBack }: { readonly clientId: string, readonly answers: readonly ConsentAnswer[], readonly onBack: () => void }) {
  const t = useText(packetText)
  return (
    <div className={css.stack}>
      <h1 className={css.question} style={{ margin: 0 }}>{t('consents')}</h1>
      <p className={css.who}>{t('consentsLead')}</p>
      {consentForms.forms.map(form => <OneConsent key={form.id} clientId={clientId} form={form} answer={answers.find(one => one.form === form.id)} />)}
      <Button variant="default" fullWidth onClick={onBack}>{t('back')}</Button>
    </div>
  )
}
