import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { RequirementState } from '../completion.words.ts'
import type { recordEvidence } from '../record-evidence.ts'
import type { waiveRequirement } from '../waive-requirement.ts'
import { completionText } from './completion.text.ts'
import { ObjectivesSheet } from './objectives-sheet.tsx'
import { ReasonSheet } from './reason-sheet.tsx'
import { ScreenSheet } from './screen-sheet.tsx'

/** Whose stay it is, and what may be done with it. */
export interface StayShown { readonly clientId: string, readonly episodeId: string, readonly open: boolean, readonly mayWaive: boolean }

type Doing = 'waive' | 'screen' | 'set-aside' | 'declined' | 'objectives'

const DOINGS: Readonly<Record<string, readonly Doing[]>> = { screens: ['screen', 'set-aside'], 'family-session': ['declined'], objectives: ['objectives'] }
/** What makes up for something missing: not offered where nothing is. */
const GOES_WITHOUT: readonly Doing[] = ['declined', 'set-aside']
const LABELS = { waive: 'waive', screen: 'addScreen', 'set-aside': 'setAside', declined: 'declinedDo', objectives: 'standOf' } as const

function Asking({ doing, requirement, stay, title, onClose }: {
  readonly doing: Doing, readonly requirement: RequirementState, readonly stay: StayShown, readonly title: string, readonly onClose: () => void,
}) {
  const t = useText(completionText)
  const { clientId, episodeId } = stay
  const done = (): void => { notify({ message: t(doing === 'waive' ? 'waiveDone' : 'recorded') }); onClose() }
  const record = useAct<typeof recordEvidence>('completion.record', { refresh: ['completion.'], onDone: done })
  const waive = useAct<typeof waiveRequirement>('completion.waive', { refresh: ['completion.'], onDone: done })
  if (doing === 'screen') return <ScreenSheet episodeId={episodeId} onClose={onClose} />
  if (doing === 'objectives') return <ObjectivesSheet clientId={clientId} episodeId={episodeId} onClose={onClose} />
  const save = (reason: string): void => {
    if (doing === 'waive') waive.mutate({ episodeId, requirement: requirement.id, reason })
    else if (doing === 'declined') record.mutate({ episodeId, record: { kind: 'family-declined', on: todayIn(), reason } })
    else record.mutate({ episodeId, record: { kind: 'screens-set-aside', requirement: requirement.id, on: todayIn(), reason } })
  }
  return (
    <ReasonSheet
      title={t(doing === 'waive' ? 'waiveOf' : LABELS[doing])} about={title} label={t(LABELS[doing])} hint={t('whyHint')} busy={record.isPending || waive.isPending}
      onClose={onClose} onSave={save}
    />
  )
}

/** What a clinician can record about a requirement, and the director's way to waive it. */
export function RequirementActions({ requirement, stay, title }: { readonly requirement: RequirementState, readonly stay: StayShown, readonly title: string }) {
  const t = useText(completionText)
  const [doing, setDoing] = useState<Doing | null>(null)
  if (!stay.open) return null
  const doings = (DOINGS[requirement.kind] ?? []).filter(one => requirement.state === 'not-yet' || !GOES_WITHOUT.includes(one))
  const waive: readonly Doing[] = stay.mayWaive && requirement.state === 'not-yet' ? ['waive'] : []
  return (
    <>
      {[...doings, ...waive].map(one => (
        <Button key={one} size="compact-sm" variant="subtle" aria-label={`${t(LABELS[one])}: ${title}`} onClick={() => setDoing(one)}>{t(LABELS[one])}</Button>
      ))}
      {doing !== null && <Asking doing={doing} requirement={requirement} stay={stay} title={title} onClose={() => setDoing(null)} />}
    </>
  )
}
