import { ActionIcon, Textarea } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { SavedState } from '../../../platform/web/kit/saved-state.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { SharedRecord } from '../../safety/screens/two-writers.ts'
import type { removePart } from '../remove-part.ts'
import { ClashPanel } from './clash-panel.tsx'
import { wordsIn, type Part, type PartFields } from './part-fields.ts'
import css from './plan.module.css'
import { planText } from './plan.text.ts'

const titles = { problem: 'problem', goal: 'goal', objective: 'objective', intervention: 'intervention' } as const

/** The words of one part, written where they are read, with its name, its state and a way to take it out. */
export function PartWords({ part, record, children }: { readonly part: Part, readonly record: SharedRecord<PartFields>, readonly children?: ReactNode }) {
  const t = useText(planText)
  const words = wordsIn(record.value, 'words')
  const remove = useAct<typeof removePart>('plan.remove-part', { refresh: ['plan.'], ifMatch: () => part.part.version })
  return (
    <div onBlur={() => { void record.flush() }}>
      <div className={css.partHead}>
        <p className={css.kind}>{t(titles[part.kind])}</p>
        <span className={css.row}>
          {record.state !== 'saved' && <SavedState state={record.state} />}
          <ActionIcon
            size="sm" variant="subtle" color="gray" aria-label={t('remove', { words })} loading={remove.isPending}
            onClick={() => remove.mutate({ kind: part.kind, id: part.part.id })}
          ><IconX size={14} /></ActionIcon>
        </span>
      </div>
      <Textarea
        variant="unstyled" autosize minRows={1} maxLength={1000} aria-label={t(titles[part.kind])} value={words} classNames={{ input: css.input ?? '' }}
        error={record.problem !== null && record.problem.status !== 412 ? record.problem.sentence : undefined} id={`part-${part.part.id}`}
        onChange={event => record.change({ ...record.value, words: event.currentTarget.value })}
      />
      {children}
      {record.clash !== null && <ClashPanel clash={record.clash} onResolve={record.resolve} />}
    </div>
  )
}
