import { Button, MultiSelect, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { FOLLOW_UP_DAYS } from '../continuing-care.rules.ts'
import type { chooseFollowUpMeasures, followUpMeasures } from '../follow-up-measures.ts'
import { PROGRAM_KINDS, type MeasureChoice, type ProgramKind } from '../follow-up-measures.words.ts'
import css from './care.module.css'
import { followUpStaffText } from './follow-up.text.ts'

const MOST = 3

/** One day after the end: which measures are asked; each change is kept at once. */
function DayChoice({ choice, kind, day }: { readonly choice: MeasureChoice, readonly kind: ProgramKind, readonly day: (typeof FOLLOW_UP_DAYS)[number] }) {
  const t = useText(followUpStaffText)
  const { language } = useLanguage()
  const save = useAct<typeof chooseFollowUpMeasures>('continuing-care.choose-follow-up-measures', { refresh: ['continuing-care.'], onDone: () => notify({ message: t('saved') }) })
  const line = choice.lines.find(one => one.day === day && one.kind === kind)
  return (
    <MultiSelect
      label={t('day', { count: day })} description={t(line?.own === true ? 'own' : 'usual')} placeholder={line?.instruments.length === 0 ? t('none') : ''} maxValues={MOST} searchable disabled={save.isPending}
      value={line?.instruments ?? []} onChange={instruments => save.mutate({ day, kind, instruments })}
      data={choice.options.map(({ instrument, title, questions, languages }) => ({ value: instrument, label: t(languages.includes('es') ? 'questions' : 'optionEnglish', { name: title[language], count: questions }) }))}
    />
  )
}

function Choices() {
  const t = useText(followUpStaffText)
  const [kind, setKind] = useState<ProgramKind>('substance-use')
  const { data, error, refetch } = useAsk<typeof followUpMeasures>('continuing-care.follow-up-measures', {})
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (data === undefined) return <LoadingState lines={5} />
  return (
    <div className={css.stack}>
      <p className={css.quiet}>{t('chooseLead')} {t('onlyEnglish')}</p>
      <SegmentedControl fullWidth aria-label={t('kind')} value={kind} onChange={value => setKind(PROGRAM_KINDS.find(one => one === value) ?? kind)} data={PROGRAM_KINDS.map(value => ({ value, label: t(value) }))} />
      {FOLLOW_UP_DAYS.map(day => <DayChoice key={day} choice={data} kind={kind} day={day} />)}
    </div>
  )
}

/** The director says which standard measures the follow-ups ask. */
export function MeasureChoiceButton() {
  const t = useText(followUpStaffText)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>{t('choose')}</Button>
      {open && <Sheet opened onClose={() => setOpen(false)} title={t('choose')} foot={<Button onClick={() => setOpen(false)}>{t('close')}</Button>}><Choices /></Sheet>}
    </>
  )
}
