import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
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
    const go = (): void => { void sendWaiting(clientId).then(count => (count > 0 ? refreshAnswers(queries, ['skills.']) : undefined)) }
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

function usePackOf(me: Me | undefined): void {
  const queries = useQueryClient()
  const known = me !== undefined && me.clinic.clinicId !== '' && me.kind === 'client'
  const whose = known ? me.clientId : null
  const latest = useRef(me)
  latest.current = me
  useEffect(() => { if (whose !== null && latest.current) void renewPack(queries, latest.current) }, [whose, queries])
}

/** Where somebody stands: known by the server, known only to this phone, or at the door. */
function useStanding() {
  const { data: me, error, isPending, fetchStatus } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const atDoor = error !== null && !error.offline && error.status < 500
  const clientId = me?.clientId ?? undefined
  if (atDoor || hasLeft() && me?.clinic.clinicId === '') return { standing: 'door', me, clientId } as const
  if (me !== undefined) return { standing: 'in', me, clientId } as const
  return { standing: isPending && fetchStatus === 'fetching' ? 'asking' : 'stranger', me, clientId } as const
}

/** The frame of every page on the phone: help and hide above, five places below, what waits between them. */
export function ClientFrame() {
  const t = useText(clientText)
  const { standing, me, clientId } = useStanding()
  const { pathname } = useLocation()
  const whose = clientId ?? ownerOfPhone()
  usePackOf(standing === 'in' ? me : undefined)
  useSending(clientId, standing === 'in')
  const openAnyway = standing === 'door' && whose !== undefined && pathname.startsWith('/skills')
  const inside = standing === 'in' || openAnyway
  const plan = whose === undefined ? undefined : <Suspense fallback={null}><PlanAtHand clientId={whose} /></Suspense>
  const nav = placesFor(t)
  return (
    <ClientShell
      nav={standing === 'in' ? nav : openAnyway ? nav.slice(0, 2) : []} plan={plan}
      {...(standing === 'in' && { planTo: '/safety-plan' })}
      {...(inside && whose !== undefined && { banner: <WaitingBanner clientId={whose} /> })}
    >
      {standing === 'asking' && <LoadingState lines={5} />}
      {inside && me?.clinic.isDemo === true && <Suspense><DemoBand /></Suspense>}
      {inside && (me === undefined || me.kind === 'client' ? <Outlet /> : <NotYours kind={me.kind} />)}
      {!inside && standing !== 'asking' && <Suspense fallback={<LoadingState lines={3} />}><Door owned={whose !== undefined} reachable={standing === 'door'} /></Suspense>}
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
