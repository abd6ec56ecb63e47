import { useRef, useState, type ReactNode } from 'react'
import { call, newIntent } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { Problem } from '../../../platform/web/problem.ts'
import { useText } from '../../../platform/web/text.ts'
import type { prove } from '../prove.ts'
import { lockText } from './lock.text.ts'
import { ProveForm } from './prove-form.tsx'
import css from './ways.module.css'

/** Work that may ask for a fresh proof first, and the sheet that asks. */
export interface Proving {
  /** Does the work; asks for a proof when the server wants one, and does it then. */
  readonly proven: (work: () => Promise<void>) => Promise<void>
  readonly sheet: ReactNode
}

/** `const { proven, sheet } = useProof()`, then `proven(() => exportAll())`, and `{sheet}` somewhere on the page. */
export function useProof(): Proving {
  const t = useText(lockText)
  const [opened, setOpened] = useState(false)
  const waiting = useRef<{ work: () => Promise<void>, done: () => void, failed: (cause: unknown) => void }>(undefined)
  const proven = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (cause) {
      if (!(cause instanceof Problem) || cause.code !== 'sign-in.proof-needed') throw cause
      await new Promise<void>((done, failed) => {
        waiting.current = { work, done, failed }
        setOpened(true)
      })
    }
  }
  const close = (): void => {
    setOpened(false)
    waiting.current?.done()
    waiting.current = undefined
  }
  const sheet = (
    <Sheet opened={opened} onClose={close} title={t('proveTitle')}>
      <p className={css.quiet} style={{ marginBottom: '1rem' }}>{t('proveLead')}</p>
      <ProveForm
        withCode submit={t('prove')}
        onProof={async proof => {
          await call<typeof prove>('sign-in.prove', { proof }, { key: newIntent() })
          const after = waiting.current
          waiting.current = undefined
          setOpened(false)
          after?.work().then(after.done, after.failed)
        }}
      />
    </Sheet>
  )
  return { proven, sheet }
}
