import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call, refreshAnswers, useAct } from '../../../platform/web/call.ts'
import { notify } from '../../../platform/web/notice.ts'
import { Problem } from '../../../platform/web/problem.ts'
import { useText } from '../../../platform/web/text.ts'
import { useQueryClient } from '@tanstack/react-query'
import type { addCommitment } from '../add-commitment.ts'
import { COMMITMENT_KINDS } from '../commitment-kinds.words.ts'
import type { CommitmentDetails } from '../life.words.ts'
import type { readLine } from '../read-line.ts'
import { lifeText } from './life.text.ts'
import css from './schedule.module.css'
import { useCommitmentWords } from './use-commitment-words.ts'

function Understood({ clientId, read, onChange, onDone }: {
  readonly clientId: string, readonly read: readonly CommitmentDetails[], readonly onChange: (read: CommitmentDetails[]) => void, readonly onDone: () => void,
}) {
  const t = useText(lifeText)
  const words = useCommitmentWords()
  const queries = useQueryClient()
  const add = useAct<typeof addCommitment>('schedule.add-commitment')
  const addAll = async (): Promise<void> => {
    for (const details of read) await add.mutateAsync({ clientId, details })
    await refreshAnswers(queries, ['schedule.'])
    notify({ message: t('added') })
    onDone()
  }
  return (
    <div className={css.tight} role="status">
      <p className={css.strong}>{t('understood')}</p>
      <ul className={css.plain}>
        {read.map((details, at) => (
          <li key={words(details)} className={css.line}>
            <div>{words(details)}</div>
            <div className={css.row}>
              <NativeSelect
                size="xs" aria-label={t('kind')} value={details.kind} data={COMMITMENT_KINDS.map(kind => ({ value: kind, label: t(kind) }))}
                onChange={event => {
                  const kind = COMMITMENT_KINDS.find(known => known === event.currentTarget.value) ?? 'other'
                  onChange(read.map((other, place) => (place === at ? { ...other, kind } : other)))
                }}
              />
              <Button size="xs" variant="subtle" onClick={() => onChange(read.filter((_other, place) => place !== at))}>{t('forget')}</Button>
            </div>
          </li>
        ))}
      </ul>
      <div><Button loading={add.isPending} onClick={() => { addAll().catch(() => undefined) }}>{t('addThese', { count: read.length })}</Button></div>
    </div>
  )
}

/** One line about a life, read, shown, and added when it is right. */
export function LifeLineForm({ clientId }: { readonly clientId: string }) {
  const t = useText(lifeText)
  const [line, setLine] = useState('')
  const [read, setRead] = useState<CommitmentDetails[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const ask = async (): Promise<void> => {
    try {
      setProblem(null)
      setRead(await call<typeof readLine>('schedule.read-life-line', { line }))
    } catch (failure) {
      setRead([])
      setProblem(failure instanceof Problem ? failure.sentence : null)
    }
  }
  return (
    <div className={css.tight}>
      <form className={css.row} onSubmit={event => {
        event.preventDefault()
        void ask()
      }}
      >
        <TextInput className={css.grow} label={t('line')} description={t('lineHelp')} value={line} error={problem} maxLength={500} onChange={event => setLine(event.currentTarget.value)} />
        <Button type="submit" variant="default" disabled={line.trim() === ''}>{t('read')}</Button>
      </form>
      {read.length > 0 && (
        <Understood
          clientId={clientId} read={read} onChange={setRead} onDone={() => {
            setRead([])
            setLine('')
          }}
        />
      )}
    </div>
  )
}
