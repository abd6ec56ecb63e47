import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { setUpKiosk } from '../../people/kiosk/set-up-kiosk.ts'
import { useAct } from '../../platform/web/call.ts'
import { useText } from '../../platform/web/text.ts'
import { kioskText } from './kiosk.text.ts'
import css from './kiosk.module.css'
import { kioskKey } from './this-kiosk.ts'

/** A device that is no kiosk yet: the code the front desk made turns it into one. */
export function SetUp({ gone = false, onReady }: { readonly gone?: boolean, readonly onReady: () => void }) {
  const t = useText(kioskText)
  const [code, setCode] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const act = useAct<typeof setUpKiosk>('kiosk.set-up', {
    onDone: ({ key }) => { kioskKey.set(key); onReady() },
    onProblem: problem => { setTrouble(problem.sentence); return true },
  })
  return (
    <form className={css.card} onSubmit={event => { event.preventDefault(); act.mutate({ code }) }}>
      <h1 className={css.title}>{t('setUp')}</h1>
      {gone && <p className={css.hint}>{t('gone')}</p>}
      <p className={css.lead}>{t('setUpLead')}</p>
      <TextInput
        label={t('code')} size="xl" inputMode="numeric" autoComplete="off" maxLength={9} value={code} error={trouble} w="100%"
        onChange={event => { setTrouble(null); setCode(event.currentTarget.value.replace(/\D/gu, '').slice(0, 8)) }}
      />
      <Button size="xl" type="submit" fullWidth disabled={code.length < 8} loading={act.isPending}>{t('makeIt')}</Button>
    </form>
  )
}
