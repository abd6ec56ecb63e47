import { Button } from '@mantine/core'
import { useState } from 'react'
import { download } from '../../../platform/web/call.ts'
import { notify } from '../../../platform/web/notice.ts'
import { Problem } from '../../../platform/web/problem.ts'
import type { planPaper } from '../paper/plan-paper.ts'

/** Fetches a document and says so when that fails. */
export function useFetching() {
  const [fetching, setFetching] = useState(false)
  const fetchPaper = (get: () => Promise<void>): void => {
    setFetching(true)
    get().catch((problem: unknown) => {
      if (!(problem instanceof Problem)) throw problem
      notify({ tone: 'attention', message: problem.sentence })
    }).finally(() => setFetching(false))
  }
  return { fetching, fetchPaper }
}

/** The client's own copy, as a file to keep or to print. */
export function PaperButton({ clientId, print, label }: { readonly clientId: string, readonly print: 'normal' | 'large', readonly label: string }) {
  const { fetching, fetchPaper } = useFetching()
  return (
    <Button variant="default" loading={fetching} onClick={() => fetchPaper(() => download<typeof planPaper>('plan.paper', { clientId, copy: 'client', print }))}>{label}</Button>
  )
}
