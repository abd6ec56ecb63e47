import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import type { allowTogether, keepApart, keptApart } from '../keep-apart.ts'
import { ClientPicker } from './client-picker.tsx'
import { lifeText } from './life.text.ts'
import css from './schedule.module.css'

/** Whom a client must not meet: what they said, who it is, and taking it back. Staff only. */
export function ApartSection({ clientId, said }: { readonly clientId: string, readonly said: string }) {
  const t = useText(lifeText)
  const [adding, setAdding] = useState(false)
  const { data = [] } = useAsk<typeof keptApart>('schedule.kept-apart', { clientId })
  const refresh = ['schedule.kept-apart']
  const keep = useAct<typeof keepApart>('schedule.keep-apart', { refresh, onDone: () => setAdding(false) })
  const allow = useAct<typeof allowTogether>('schedule.allow-together', { refresh })
  return (
    <div className={css.tight}>
      <div className={css.line}>
        <div><p className={css.strong}>{t('apart')}</p><p className={css.quiet}>{t('apartLead')}</p></div>
        {!adding && <Button variant="default" size="xs" onClick={() => setAdding(true)}>{t('addApart')}</Button>}
      </div>
      {said !== '' && <p className={css.note} data-tone="info">{t('saidApart', { words: said })}</p>}
      {data.length === 0 ? !adding && <p className={css.quiet}>{t('nobodyApart')}</p> : (
        <ul className={css.plain}>
          {data.map(({ id, name }) => (
            <li key={id} className={css.line}><div>{name}</div><Button variant="subtle" size="xs" aria-label={`${t('together')}: ${name}`} loading={allow.isPending} onClick={() => allow.mutate({ id })}>{t('together')}</Button></li>
          ))}
        </ul>
      )}
      {adding && <ClientPicker picked={null} onPick={picked => { if (picked !== null) keep.mutate({ clientId, otherId: picked.clientId }) }} />}
    </div>
  )
}
