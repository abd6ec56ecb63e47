import { IconBook2, IconHome } from '@tabler/icons-react'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useIdleLock, useLocked } from '../../people/sign-in/screens/lock-state.ts'
import type { whoAmI } from '../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../platform/web/call.ts'
import { ErrorState } from '../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { SupporterShell } from '../../platform/web/shells/supporter-shell.tsx'
import { useText } from '../../platform/web/text.ts'
import css from './supporter.module.css'
import { supporterText } from './supporter.text.ts'

const LockScreen = lazy(async () => ({ default: (await import('../../people/sign-in/screens/lock-screen.tsx')).LockScreen }))
const DemoSwitcher = lazy(async () => ({ default: (await import('../../people/sign-in/screens/demo-switcher.tsx')).DemoSwitcher }))
const SUPPORTER = 'supporter'

/** The frame of the supporter's pages; covered when the phone was left alone. */
export function SupporterFrame() {
  const t = useText(supporterText)
  useIdleLock()
  const locked = useLocked()
  const { data: me, error, isPending, refetch } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const nav = [{ to: '/', label: t('home'), icon: IconHome, exact: true }, { to: '/for-you', label: t('forYou'), icon: IconBook2 }]
  if (locked) return <Suspense><LockScreen /></Suspense>
  const demo = me?.clinic.isDemo === true && <div className={css.demo}><Suspense><DemoSwitcher role={SUPPORTER} /></Suspense></div>
  return (
    <SupporterShell nav={nav} banner={demo}>
      {isPending && <LoadingState lines={5} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {me && <Outlet />}
    </SupporterShell>
  )
}
