import '../../platform/web/styles-hand.ts'
import { lazy, Suspense } from 'react'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { EvenkeelProvider } from '../../platform/web/provider.tsx'
import { start } from '../../platform/web/start.tsx'
import { takeCode } from './join-code.ts'
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
start(<EvenkeelProvider density="hand"><LinkPage /></EvenkeelProvider>)
