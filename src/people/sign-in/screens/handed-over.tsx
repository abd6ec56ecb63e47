import { Button, PinInput, SegmentedControl } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { Problem } from '../../../platform/web/problem.ts'
import { useAct } from '../../../platform/web/call.ts'
import { ConfirmSheet } from '../../../platform/web/kit/confirm-sheet.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import type { coverScreen } from '../cover-screen.ts'
import css from './handed-over.module.css'
import { handedOverText } from './handed-over.text.ts'
import { handScreenOver, lockScreen, takeScreenBack } from './lock-state.ts'

/** The staff member takes the screen back and shows who they are. */
const giveBack = (): void => {
  takeScreenBack()
  lockScreen()
}

/** What the client reads on the clinic's tablet and how it is signed. */
export interface ToSign {
  readonly title: string, readonly lead: string, readonly signTitle: string, readonly signLead: string, readonly signWords: string
  readonly thanks: string, readonly thanksWords: string
}

function PinAndSign({ words, busy, problem, onSign }: { readonly words: ToSign, readonly busy: boolean, readonly problem: Problem | null, readonly onSign: (pin: string, failed: () => void) => void }) {
  const t = useText(handedOverText)
  const [pin, setPin] = useState('')
  return (
    <section className={css.box} aria-label={words.signTitle}>
      <div><h2>{words.signTitle}</h2><p className={css.quiet}>{words.signLead}</p></div>
      <div>
        <p id="sign-here-pin">{t('pin')}</p>
        <PinInput length={6} type="number" mask size="lg" value={pin} onChange={setPin} aria-labelledby="sign-here-pin" getInputProps={at => ({ 'aria-label': t('digit', { at: at + 1 }), autoComplete: 'off' })} />
      </div>
      {problem !== null && <p className={css.note} data-tone="attention" role="alert">{problem.sentence}</p>}
      <Button size="lg" fullWidth disabled={pin.length < 6} loading={busy} onClick={() => onSign(pin, () => setPin(''))}>{words.signWords}</Button>
      <Button variant="subtle" onClick={giveBack}>{t('notNow')}</Button>
    </section>
  )
}

/** A screen of the clinic in a client's hand: what they read, the line for their PIN, and nothing else of the clinic. */
export function HandedOver({ words, signed, children, ...signing }: {
  readonly words: ToSign, readonly signed: boolean, readonly busy: boolean, readonly problem: Problem | null,
  readonly onSign: (pin: string, failed: () => void) => void, readonly children: ReactNode,
}) {
  const t = useText(handedOverText)
  const { language, setLanguage } = useLanguage()
  return (
    <main className={css.handed} data-density="comfortable">
      <div className={css.between}>
        <h1>{words.title}</h1>
        <SegmentedControl aria-label={t('language')} value={language} onChange={value => setLanguage(value === 'es' ? 'es' : 'en')} data={[{ value: 'en', label: 'English' }, { value: 'es', label: 'Español' }]} />
      </div>
      {signed ? (
        <section className={css.box} role="status">
          <h2>{words.thanks}</h2>
          <p>{words.thanksWords}</p>
          <Button size="lg" onClick={giveBack}>{t('giveBack')}</Button>
        </section>
      ) : (
        <>
          <p className={css.quiet}>{words.lead}</p>
          {children}
          <PinAndSign words={words} {...signing} />
        </>
      )}
    </main>
  )
}

/** The button that covers the staff member's screen and hands it to the client. */
export function HandOver({ label, words, shown }: { readonly label: string, readonly words: string, readonly shown: ReactNode }) {
  const t = useText(handedOverText)
  const [asking, setAsking] = useState(false)
  const close = (): void => setAsking(false)
  const cover = useAct<typeof coverScreen>('sign-in.cover', { onDone: () => {
    close()
    handScreenOver(shown)
  } })
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{label}</Button>
      <ConfirmSheet opened={asking} onClose={close} title={t('handTitle')} confirm={t('handConfirm')} busy={cover.isPending} onConfirm={() => cover.mutate({})}>{words}</ConfirmSheet>
    </>
  )
}
