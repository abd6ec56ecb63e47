import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { findClients } from '../../../people/client/find-clients.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import css from './schedule.module.css'
import { weekText } from './week.text.ts'

/** Whom a session is for. */
export interface Picked { readonly clientId: string, readonly name: string }

/** Finds a client by three letters of a name. */
export function ClientPicker({ picked, onPick }: { readonly picked: Picked | null, readonly onPick: (picked: Picked | null) => void }) {
  const t = useText(weekText)
  const when = useWhen()
  const [typed, setTyped] = useState('')
  const { data } = useAsk<typeof findClients>('client.find', { text: typed }, { enabled: picked === null && typed.trim().length >= 3 })
  if (picked !== null) {
    return (
      <div className={css.line}>
        <div><p className={css.quiet}>{t('client')}</p><p className={css.strong}>{picked.name}</p></div>
        <Button variant="subtle" onClick={() => onPick(null)}>{t('change')}</Button>
      </div>
    )
  }
  return (
    <div>
      <TextInput label={t('client')} placeholder={t('findClient')} value={typed} autoComplete="off" onChange={event => setTyped(event.currentTarget.value)} />
      {data !== undefined && data.length === 0 && <p className={css.quiet} role="status">{t('noneFound')}</p>}
      {data !== undefined && data.length > 0 && (
        <ul className={css.results}>
          {data.map(({ clientId, name, birthDate }) => (
            <li key={clientId}>
              <button type="button" className={css.result} onClick={() => onPick({ clientId, name })}>
                <span>{name}</span>{birthDate !== null && <span className={css.quiet}>{when.day(birthDate)}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
