import { Button } from '@mantine/core'
import { IconChevronRight, IconDeviceMobileHeart, IconFingerprint, IconLogout, IconShieldHeart } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { signOut } from '../../people/sign-in/end-sign-in.ts'
import { boundDevice } from '../../people/sign-in/screens/this-device.ts'
import { call, newIntent } from '../../platform/web/call.ts'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { useLanguage } from '../../platform/web/language.ts'
import type { NavIcon } from '../../platform/web/shells/nav-item.ts'
import { useText } from '../../platform/web/text.ts'
import css from './client.module.css'
import { moreText } from './more.text.ts'
import { leavePhone } from './pack.ts'
import { otherPages } from './places.ts'

const TouchToOpen = lazy(async () => ({ default: (await import('../../people/sign-in/screens/touch-to-open.tsx')).TouchToOpen }))

function Row({ to, label, icon: Icon }: { readonly to: string, readonly label: string, readonly icon: NavIcon }) {
  return (
    <li>
      <Link to={to} className={css.row}><Icon size={22} stroke={1.6} /><span>{label}</span><IconChevronRight size={18} aria-hidden /></Link>
    </li>
  )
}

/** The days leave the phone first: whether or not the network answers, nothing of them stays. */
const leave = async (): Promise<void> => {
  await leavePhone()
  await call<typeof signOut>('sign-in.end', {}, { key: newIntent() }).catch(() => undefined)
  globalThis.location.replace('/my/')
}

/** Everything that is not at the thumb. */
export function More() {
  const t = useText(moreText)
  const { language } = useLanguage()
  const [leaving, setLeaving] = useState(false)
  return (
    <div className={css.stack}>
      <PageHeader title={t('more')} tabTitle={t('more')} />
      <ul className={css.rows}>
        <Row to="/safety-plan" label={t('safetyPlan')} icon={IconShieldHeart} />
        {otherPages.map(({ path, label, icon }) => <Row key={path} to={path} label={label[language]} icon={icon} />)}
      </ul>
      <section aria-label={t('account')} className={css.stack}>
        <details className={css.how}>
          <summary><IconDeviceMobileHeart size={22} stroke={1.6} aria-hidden />{t('install')}</summary>
          <p>{t('installHow')}</p>
        </details>
        {boundDevice.get() !== null && (
          <details className={css.how}>
            <summary><IconFingerprint size={22} stroke={1.6} aria-hidden />{t('touch')}</summary>
            <Suspense fallback={null}><TouchToOpen /></Suspense>
          </details>
        )}
        <Button variant="default" leftSection={<IconLogout size={20} aria-hidden />} loading={leaving} onClick={() => { setLeaving(true); void leave() }}>{t('signOut')}</Button>
        <p className={css.quiet}>{t('signOutWhy')}</p>
      </section>
    </div>
  )
}
