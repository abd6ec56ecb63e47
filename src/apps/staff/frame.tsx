import { Anchor } from '@mantine/core'
import { IconSun } from '@tabler/icons-react'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { findClients } from '../../people/client/find-clients.ts'
import type { signOut } from '../../people/sign-in/end-sign-in.ts'
import { DemoSwitcher } from '../../people/sign-in/screens/demo-switcher.tsx'
import { LockScreen } from '../../people/sign-in/screens/lock-screen.tsx'
import { useHandedOver, useIdleLock, useLocked } from '../../people/sign-in/screens/lock-state.ts'
import type { Me } from '../../people/sign-in/sign-in.words.ts'
import { call, useAct } from '../../platform/web/call.ts'
import { EmptyState } from '../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { useLanguage } from '../../platform/web/language.ts'
import type { NavItem } from '../../platform/web/shells/nav-item.ts'
import type { PaletteItem } from '../../platform/web/shells/palette.tsx'
import { StaffShell } from '../../platform/web/shells/staff-shell.tsx'
import { useText } from '../../platform/web/text.ts'
import { setClinicZone, useWhen } from '../../platform/web/when.ts'
import { frameText, roleWord } from './frame.text.ts'
import { useMe } from './me.ts'
import { pages } from './pages.ts'

const toDoor = (): void => { globalThis.location.assign('/sign-in') }

const PARTS = ['people', 'week', 'care', 'clinic'] as const

const placesOf = (place: 'rail' | 'account', roles: readonly string[]) =>
  pages.flatMap(({ path, menu }) => (menu?.place === place && (menu.roles === undefined || menu.roles.some(role => roles.includes(role))) ? [{ path, ...menu }] : []))
    .sort((a, b) => a.order - b.order)

const useNav = (roles: readonly string[]): readonly NavItem[] => {
  const t = useText(frameText)
  const { language } = useLanguage()
  const open = placesOf('rail', roles)
  return [
    { to: '/', label: t('today'), icon: IconSun, exact: true },
    ...PARTS.flatMap(part => open.filter(page => page.part === part).map(({ path, label, icon }) => ({ to: path, label: label[language], icon, part: t(part) }))),
  ]
}

const useAccount = (roles: readonly string[]): readonly NavItem[] => {
  const { language } = useLanguage()
  return placesOf('account', roles).map(({ path, label, icon }) => ({ to: path, label: label[language], icon }))
}

const useFindPeople = (): (query: string) => Promise<readonly PaletteItem[]> => {
  const when = useWhen()
  return useCallback(async text => (await call<typeof findClients>('client.find', { text })).map(({ clientId, name, birthDate }) => ({
    id: clientId, label: name, to: `/clients/${clientId}`, ...(birthDate !== null && { hint: when.day(birthDate) }),
  })), [when])
}

function Signed({ me }: { me: Me }) {
  const t = useText(frameText)
  const nav = useNav(me.roles)
  const account = useAccount(me.roles)
  const go = useNavigate()
  const find = useFindPeople()
  const out = useAct<typeof signOut>('sign-in.end', { onDone: toDoor })
  useIdleLock()
  const locked = useLocked()
  const handed = useHandedOver()
  const items = [...nav, ...account].map(({ to, label, icon: Icon }) => ({ id: to, label, to, icon: <Icon size={18} /> }))
  return (
    <StaffShell
      clinic={me.clinic.name} nav={nav} person={{ name: me.name, role: me.roles.map(role => t(roleWord(role))).join(', ') }}
      onSignOut={() => out.mutate({})} palette={{ items, find }} roleSwitcher={me.clinic.isDemo ? <DemoSwitcher role={me.roles[0] ?? ''} /> : null}
      account={account.map(({ to, label, icon: Icon }) => ({ label, icon: <Icon size={18} />, onClick: () => void go({ to }) }))}
      lock={handed ?? (locked ? <LockScreen /> : null)}
    >
      <Outlet />
    </StaffShell>
  )
}

/** The frame of every staff page: who is here, where they can go, whom they can find. */
export function StaffFrame() {
  const { data: me, error, isPending, refetch } = useMe()
  const locked = useLocked()
  if (locked && !me) return <LockScreen />
  if (isPending) return <LoadingState lines={8} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  setClinicZone(me.clinic.timeZone)
  return <Signed me={me} />
}

/** An address that leads nowhere. */
export function NotHere() {
  const t = useText(frameText)
  return <EmptyState title={t('notHere')} action={<Anchor component={Link} to="/">{t('toToday')}</Anchor>}>{t('notHereWhy')}</EmptyState>
}
