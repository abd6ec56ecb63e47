import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { dayAfter } from '../../../platform/web/kit/week-layout.ts'
import { useText } from '../../../platform/web/text.ts'
import { weekText } from './week.text.ts'

/** Previous, this and next week. */
export function WeekStepper({ week, onChange }: { readonly week: string | undefined, readonly onChange: (week: string | undefined) => void }) {
  const t = useText(weekText)
  const step = (days: number): void => { if (week !== undefined) onChange(dayAfter(week, days)) }
  return (
    <>
      <ActionIcon variant="default" size="lg" aria-label={t('previous')} onClick={() => step(-7)}><IconChevronLeft size={18} aria-hidden /></ActionIcon>
      <Button variant="default" size="xs" h={34} onClick={() => onChange(undefined)}>{t('thisWeek')}</Button>
      <ActionIcon variant="default" size="lg" aria-label={t('next')} onClick={() => step(7)}><IconChevronRight size={18} aria-hidden /></ActionIcon>
    </>
  )
}
