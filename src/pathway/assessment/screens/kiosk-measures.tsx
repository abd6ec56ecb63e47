import { useEffect, useState } from 'react'
import { useAsk } from '../../../platform/web/call.ts'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import type { showInstrument } from '../show-instrument.ts'
import { Answering } from './measure-phone.tsx'
import { useDue } from './measure-waits.ts'
import { forgetPlaces } from './phone-answers.ts'

/** The measure that waits longest, at the kiosk; what was answered does not stay on the screen. */
export function KioskMeasure({ clientId, onDone }: { readonly clientId: string, readonly onDone: () => void }) {
  const { data: due = [] } = useDue(clientId)
  const first = due.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0]
  const [id, setId] = useState<string | null>(null)
  if (id === null && first !== undefined) setId(first.instrument)
  const { data } = useAsk<typeof showInstrument>('assessment.instrument', { id: id ?? '' }, { enabled: id !== null })
  useEffect(() => forgetPlaces, [])
  return data === undefined ? <LoadingState shape="card" lines={3} /> : <Answering clientId={clientId} instrument={data.instrument} onDone={onDone} />
}
