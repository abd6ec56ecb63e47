import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { leaveKiosk } from '../../people/kiosk/arrival-code.ts'
import type { thisKiosk } from '../../people/kiosk/set-up-kiosk.ts'
import { call, newIntent, useAsk } from '../../platform/web/call.ts'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { useText } from '../../platform/web/text.ts'
import { Arrive, type Arrived } from './arrive.tsx'
import { KioskFrame } from './kiosk-frame.tsx'
import { kioskText } from './kiosk.text.ts'
import { SetUp } from './set-up.tsx'
import { kioskKey } from './this-kiosk.ts'
import { Visit } from './visit.tsx'

/** One person after another: four digits, a welcome, and nothing left of it for the next. */
function AtWork({ kiosk, onGone }: { readonly kiosk: string, readonly onGone: () => void }) {
  const queries = useQueryClient()
  const [visit, setVisit] = useState<Arrived | null>(null)
  const leave = (): void => {
    void call<typeof leaveKiosk>('kiosk.leave', {}, { key: newIntent() }).catch(() => undefined)
    queries.removeQueries({ predicate: ({ queryKey: [name] }) => name !== 'kiosk.here' })
    setVisit(null)
  }
  return visit === null ? <Arrive kiosk={kiosk} onArrived={setVisit} onGone={onGone} /> : <Visit of={visit} onLeave={leave} />
}

function Known({ kiosk, onGone }: { readonly kiosk: string, readonly onGone: () => void }) {
  const asked = useAsk<typeof thisKiosk>('kiosk.here', { key: kiosk })
  if (asked.isPending) return <LoadingState lines={3} />
  const gone = asked.error !== null && asked.error.code === 'kiosk.not-set-up'
  return gone ? <SetUp gone onReady={onGone} /> : <AtWork kiosk={kiosk} onGone={onGone} />
}

/** A device in the lobby: it lets people arrive, and leads nowhere else. */
export function Kiosk() {
  const t = useText(kioskText)
  const [kiosk, setKiosk] = useState(kioskKey.get)
  const look = (): void => setKiosk(kioskKey.get())
  const letGo = (): void => {
    kioskKey.set(null)
    look()
  }
  return (
    <KioskFrame title={t('kiosk')}>
      {kiosk === null ? <SetUp onReady={look} /> : <Known key={kiosk} kiosk={kiosk} onGone={() => { if (kioskKey.get() === kiosk) letGo(); else look() }} />}
    </KioskFrame>
  )
}
