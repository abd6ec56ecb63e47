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

/** The physician's certifications; nothing is ticked beforehand. Shown where a rule that holds for this client asks for one, and where one exists. */
export function CertificationPanel({ clientId }: { readonly clientId: string }) {
  const t = useText(certificationText)
  const when = useWhen()
  const [writing, setWriting] = useState(false)
  const { data } = useAsk<typeof certifications>('plan.certifications', { clientId })
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const prescribes = me?.roles.includes('prescriber') === true
  if (data === undefined || (data.asked === null && data.given.length === 0)) return null
  const { given, again, asked } = data
  return (
    <Section title={t('title')}>
      <div className={css.tight}>
        {given.length === 0 && <p className={css.quiet}>{t('none')}</p>}
        {asked !== null && <p className={css.quiet}>{t('asked', { when: when.day(asked.on), rule: asked.citation })}</p>}
        {given.map(({ id, kind, signedAt, signedByName }) => <p key={id} className={css.quiet}>{t(kind, { when: when.day(signedAt), who: signedByName ?? '' })}</p>)}
        {prescribes && !writing && <Button variant="default" onClick={() => setWriting(true)}>{again ? t('recertify') : t('certify')}</Button>}
        {writing && <Statement clientId={clientId} again={again} onDone={() => setWriting(false)} />}
      </div>
    </Section>
  )
}
