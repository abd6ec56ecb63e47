import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct, useAsk } from '../../../../platform/web/call.ts'
import { EmptyState } from '../../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../../platform/web/kit/section.tsx'
import { useLanguage } from '../../../../platform/web/language.ts'
import { notify } from '../../../../platform/web/notice.ts'
import { useText } from '../../../../platform/web/text.ts'
import { useWhen } from '../../../../platform/web/when.ts'
import type { Skill } from '../../library/skill.words.ts'
import { useLibrary } from '../../screens/use-client.ts'
import type { ClinicSkill } from '../clinic-skill.words.ts'
import type { clinicSkills, takeOffShelf } from '../write-skill.ts'
import css from './own-skills.module.css'
import { ownSkillsText } from './own-skills.text.ts'
import { SkillForm } from './skill-form.tsx'

function One({ written, onChange }: { readonly written: ClinicSkill, readonly onChange: () => void }) {
  const t = useText(ownSkillsText)
  const when = useWhen()
  const { language } = useLanguage()
  const { skill, byName, writtenAt } = written
  const title = skill.title[language]
  const off = useAct<typeof takeOffShelf>('skills.take-off-shelf', { refresh: ['skills.'], onDone: () => notify({ message: t('gone') }) })
  return (
    <li>
      <span className={css.words}>
        <strong>{title}</strong><span className={css.hint}>{skill.line[language]}</span>
        <span className={css.hint}>{t('by', { version: skill.version, name: byName ?? '', day: when.day(writtenAt) })}</span>
      </span>
      <span className={css.acts}>
        <Button variant="default" aria-label={t('changeName', { title })} onClick={onChange}>{t('change')}</Button>
        <Button variant="subtle" color="gray" loading={off.isPending} aria-label={t('offName', { title })} onClick={() => off.mutate({ id: skill.id })}>{t('off')}</Button>
      </span>
    </li>
  )
}

/** The skills a clinic wrote itself. */
export function OwnSkillsPage() {
  const t = useText(ownSkillsText)
  const [open, setOpen] = useState<Skill | 'new' | null>(null)
  const { data, error, isPending, refetch } = useAsk<typeof clinicSkills>('skills.clinic-skills', {})
  const { data: all = [] } = useLibrary()
  const write = <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('new')}>{t('write')}</Button>
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead', { count: all.filter(({ id }) => !id.startsWith('own-')).length })} {...(data !== undefined && data.length > 0 && { actions: write })} />
      {isPending ? <LoadingState lines={3} /> : error ? <ErrorState problem={error} onRetry={() => void refetch()} />
        : data.length === 0 ? <EmptyState title={t('none')} action={write}>{t('noneWhy')}</EmptyState>
          : <Section title={t('title')}><ul className={css.list}>{data.map(written => <One key={written.skill.id} written={written} onChange={() => setOpen(written.skill)} />)}</ul></Section>}
      {open !== null && <SkillForm skill={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  )
}
