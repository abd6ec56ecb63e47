import { NativeSelect } from '@mantine/core'
import { useAct } from '../../../platform/web/call.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { setUnit } from '../curriculum.ts'
import type { WeekSession } from '../week.words.ts'
import { weekText } from './week.text.ts'

/** Which unit of the curriculum a session holds; another one can be held instead, also an earlier one. */
export function UnitLine({ session }: { readonly session: WeekSession }) {
  const t = useText(weekText)
  const set = useAct<typeof setUnit>('schedule.set-unit', { refresh: ['schedule.'], onDone: () => notify({ message: t('unitSet') }) })
  const { unit } = session
  if (unit === null) return null
  return (
    <NativeSelect
      label={t('unit', { at: unit.at, of: unit.of })} description={session.closedAt === null ? t('unitHelp') : undefined} value={String(unit.at)} disabled={session.closedAt !== null || set.isPending}
      data={unit.titles.map((title, at) => ({ value: String(at + 1), label: `${at + 1}. ${title}` }))}
      onChange={event => set.mutate({ sessionId: session.id, unit: Number(event.currentTarget.value) })}
    />
  )
}
