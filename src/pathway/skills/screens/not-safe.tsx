import { IconShieldHeart } from '@tabler/icons-react'
import { useState } from 'react'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useReached } from '../../../platform/web/reach.ts'
import { Lifelines } from '../../../platform/web/shells/help-now.tsx'
import { useText } from '../../../platform/web/text.ts'
import css from './check-in.module.css'
import { checkInText } from './check-in.text.ts'
import { PlanAtHand } from './plan-at-hand.tsx'
import { say, sendWaiting } from './waiting.ts'

/** "I do not feel safe": 988 and the plan at once, and the team is told. It says honestly whether anybody knows yet. */
export function NotSafe({ clientId }: { readonly clientId: string }) {
  const t = useText(checkInText)
  const reached = useReached()
  const [opened, setOpened] = useState(false)
  const open = (): void => {
    setOpened(true)
    void say(clientId, { kind: 'not-safe' }).then(() => sendWaiting(clientId))
  }
  return (
    <>
      <button type="button" className={css.notSafe} onClick={open}><IconShieldHeart size={22} stroke={1.7} aria-hidden />{t('notSafe')}</button>
      <Sheet opened={opened} onClose={() => setOpened(false)} title={t('talk')}>
        <Lifelines />
        <p className={css.honest} role="status">{t(reached ? 'toldNotSafe' : 'noNetworkNotSafe')}</p>
        <PlanAtHand clientId={clientId} />
      </Sheet>
    </>
  )
}
