import { Button, Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { certifications, certify } from '../certification/certify.ts'
import { certificationText } from './certification.text.ts'
import css from './plan.module.css'

const CHECKS = ['needsTheHours', 'underPhysiciansCare', 'underWrittenPlan'] as const
const FIRST = ['why'] as const
const AGAIN = ['why', 'responseToTreatment', 'riskThatRemains', 'goalsTowardDischarge'] as const

function Statement({ clientId, again, onDone }: { readonly clientId: string, readonly again: boolean, readonly onDone: () => void }) {
  const t = useText(certificationText)
  const [checked, setChecked] = useState<readonly string[]>([])
  const [words, setWords] = useState<Readonly<Record<string, string>>>({})
  const send = useAct<typeof certify>('plan.certify', { refresh: ['plan.'], onDone })
  const fields = again ? AGAIN : FIRST
  const complete = CHECKS.every(name => checked.includes(name)) && fields.every(name => (words[name] ?? '').trim() !== '')
  const sign = (): void => send.mutate({ clientId, statements: {
    needsTheHours: true, underPhysiciansCare: true, underWrittenPlan: true, why: words['why'] ?? '',
    ...(again && { responseToTreatment: words['responseToTreatment'] ?? '', riskThatRemains: words['riskThatRemains'] ?? '', goalsTowardDischarge: words['goalsTowardDischarge'] ?? '' }),
  } })
  return (
    <div className={css.tight}>
      {CHECKS.map(name => (
        <Checkbox key={name} label={t(name)} checked={checked.includes(name)} onChange={event => setChecked(event.currentTarget.checked ? [...checked, name] : checked.filter(one => one !== name))} />
      ))}
      {fields.map(name => (
        <Textarea key={name} label={t(name)} autosize minRows={2} maxLength={2000} value={words[name] ?? ''} onChange={event => setWords({ ...words, [name]: event.currentTarget.value })} />
      ))}
      <Button disabled={!complete} loading={send.isPending} onClick={sign}>{t('sign')}</Button>
    </div>
  )
}

/** The physician's certifications; nothing is ticked beforehand. Shown where one exists, and to whoever can give one. */
export function CertificationPanel({ clientId }: { readonly clientId: string }) {
  const t = useText(certificationText)
  const when = useWhen()
  const [writing, setWriting] = useState(false)
  const { data = [] } = useAsk<typeof certifications>('plan.certifications', { clientId })
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const prescribes = me?.roles.includes('prescriber') === true
  if (!prescribes && data.length === 0) return null
  return (
    <Section title={t('title')}>
      <div className={css.tight}>
        {data.length === 0 && <p className={css.quiet}>{t('none')}</p>}
        {data.map(({ id, kind, signedAt, signedByName }) => <p key={id} className={css.quiet}>{t(kind, { when: when.day(signedAt), who: signedByName ?? '' })}</p>)}
        {prescribes && !writing && <Button variant="default" onClick={() => setWriting(true)}>{data.length === 0 ? t('certify') : t('recertify')}</Button>}
        {writing && <Statement clientId={clientId} again={data.length > 0} onDone={() => setWriting(false)} />}
      </div>
    </Section>
  )
}
