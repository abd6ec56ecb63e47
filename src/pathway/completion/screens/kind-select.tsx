import { NativeSelect } from '@mantine/core'
import { useText } from '../../../platform/web/text.ts'
import { DischargeKind } from '../completion.words.ts'
import { completionText } from './completion.text.ts'

/** The word of a kind of discharge. */
export const useKindWord = (): (kind: DischargeKind) => string => {
  const t = useText(completionText)
  return kind => t(kind === 'unknown' ? 'unknownKind' : kind)
}

/** How the stay ends. */
export function KindSelect({ value, onChange }: { readonly value: DischargeKind, readonly onChange: (kind: DischargeKind) => void }) {
  const t = useText(completionText)
  const word = useKindWord()
  return (
    <NativeSelect
      label={t('kind')} value={value} data={DischargeKind.options.map(kind => ({ value: kind, label: word(kind) }))}
      onChange={event => { const chosen = DischargeKind.options.find(kind => kind === event.currentTarget.value); if (chosen !== undefined) onChange(chosen) }}
    />
  )
}
