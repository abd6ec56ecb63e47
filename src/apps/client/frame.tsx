import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { WaitingBanner } from '../../pathway/skills/screens/waiting-banner.tsx'
import { sendWaiting } from '../../pathway/skills/screens/waiting.ts'
import type { Me } from '../../people/sign-in/sign-in.words.ts'
import type { whoAmI } from '../../people/sign-in/who-am-i.ts'
import { refreshAnswers, useAsk } from '../../platform/web/call.ts'
import { EmptyState } from '../../platform/web/kit/empty-state.tsx'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { ClientShell } from '../../platform/web/shells/client-shell.tsx'
import { useText } from '../../platform/web/text.ts'
import { clientText } from './client.text.ts'
import { hasLeft, ownerOfPhone, renewPack } from './pack.ts'
import { placesFor } from './places.ts'

const PlanAtHand = lazy(async () => ({ default: (await import('../../pathway/skills/screens/plan-at-hand.tsx')).PlanAtHand }))
const Door = lazy(async () => ({ default: (await import('./door.tsx')).Door }))
const DemoBand = lazy(async () => ({ default: (await import('./demo-band.tsx')).DemoBand }))

/** How often what waits is tried again while the app is open. */
const TRY_AGAIN_MS = 30_000

/** Sends what waits: when the app opens, when the network comes back, when somebody looks at it again. */
function useSending(clientId: string | undefined, mayAsk: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (clientId === undefined || !mayAsk) return undefined
    const go = (): void => { void sendWaiting(clientId).then(count => (count > 0 ? refreshAnswers(queries, ['skills.', 'message.']) : undefined)) }
    const looked = (): void => { if (document.visibilityState === 'visible') go() }
    go()
    const timer = setInterval(go, TRY_AGAIN_MS)
    globalThis.addEventListener('online', go)
    document.addEventListener('visibilitychange', looked)
    return () => {
      clearInterval(timer)
      globalThis.removeEventListener('online', go)
      document.removeEventListener('visibilitychange', looked)
    }
  }, [clientId, mayAsk, queries])
}

/** Makes the pack anew once the server has said who is here. */
function usePackOf(me: Me | undefined): void {
  const queries = useQueryClient()
  const known = me !== undefined && me.clinic.clinicId !== '' && me.kind === 'client' ? me : undefined
  useEffect(() => { if (known !== undefined) void renewPack(queries, known) }, [known, queries])
}

type Standing = 'in' | 'door' | 'asking' | 'stranger'

/** Where somebody stands: known by the server, known only to this phone, or at the door. */
function useStanding(): { readonly standing: Standing, readonly me: Me | undefined, readonly clientId: string | undefined } {
  const { data: me, error, isPending, fetchStatus } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const atDoor = error !== null && !error.offline && error.status < 500
  const clientId = me?.clientId ?? undefined
  if (atDoor || hasLeft() && me?.clinic.clinicId === '') return { standing: 'door', me, clientId }
  if (me !== undefined) return { standing: 'in', me, clientId }
  return { standing: isPending && fetchStatus === 'fetching' ? 'asking' : 'stranger', me, clientId }
}

/** The page itself, the door in front of it, or a moment of waiting. */
function Inside({ standing, me, open, owned }: { readonly standing: Standing, readonly me: Me | undefined, readonly open: boolean, readonly owned: boolean }) {
  if (standing === 'asking') return <LoadingState lines={5} />
  if (!open) return <Suspense fallback={<LoadingState lines={3} />}><Door owned={owned} reachable={standing === 'door'} /></Suspense>
  if (me !== undefined && me.kind !== 'client') return <NotYours kind={me.kind} />
  return (
    <>
      {me?.clinic.isDemo === true && <Suspense><DemoBand /></Suspense>}
      <Outlet />
    </>
  )
}

/** The frame of every page on the phone: help and hide above, five places below, what waits between them. */
export function ClientFrame() {
  const t = useText(clientText)
  const { standing, me, clientId } = useStanding()
  const { pathname } = useLocation()
  const whose = clientId ?? ownerOfPhone()
  usePackOf(standing === 'in' ? me : undefined)
  useSending(clientId, standing === 'in')
  const skillsOnly = standing === 'door' && whose !== undefined && pathname.startsWith('/skills')
  const open = standing === 'in' || skillsOnly
  const places = open ? placesFor(t) : []
  return (
    <ClientShell
      nav={skillsOnly ? places.slice(0, 2) : places}
      plan={whose !== undefined && <Suspense fallback={null}><PlanAtHand clientId={whose} /></Suspense>}
      banner={open && whose !== undefined && <WaitingBanner clientId={whose} />}
      {...(standing === 'in' && { planTo: '/safety-plan' })}
    >
      <Inside standing={standing} me={me} open={open} owned={whose !== undefined} />
    </ClientShell>
  )
}

function NotYours({ kind }: { readonly kind: 'staff' | 'client' | 'supporter' }) {
  const t = useText(clientText)
  const staff = kind === 'staff'
  return (
    <EmptyState title={t('notForYou')} action={<a href={staff ? '/staff' : '/family/'}>{t(staff ? 'toStaff' : 'toFamily')}</a>}>
      {staff && t('notForYouWhy')}
    </EmptyState>
  )
}

/** An address that leads nowhere. */
export function NotHere() {
  const t = useText(clientText)
  return <EmptyState title={t('notHere')} action={<Link to="/">{t('toToday')}</Link>} />
}
