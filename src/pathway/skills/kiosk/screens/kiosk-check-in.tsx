import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../../platform/web/call.ts'
import { useText } from '../../../../platform/web/text.ts'
import css from '../../screens/check-in.module.css'
import { checkInText } from '../../screens/check-in.text.ts'
import { FiveQuestions, missing, whole, type Tapped } from '../../screens/five-questions.tsx'
import { useToday } from '../../screens/use-client.ts'
import type { checkInAtKiosk } from '../check-in-at-kiosk.ts'
import { kioskCheckInText } from './kiosk.text.ts'

/** The check-in on the clinic's own screen; nothing of it stays there. */
export function KioskCheckIn({ clientId, onDone }: { readonly clientId: string, readonly onDone: () => void }) {
  const t = useText(kioskCheckInText)
  const say = useText(checkInText)
  const today = useToday()
  const [tapped, setTapped] = useState<Tapped>({})
  const [left, setLeft] = useState<readonly string[]>([])
  const keep = useAct<typeof checkInAtKiosk>('skills.check-in-at-kiosk', { refresh: ['skills.'] })
  const send = (): void => {
    const answers = whole(tapped, today)
    if (answers === undefined) setLeft(missing(tapped, say))
    else keep.mutate({ clientId, answers })
  }
  if (keep.isSuccess) {
    return (
      <div className={css.after} role="status">
        <h1>{t('thanks')}</h1><p>{t('reads')}</p><p>{t('notSafe')}</p>
        <Button size="xl" fullWidth onClick={onDone}>{t('back')}</Button>
      </div>
    )
  }
  return (
    <form className={css.after} onSubmit={event => { event.preventDefault(); send() }}>
      <h1>{t('title')}</h1>
      <FiveQuestions tapped={tapped} onTap={more => { setTapped({ ...tapped, ...more }); setLeft([]) }} />
      {left.length > 0 && <p className={css.left} role="alert">{say('stillToTap', { what: left.join(', ') })}</p>}
      <Button type="submit" size="xl" fullWidth loading={keep.isPending}>{t('send')}</Button>
      <p>{t('notSafe')}</p>
    </form>
  )
}
