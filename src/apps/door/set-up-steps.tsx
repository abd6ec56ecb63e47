import { Anchor, Button, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import type { templates } from '../../people/clinic/set-up.ts'
import type { FirstWay } from '../../people/sign-in/link/link.words.ts'
import { ChooseFirstWay } from '../../people/sign-in/screens/first-way.tsx'
import { takeFocus } from '../../people/sign-in/screens/take-focus.ts'
import ways from '../../people/sign-in/screens/ways.module.css'
import { useAsk } from '../../platform/web/call.ts'
import { ErrorState } from '../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { useLanguage } from '../../platform/web/language.ts'
import { useText } from '../../platform/web/text.ts'
import css from './door.module.css'
import { doorPagesText } from './door.text.ts'

/** What the set-up asks. */
export interface Answers {
  readonly clinicName: string, readonly siteName: string, readonly timeZone: string, readonly language: 'en' | 'es'
  readonly templateId: string, readonly directorName: string, readonly directorEmail: string
}

interface StepProps {
  readonly answers: Answers
  readonly onChange: (some: Partial<Answers>) => void
}

function Step({ onNext, ready, onBack, children }: { onNext: () => void, ready: boolean, onBack?: () => void, children: ReactNode }) {
  const t = useText(doorPagesText)
  return (
    <form className={ways.stack} onSubmit={event => { event.preventDefault(); onNext() }}>
      {children}
      <div className={onBack ? ways.ends : ways.end}>
        {onBack && <Button size="md" variant="default" onClick={onBack}>{t('back')}</Button>}
        <Button size="md" type="submit" disabled={!ready}>{t('next')}</Button>
      </div>
    </form>
  )
}

const COMMON = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'Pacific/Honolulu', 'America/Puerto_Rico']

const spoken = (zone: string): string => zone.replaceAll('_', ' ').replaceAll('/', ' / ')

const zonesWith = (zone: string): { value: string, label: string }[] =>
  [...new Set([zone, ...COMMON, ...Intl.supportedValuesOf('timeZone')])].map(value => ({ value, label: spoken(value) }))

/** What the clinic is called, and where it stands. */
export function ClinicStep({ answers, onChange, onNext }: StepProps & { readonly onNext: () => void }) {
  const t = useText(doorPagesText)
  const { setLanguage } = useLanguage()
  const label = useId()
  const name = (clinicName: string): void =>
    onChange({ clinicName, ...((answers.siteName === answers.clinicName || answers.siteName === '') && { siteName: clinicName }) })
  const ready = answers.clinicName.trim() !== '' && answers.siteName.trim() !== ''
  return (
    <>
      <PageHeader title={t('clinicTitle')} tabTitle={t('setUp')} lead={t('clinicLead')} />
      <Step onNext={onNext} ready={ready}>
        <TextInput label={t('clinicName')} size="md" ref={takeFocus} autoComplete="organization" value={answers.clinicName} onChange={event => name(event.currentTarget.value)} />
        <TextInput label={t('siteName')} description={t('siteHelp')} size="md" value={answers.siteName} onChange={event => onChange({ siteName: event.currentTarget.value })} />
        <Select
          label={t('timeZone')} description={t('timeZoneHelp')} size="md" searchable allowDeselect={false} data={zonesWith(answers.timeZone)}
          value={answers.timeZone} onChange={zone => onChange({ timeZone: zone ?? answers.timeZone })}
        />
        <div role="group" aria-labelledby={label} className={ways.tight}>
          <span id={label} className={css.heading} style={{ margin: 0 }}>{t('language')}</span>
          <SegmentedControl
            size="md" data={[{ value: 'en', label: t('english') }, { value: 'es', label: t('spanish') }]} value={answers.language}
            onChange={value => {
              const language = value === 'es' ? 'es' : 'en'
              onChange({ language })
              setLanguage(language)
            }}
          />
          <span className={ways.quiet}>{t('languageHelp')}</span>
        </div>
      </Step>
    </>
  )
}

/** Which program it starts with. */
export function ProgramStep({ answers, onChange, onNext, onBack }: StepProps & { readonly onNext: () => void, readonly onBack: () => void }) {
  const t = useText(doorPagesText)
  const { language } = useLanguage()
  const { data, error, isPending, refetch } = useAsk<typeof templates>('clinic.templates', {})
  return (
    <>
      <PageHeader title={t('programTitle')} tabTitle={t('setUp')} lead={t('programLead')} />
      {isPending && <LoadingState lines={3} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data && (
        <Step onNext={onNext} onBack={onBack} ready={answers.templateId !== ''}>
          <div role="radiogroup" aria-label={t('programTitle')} className={css.templates}>
            {data.map(template => (
              <label key={template.id} className={css.template}>
                <input type="radio" name="template" checked={answers.templateId === template.id} onChange={() => onChange({ templateId: template.id })} />
                <strong>{template.name[language]}</strong>
                <ul>
                  <li>{t('hours', { count: template.hoursPerWeek })}, {t('days', { count: template.daysPerWeek })}</li>
                  <li>{t('weeks', { count: template.weeks })}</li>
                  <li>{t('groups', { count: template.groups })}</li>
                </ul>
              </label>
            ))}
          </div>
          <p className={ways.quiet}>{t('sourceNote')}</p>
        </Step>
      )}
    </>
  )
}

/** Who founds it, and how they will sign in. */
export function YouStep({ answers, onChange, onBack, onWay }: StepProps & {
  readonly onBack: () => void, readonly onWay: (way: FirstWay) => Promise<void>,
}) {
  const t = useText(doorPagesText)
  const ready = answers.directorName.trim() !== '' && /^\S+@\S+\.\S+$/u.test(answers.directorEmail.trim())
  return (
    <>
      <PageHeader title={t('youTitle')} tabTitle={t('setUp')} lead={t('youLead')} />
      <div className={ways.stack}>
        <TextInput label={t('yourName')} size="md" autoComplete="name" ref={takeFocus} value={answers.directorName} onChange={event => onChange({ directorName: event.currentTarget.value })} />
        <TextInput
          label={t('yourEmail')} size="md" type="email" autoComplete="username" value={answers.directorEmail}
          onChange={event => onChange({ directorEmail: event.currentTarget.value })}
        />
        <section className={css.divide} aria-label={t('yourWay')}>
          <h2 className={css.heading}>{t('yourWay')}</h2>
          <ChooseFirstWay who={{ name: answers.directorName, email: answers.directorEmail }} ready={ready} onWay={onWay} />
        </section>
        <Anchor component="button" type="button" size="sm" ta="start" onClick={onBack}>{t('back')}</Anchor>
      </div>
    </>
  )
}
