import { Section } from '../../../platform/web/kit/section.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { momentText } from '../library/skill.text.ts'
import { isMoment } from '../moments.rules.ts'
import type { CheckIn } from '../skills.words.ts'
import { callsText } from './calls.text.ts'
import { useLibrary } from './use-client.ts'

/** The newest check-ins as the client gave them, in their words. */
export function CheckInTable({ checkIns }: { readonly checkIns: readonly CheckIn[] }) {
  const t = useText(callsText)
  const moment = useText(momentText)
  const when = useWhen()
  const { language } = useLanguage()
  const { data: skills = [] } = useLibrary()
  const used = (answer: CheckIn['used']): string => (answer === null ? '' : answer === 'yes' ? t('yes') : answer === 'no' ? t('no') : t('rather'))
  const skillOf = ({ skill, helped }: CheckIn): string => {
    const title = skills.find(({ id }) => id === skill)?.title[language]
    return title === undefined ? '' : helped === null ? title : `${title}, ${t('helpedOf', { helped })}`
  }
  return (
    <Section title={t('newest')} flush>
      <WorkList
        label={t('newest')} rows={[...checkIns].reverse().slice(0, 14)} rowKey={({ id }) => id} rowTone={({ wantsCall, used: answer }) => (wantsCall || answer === 'yes' ? 'attention' : undefined)}
        columns={[
          { key: 'day', header: t('day'), cell: ({ forDate }) => <time>{when.shortDay(forDate)}</time>, sortBy: ({ forDate }) => forDate },
          { key: 'mood', header: t('mood'), cell: ({ mood }) => mood, align: 'end', sortBy: ({ mood }) => mood },
          { key: 'stress', header: t('stress'), cell: ({ stress }) => stress, align: 'end', sortBy: ({ stress }) => stress },
          { key: 'craving', header: t('craving'), cell: ({ craving }) => craving, align: 'end', sortBy: ({ craving }) => craving },
          { key: 'sleep', header: t('sleep'), cell: ({ sleepHours }) => sleepHours ?? '', align: 'end' },
          { key: 'used', header: t('usedShort'), cell: row => used(row.used) },
          { key: 'trigger', header: t('trigger'), cell: ({ trigger }) => (isMoment(trigger) ? moment(trigger) : '') },
          { key: 'skill', header: t('skill'), cell: skillOf },
          { key: 'words', header: t('inWords'), cell: ({ words, wantsCall }) => `${wantsCall ? `${t('wantsCall')}. ` : ''}${words ?? ''}` },
        ]}
      />
    </Section>
  )
}
