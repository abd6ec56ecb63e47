import { Button, MultiSelect, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { fernandezHuertaEase, fleschKincaidGrade } from '../../../../platform/pure/reading-grade.ts'
import { useAct } from '../../../../platform/web/call.ts'
import { FormRow } from '../../../../platform/web/kit/field.tsx'
import { Sheet } from '../../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../../platform/web/notice.ts'
import { useText } from '../../../../platform/web/text.ts'
import { goalText, kindText, momentText } from '../../library/skill.text.ts'
import type { Skill, SkillGoal } from '../../library/skill.words.ts'
import { MOMENTS, REGIONS } from '../../moments.rules.ts'
import type { writeSkill } from '../write-skill.ts'
import { draftOf, isWhole, readingOf, writtenOf, type Both, type Written } from './draft-fields.ts'
import css from './own-skills.module.css'
import { ownSkillsText } from './own-skills.text.ts'

const KINDS = ['craving', 'stress', 'sleep', 'mood', 'relationships', 'planning'] as const
const ALL_MOMENTS = REGIONS.flatMap(region => MOMENTS[region])
const GOALS: readonly SkillGoal[] = ['stay-safe', 'manage-cravings', 'reduce-use', 'prevent-return-to-use', 'stay-motivated', 'manage-stress', 'manage-anxiety', 'manage-anger',
  'manage-trauma-signs', 'lift-mood', 'build-self-worth', 'sleep-better', 'care-for-body', 'build-support', 'improve-relationships', 'set-limits', 'solve-problems', 'daily-structure', 'manage-money']

function InBoth({ label, value, onChange, long = false, hint }: {
  readonly label: string, readonly value: Both, readonly onChange: (value: Both) => void, readonly long?: boolean, readonly hint?: string,
}) {
  const t = useText(ownSkillsText)
  const one = (language: 'en' | 'es', words: string): ReactNode => {
    const control = { 'aria-label': t(language === 'en' ? 'inEn' : 'inEs', { what: label }), label: `${label}, ${t(language)}`, value: value[language], ...(hint !== undefined && { placeholder: hint }) }
    return long ? <Textarea {...control} autosize minRows={2} maxLength={1000} onChange={event => onChange({ ...value, [language]: event.currentTarget.value })} key={words} />
      : <TextInput {...control} maxLength={200} onChange={event => onChange({ ...value, [language]: event.currentTarget.value })} key={words} />
  }
  return <FormRow>{one('en', 'en')}{one('es', 'es')}</FormRow>
}

function Steps({ written, onChange }: { readonly written: Written, readonly onChange: (steps: Written['steps']) => void }) {
  const t = useText(ownSkillsText)
  const { steps } = written
  const change = (at: number, some: Partial<Written['steps'][number]>): void => onChange(steps.map((step, number) => (number === at ? { ...step, ...some } : step)))
  return (
    <>
      {steps.map((step, at) => (
        <div key={at} className={css.step}>
          <div className={css.stepHead}>
            {t('step', { at: at + 1 })}
            {steps.length > 3 && <Button variant="subtle" color="gray" size="compact-sm" aria-label={t('dropStep', { at: at + 1 })} onClick={() => onChange(steps.filter((_, number) => number !== at))}><IconX size={16} aria-hidden /></Button>}
          </div>
          <InBoth label={t('step', { at: at + 1 })} long value={step.text} onChange={text => change(at, { text })} />
          <NumberInput label={t('seconds')} min={5} max={600} value={step.seconds ?? ''} onChange={seconds => change(at, { seconds: typeof seconds === 'number' ? seconds : null })} />
        </div>
      ))}
      {steps.length < 8 && <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => onChange([...steps, { text: { en: '', es: '' }, seconds: null }])}>{t('addStep')}</Button>}
    </>
  )
}

/** How hard the words are to read, while they are being written. */
function Reading({ written }: { readonly written: Written }) {
  const t = useText(ownSkillsText)
  const [grade, ease] = [fleschKincaidGrade(readingOf(written, 'en')), fernandezHuertaEase(readingOf(written, 'es'))]
  return (
    <p className={css.hint} role="status">
      {grade !== null && t('grade', { grade: Math.max(0, Math.round(grade * 10) / 10) })} {ease !== null && t('ease', { ease: Math.round(ease) })} {!isWhole(written) && t('missing')}
    </p>
  )
}

/** Writes a skill of the clinic's own, or a better version of one. */
export function SkillForm({ skill, onClose }: { readonly skill: Skill | null, readonly onClose: () => void }) {
  const t = useText(ownSkillsText)
  const [kind, moment, goal] = [useText(kindText), useText(momentText), useText(goalText)]
  const [written, setWritten] = useState(() => writtenOf(skill))
  const change = (some: Partial<Written>): void => setWritten(was => ({ ...was, ...some }))
  const write = useAct<typeof writeSkill>('skills.write-skill', { refresh: ['skills.'], onDone: () => { notify({ message: t('saved') }); onClose() } })
  const save = (): void => write.mutate({ id: skill?.id ?? null, draft: draftOf(written, { moments: ALL_MOMENTS, goals: GOALS }) })
  return (
    <Sheet opened onClose={onClose} title={t('write')} width="wide" foot={<Button disabled={!isWhole(written)} loading={write.isPending} onClick={save}>{t('save')}</Button>}>
      <div className={css.form}>
        <InBoth label={t('name')} value={written.title} onChange={title => change({ title })} />
        <InBoth label={t('line')} value={written.line} onChange={line => change({ line })} />
        <FormRow>
          <NativeSelect label={t('kind')} value={written.kind} data={KINDS.map(value => ({ value, label: kind(value) }))} onChange={event => change({ kind: KINDS.find(known => known === event.currentTarget.value) ?? 'stress' })} />
          <NumberInput label={t('minutes')} min={1} max={30} value={written.minutes} onChange={minutes => change({ minutes: Number(minutes) })} />
        </FormRow>
        <MultiSelect label={t('moments')} searchable data={ALL_MOMENTS.map(value => ({ value, label: moment(value) }))} value={[...written.helpsWith]} onChange={helpsWith => change({ helpsWith })} />
        <MultiSelect label={t('goals')} searchable data={GOALS.map(value => ({ value, label: goal(value) }))} value={[...written.serves]} onChange={serves => change({ serves })} />
        <Steps written={written} onChange={steps => change({ steps })} />
        <InBoth label={t('after')} hint={t('afterHint')} value={written.after} onChange={after => change({ after })} />
        <InBoth label={t('why')} long value={written.why} onChange={why => change({ why })} />
        <TextInput label={t('source')} placeholder={t('sourceHint')} maxLength={200} value={written.source} onChange={event => change({ source: event.currentTarget.value })} />
        <FormRow>
          <TextInput label={t('checkedEn')} description={t('checkedHint')} maxLength={120} value={written.checked.en} onChange={event => change({ checked: { ...written.checked, en: event.currentTarget.value } })} />
          <TextInput label={t('checkedEs')} description={t('checkedHint')} maxLength={120} value={written.checked.es} onChange={event => change({ checked: { ...written.checked, es: event.currentTarget.value } })} />
        </FormRow>
        <Reading written={written} />
      </div>
    </Sheet>
  )
}
