import { IconBuildingCommunity, IconChevronRight, IconLogin2, IconSailboat } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { demoState } from '../../people/sign-in/demo/enter-demo.ts'
import { useAsk } from '../../platform/web/call.ts'
import { ErrorState } from '../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import type { NavIcon } from '../../platform/web/shells/nav-item.ts'
import { DoorShell } from '../../platform/web/shells/door-shell.tsx'
import { useText } from '../../platform/web/text.ts'
import { DemoOpening } from './demo-opening.tsx'
import css from './door.module.css'
import { doorPagesText } from './door.text.ts'

function Words({ icon: Icon, title, hint }: { icon: NavIcon, title: string, hint: ReactNode }) {
  return (
    <>
      <span className={css.icon}><Icon size={24} stroke={1.6} /></span>
      <span><span className={css.wayTitle}>{title}</span><span className={css.hint}>{hint}</span></span>
      <IconChevronRight size={20} aria-hidden />
    </>
  )
}

function Doors({ onDemo }: { onDemo: () => void }) {
  const t = useText(doorPagesText)
  const { data: doors, error, isPending, refetch } = useAsk<typeof demoState>('demo.state', {})
  if (isPending) return <LoadingState lines={3} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <div className={css.doors}>
      {doors.founded
        ? <Link to="/sign-in" className={css.way} data-main><Words icon={IconLogin2} title={t('signIn')} hint={t('signInHint')} /></Link>
        : <Link to="/set-up" className={css.way} data-main><Words icon={IconBuildingCommunity} title={t('setUp')} hint={t('setUpHint')} /></Link>}
      {doors.demo && (
        <button type="button" className={css.way} onClick={onDemo}><Words icon={IconSailboat} title={t('look')} hint={t('lookHint')} /></button>
      )}
    </div>
  )
}

/** The first minute: two doors. */
export function FirstPage() {
  const t = useText(doorPagesText)
  const [demo, setDemo] = useState(false)
  if (demo) return <DemoOpening onBack={() => setDemo(false)} />
  return (
    <DoorShell>
      <PageHeader title={t('welcome')} tabTitle={t('welcome')} lead={t('hello')} />
      <Doors onDemo={() => setDemo(true)} />
      <p className={css.quiet}>{t('haveLink')}</p>
    </DoorShell>
  )
}
