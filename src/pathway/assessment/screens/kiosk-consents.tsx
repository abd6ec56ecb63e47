import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import type { signConsentAtKiosk } from '../packet/consent-at-kiosk.ts'
import { consentForms } from '../packet/consent.words.ts'
import { useOpenConsents } from './consents-wait.ts'
import { kioskConsentsText } from './kiosk-consents.text.ts'
import css from './phone.module.css'

type Form = (typeof consentForms.forms)[number]

interface OneProps { readonly clientId: string, readonly form: Form, readonly place: string, readonly birthDate: string, readonly onBirthDate: (day: string) => void, readonly onAnswered: () => void }

function One({ clientId, form, place, birthDate, onBirthDate, onAnswered }: OneProps) {
  const t = useText(kioskConsentsText)
  const { language } = useLanguage()
  const [trouble, setTrouble] = useState<string | null>(null)
  const act = useAct<typeof signConsentAtKiosk>('assessment.sign-consent-at-kiosk', {
    refresh: ['assessment.consents-open'],
    onDone: onAnswered,
    onProblem: problem => { setTrouble(problem.sentence); return true },
  })
  return (
    <form className={css.stack} style={{ width: '100%' }} onSubmit={event => { event.preventDefault(); act.mutate({ clientId, form: form.id, version: consentForms.version, language, birthDate }) }}>
      <div><p className={css.where}>{place}</p><h1 className={css.question} style={{ margin: 0 }}>{form.title[language]}</h1></div>
      <ul className={css.plainWords}>{form.words[language].map(words => <li key={words}>{words}</li>)}</ul>
      <TextInput
        label={t('birthDate')} description={t('birthDateWhy')} type="date" size="lg" autoComplete="off" value={birthDate} error={trouble}
        onChange={event => { setTrouble(null); onBirthDate(event.currentTarget.value) }}
      />
      <Button type="submit" size="xl" fullWidth loading={act.isPending} disabled={birthDate === ''}>{t('agree')}</Button>
      <Button variant="default" size="lg" fullWidth disabled={act.isPending} onClick={onAnswered}>{t('notNow')}</Button>
    </form>
  )
}

/** The consents at the kiosk, one after another, each in its own few words; the birth date is asked once and leaves with the person. */
export function KioskConsents({ clientId, onDone }: { readonly clientId: string, readonly onDone: () => void }) {
  const t = useText(kioskConsentsText)
  const { data: open } = useOpenConsents(clientId)
  const [ids, setIds] = useState<readonly string[] | null>(null)
  const [at, setAt] = useState(0)
  const [birthDate, setBirthDate] = useState('')
  if (ids === null && open !== undefined) setIds(open)
  if (ids === null) return <LoadingState shape="card" lines={4} />
  const form = consentForms.forms.find(({ id }) => id === ids[at])
  if (form === undefined) {
    return <div className={css.stack} role="status" style={{ width: '100%' }}><h1 className={css.question}>{t('thanks')}</h1><p>{t('thanksWhy')}</p><Button size="xl" fullWidth onClick={onDone}>{t('back')}</Button></div>
  }
  const place = t('of', { at: at + 1, count: ids.length })
  return (
    <>
      {at === 0 && <p className={css.lead}>{t('lead')}</p>}
      <One key={form.id} clientId={clientId} form={form} place={place} birthDate={birthDate} onBirthDate={setBirthDate} onAnswered={() => setAt(at + 1)} />
    </>
  )
}
