import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { letterText } from '../letters/letter.text.ts'
import type { letterList } from '../letters/letters.ts'
import css from './completion.module.css'
import { WriteLetter } from './write-letter.tsx'

/** Certificates and letters that left about a client, and the way to write one. */
export function LettersPanel({ clientId, admittedOn, mayWrite }: { readonly clientId: string, readonly admittedOn: string, readonly mayWrite: boolean }) {
  const t = useText(letterText)
  const when = useWhen()
  const [writing, setWriting] = useState(false)
  const { data } = useAsk<typeof letterList>('completion.letters', { clientId })
  const write = mayWrite ? <Button size="compact-sm" variant="default" onClick={() => setWriting(true)}>{t('write')}</Button> : undefined
  return (
    <Section title={t('letters')} lead={t('lettersLead')} action={write}>
      {data?.length === 0 && <p className={css.quiet}>{t('none')}</p>}
      <ul className={css.list}>
        {data?.map(({ id, kind, content, issuedAt }) => (
          <li key={id} className={css.between}>
            <span><span className={css.strong}>{t(`k-${kind}`)}</span> <span className={css.quiet}>{t('to', { recipient: content.recipient })}, {when.day(issuedAt)}</span></span>
            <Button component={Link} to={`/clients/${clientId}/completion/letter/${id}`} size="compact-sm" variant="subtle" aria-label={`${t('open')}: ${t(`k-${kind}`)}, ${when.day(issuedAt)}`}>{t('open')}</Button>
          </li>
        ))}
      </ul>
      {writing && <WriteLetter clientId={clientId} admittedOn={admittedOn} onClose={() => setWriting(false)} />}
    </Section>
  )
}
