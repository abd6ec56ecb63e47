import { Button } from '@mantine/core'
import { SavedState } from '../../../platform/web/kit/saved-state.tsx'
import { useText } from '../../../platform/web/text.ts'
import { careText } from './care.text.ts'
import css from './care.module.css'
import type { KeptRecord } from './use-record.ts'

/** Whether the words are kept; and, when somebody else was first, the choice to save over theirs. */
export function KeptNote({ record }: { readonly record: Pick<KeptRecord<object>, 'state' | 'problem' | 'saveOver'> }) {
  const t = useText(careText)
  if (record.problem === null) return <SavedState state={record.state} />
  return (
    <p className={css.note} data-tone="attention" role="alert">
      {record.problem.sentence}
      {record.problem.status === 412 && <Button size="compact-sm" variant="default" onClick={record.saveOver}>{t('saveOver')}</Button>}
    </p>
  )
}
