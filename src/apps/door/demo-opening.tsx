import { Anchor } from '@mantine/core'
import { useEffect, useState } from 'react'
import { DemoRoles } from '../../people/sign-in/screens/demo-switcher.tsx'
import { Trouble } from '../../people/sign-in/screens/trouble.tsx'
import { call, newIntent } from '../../platform/web/call.ts'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { DoorShell } from '../../platform/web/shells/door-shell.tsx'
import { useText } from '../../platform/web/text.ts'
import css from './door.module.css'
import { doorPagesText } from './door.text.ts'

/** Starts moving the invented people in, or says how far it is: asked again until it is ready. */
interface OpenDemo {
  readonly name: 'demo.open'
  readonly types?: { readonly input: Record<string, never>, readonly output: { readonly ready: boolean, readonly share: number } }
}

const EVERY_MS = 700

/** Asks until the demo clinic is ready. */
function useOpening(): { share: number, ready: boolean, trouble: Error | null } {
  const [at, setAt] = useState({ share: 0.04, ready: false })
  const [trouble, setTrouble] = useState<Error | null>(null)
  useEffect(() => {
    let gone = false
    const ask = async (): Promise<void> => {
      const answer = await call<OpenDemo>('demo.open', {}, { key: newIntent() })
      if (gone) return
      setAt({ share: Math.max(0.04, answer.share), ready: answer.ready })
      if (!answer.ready) setTimeout(() => void ask().catch(failed), EVERY_MS)
    }
    const failed = (cause: unknown): void => { if (!gone) setTrouble(cause instanceof Error ? cause : new Error(String(cause))) }
    ask().catch(failed)
    return () => { gone = true }
  }, [])
  return { ...at, trouble }
}

/** The demo clinic opens while one waits, and then asks as whom to look around. */
export function DemoOpening({ onBack }: { readonly onBack: () => void }) {
  const t = useText(doorPagesText)
  const { share, ready, trouble } = useOpening()
  const percent = Math.round((ready ? 1 : share) * 100)
  return (
    <DoorShell width="wide" below={<Anchor component="button" type="button" size="sm" ta="start" onClick={onBack}>{t('toStart')}</Anchor>}>
      <PageHeader title={ready ? t('openingDone') : t('opening')} tabTitle={t('opening')} lead={ready ? t('lookHint') : t('openingLead')} />
      {trouble !== null && <Trouble of={trouble} />}
      {!ready && trouble === null && (
        <div className={css.progress} role="progressbar" aria-label={t('openingShare')} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
          <i style={{ width: `${percent}%` }} />
        </div>
      )}
      {ready && <DemoRoles />}
    </DoorShell>
  )
}
