import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { arrive } from '../../pathway/session/arrive.ts'
import { useAct, type OutputOf } from '../../platform/web/call.ts'
import { useText } from '../../platform/web/text.ts'
import { Keypad } from './keypad.tsx'
import { kioskText } from './kiosk.text.ts'
import css from './kiosk.module.css'

/** What the clinic said to somebody who came in. */
export type Arrived = OutputOf<typeof arrive>

const CODE_LENGTH = 4

/** Half-typed digits are nobody's after this long. */
const FORGET_MS = 20_000

/** The face of the kiosk: four digits and somebody is here. */
export function Arrive({ kiosk, onArrived, onGone }: { readonly kiosk: string, readonly onArrived: (arrived: Arrived) => void, readonly onGone: () => void }) {
  const t = useText(kioskText)
  const [digits, setDigits] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [noCode, setNoCode] = useState(false)
  const act = useAct<typeof arrive>('session.arrive', {
    onDone: onArrived,
    onProblem: problem => {
      setDigits('')
      setTrouble(problem.offline ? t('offline') : problem.sentence)
      if (problem.code === 'kiosk.not-set-up') onGone()
      return true
    },
  })
  const type = (next: string): void => {
    setDigits(next)
    setNoCode(false)
    if (next !== '') setTrouble(null)
    if (next.length === CODE_LENGTH) act.mutate({ key: kiosk, code: next })
  }
  useEffect(() => {
    if (digits === '' && trouble === null && !noCode) return undefined
    const timer = setTimeout(() => { setDigits(''); setTrouble(null); setNoCode(false) }, FORGET_MS)
    return () => clearTimeout(timer)
  }, [digits, trouble, noCode])
  return (
    <section className={css.card}>
      <h1 className={css.title}>{t('welcome')}</h1>
      <p className={css.lead}>{t('lead')}</p>
      <Keypad length={CODE_LENGTH} digits={digits} onDigits={type} busy={act.isPending} />
      <div className={css.say} aria-live="polite">
        {trouble !== null && <p className={css.trouble}>{trouble}</p>}
        {noCode && <p className={css.hint}>{t('noCodeWhy')}</p>}
      </div>
      <Button variant="subtle" size="lg" onClick={() => { setTrouble(null); setNoCode(true) }}>{t('noCode')}</Button>
    </section>
  )
}
