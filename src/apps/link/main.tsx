import '../../platform/web/styles-hand.ts'
import { lazy, Suspense } from 'react'
import type { lookAtLink } from '../../people/sign-in/link/look-at-link.ts'
import { askedBefore } from '../../platform/web/asked-before.ts'
import { call } from '../../platform/web/call.ts'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { EvenkeelProvider, newQueries } from '../../platform/web/provider.tsx'
import { start } from '../../platform/web/start.tsx'
import { keptCode, takeCode } from './join-code.ts'
import { JoinPage } from './join-page.tsx'

const AnswerPage = lazy(async () => ({ default: (await import('./answer-page.tsx')).AnswerPage }))
const AfterPage = lazy(async () => ({ default: (await import('./after-page.tsx')).AfterPage }))

/** What a handed-over link opens: `/join` makes a phone or an account somebody's, the others ask one person something. */
function LinkPage() {
  if (globalThis.location.pathname === '/join') return <JoinPage />
  return (
    <Suspense fallback={<LoadingState lines={4} />}>
      {globalThis.location.pathname === '/answer' ? <AnswerPage /> : <AfterPage />}
    </Suspense>
  )
}

takeCode()
const [queries, code, asked] = [newQueries(), keptCode(), askedBefore()]
if (asked !== undefined) {
  void queries.prefetchQuery({ queryKey: ['sign-in.look-at-link', { code }], queryFn: () => call<typeof lookAtLink>('sign-in.look-at-link', { code }, { asked }) })
}
start(<EvenkeelProvider density="hand" queries={queries}><LinkPage /></EvenkeelProvider>)
