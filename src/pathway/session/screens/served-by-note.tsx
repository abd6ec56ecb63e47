import { Button, MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { ThreadOfNote } from '../../plan/screens/thread-of-note.tsx'
import type { showPlan } from '../../plan/show-plan.ts'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { showNote } from '../show-note.ts'
import type { noteTies, tieNote } from '../tie-note.ts'
import css from './notes.module.css'
import { tieText } from './tie.text.ts'

type Shown = OutputOf<typeof showNote>

function Tie({ note, known }: { readonly note: Shown, readonly known: readonly string[] }) {
  const t = useText(tieText)
  const [chosen, setChosen] = useState<string[]>([])
  const { data: plan } = useAsk<typeof showPlan>('plan.show', { clientId: note.clientId })
  const tie = useAct<typeof tieNote>('session.tie-note', { refresh: ['session.', 'thread.', 'plan.thread-of'], onDone: () => { setChosen([]); notify({ message: t('tied') }) } })
  const open = (plan?.problems ?? []).flatMap(({ goals }) => goals).flatMap(({ objectives }) => objectives).filter(({ id }) => !known.includes(id))
  if (open.length === 0) return null
  return (
    <details open={known.length === 0}>
      <summary className={css.label}>{t('tie')}</summary>
      <div className={css.write}>
        <MultiSelect label={t('choose')} description={t('tieLead')} data={open.map(({ id, words }) => ({ value: id, label: words }))} value={chosen} onChange={setChosen} />
        <div><Button variant="default" disabled={chosen.length === 0} loading={tie.isPending} onClick={() => tie.mutate({ noteId: note.id, objectiveIds: chosen })}>{t('keep')}</Button></div>
      </div>
    </details>
  )
}

/** What a note served, up to the finding; a signed note that names too little can be tied to the plan afterwards. */
export function ServedByNote({ note }: { readonly note: Shown }) {
  const t = useText(tieText)
  const when = useWhen(note.zone)
  const { data: ties = [] } = useAsk<typeof noteTies>('session.note-ties', { noteId: note.id })
  const all = [...new Set([...note.note.objectiveIds, ...ties.map(({ objectiveId }) => objectiveId)])]
  return (
    <Section title={t('served')}>
      <div className={css.write}>
        <ThreadOfNote clientId={note.clientId} objectiveIds={all} kind={note.kind} />
        {ties.map(({ objectiveId, by, tiedAt }) => <p key={objectiveId} className={css.quiet}>{t('tiedBy', { who: by, when: when.dayTime(tiedAt) })}</p>)}
        {note.note.signedAt !== null && <Tie note={note} known={all} />}
      </div>
    </Section>
  )
}
