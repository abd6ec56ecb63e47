import { Textarea } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { momentText } from '../library/skill.text.ts'
import { MOMENTS, REGIONS } from '../moments.rules.ts'
import css from './check-in.module.css'
import { checkInText } from './check-in.text.ts'
import type { Tapped } from './five-questions.tsx'
import { Scale } from './scale.tsx'
import { useLibrary } from './use-client.ts'

function Chips<K extends string>({ label, choices, value, onChange }: {
  readonly label: string, readonly choices: readonly (readonly [K, string])[], readonly value: string | undefined, readonly onChange: (value: K | undefined) => void,
}) {
  return (
    <div className={css.chips} role="group" aria-label={label}>
      {choices.map(([key, words]) => (
        <button key={key} type="button" className={css.chip} aria-pressed={value === key} onClick={() => onChange(value === key ? undefined : key)}>{words}</button>
      ))}
    </div>
  )
}

/** Takes one answer back. */
const without = (tapped: Tapped, key: 'trigger' | 'skill' | 'words'): Tapped => Object.fromEntries(Object.entries(tapped).filter(([name]) => name !== key))

/** What may be told and may be left out: whether somebody used, what set it off, which skill helped, a line in own words. */
export function MoreAnswers({ tapped, onChange }: { readonly tapped: Tapped, readonly onChange: (tapped: Tapped) => void }) {
  const t = useText(checkInText)
  const moment = useText(momentText)
  const { language } = useLanguage()
  const { data: skills = [] } = useLibrary()
  const set = (key: 'trigger' | 'skill' | 'words', value: Tapped[typeof key]): void =>
    onChange(value === undefined ? without(tapped, key) : { ...tapped, [key]: value })
  return (
    <div className={css.more}>
      <Scale
        label={t('used')} hint={t('skip')} wide value={tapped.used} onChange={used => onChange({ ...tapped, used })}
        targets={[{ value: 'no', shown: t('no'), means: t('no') }, { value: 'yes', shown: t('yes'), means: t('yes') }, { value: 'rather-not-say', shown: t('rather'), means: t('rather') }]}
      />
      <details className={css.details}>
        <summary>{t('more')}<IconChevronDown size={20} aria-hidden /></summary>
        <p className={css.question}>{t('trigger')}</p>
        {REGIONS.map(region => (
          <div key={region} className={css.region}>
            <p className={css.small}>{t(region)}</p>
            <Chips label={`${t('trigger')} ${t(region)}`} choices={MOMENTS[region].map(key => [key, moment(key)] as const)} value={tapped.trigger} onChange={value => set('trigger', value)} />
          </div>
        ))}
        {skills.length > 0 && (
          <>
            <p className={css.question}>{t('skill')}</p>
            <Chips label={t('skill')} choices={skills.map(({ id, title }) => [id, title[language]] as const)} value={tapped.skill} onChange={value => set('skill', value)} />
          </>
        )}
        {tapped.skill !== undefined && (
          <Scale label={t('helped')} value={tapped.helped} onChange={helped => onChange({ ...tapped, helped })} targets={[0, 2, 4, 6, 8, 10].map(value => ({ value, shown: value, means: String(value) }))} />
        )}
        <Textarea label={t('words')} autosize minRows={2} maxLength={2000} value={tapped.words ?? ''} onChange={event => set('words', event.currentTarget.value === '' ? undefined : event.currentTarget.value)} />
      </details>
    </div>
  )
}
