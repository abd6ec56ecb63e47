import { NativeSelect } from '@mantine/core'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import { useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'

type Program = OutputOf<typeof theClinic>['programs'][number]

/** Which question to the engine is looked at: its id stands in the address, so that a page that is closed in the middle finds it again. */
export function useAsked(): readonly [string | null, (id: string | null) => void] {
  const { hash } = useLocation()
  const go = useNavigate()
  return [hash === '' ? null : hash, id => void go({ to: '.', hash: id ?? '' })]
}

/** A page about one program; where a clinic has several, it says which. */
export function ProgramPage({ title, lead, label, children }: {
  readonly title: string, readonly lead: string, readonly label: string, readonly children: (program: Program) => ReactNode
}) {
  const [programId, setProgramId] = useState<string | null>(null)
  const { data: clinic, error, refetch } = useAsk<typeof theClinic>('clinic.show', {})
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const program = clinic?.programs.find(one => one.id === programId) ?? clinic?.programs[0]
  if (clinic === undefined || program === undefined) return <LoadingState lines={6} />
  return (
    <>
      <PageHeader
        title={title} tabTitle={title} lead={lead}
        actions={clinic.programs.length > 1 && <NativeSelect aria-label={label} value={program.id} data={clinic.programs.map(one => ({ value: one.id, label: one.name }))} onChange={event => setProgramId(event.currentTarget.value)} />}
      />
      {children(program)}
    </>
  )
}
