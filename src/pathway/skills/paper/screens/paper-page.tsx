import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { instrumentList } from '../../../assessment/instrument-list.ts'
import type { clientDetails } from '../../../../people/client/client-details.ts'
import { useAsk } from '../../../../platform/web/call.ts'
import { Section } from '../../../../platform/web/kit/section.tsx'
import { useLanguage } from '../../../../platform/web/language.ts'
import type { PageProps } from '../../../../platform/web/page.ts'
import { useTabTitle } from '../../../../platform/web/tab-title.ts'
import { useText } from '../../../../platform/web/text.ts'
import { paperDeskText } from './paper-desk.text.ts'
import css from './paper.module.css'
import { FormsSheet } from './forms-sheet.tsx'
import { CheckInSheet, ConsentSheet, MeasureSheet, type SheetProps } from './sheets.tsx'
import { TypeInForms } from './type-in-forms.tsx'
import { TypeIn } from './type-in.tsx'

const FORMS = 'forms'
/** The sheets that are not an instrument. */
const OURS = ['check-in', 'consent', FORMS]

function Twin({ sheet, ...props }: SheetProps & { readonly sheet: string }) {
  if (sheet === 'check-in') return <CheckInSheet {...props} />
  if (sheet === 'consent') return <ConsentSheet {...props} />
  return sheet === FORMS ? <FormsSheet {...props} /> : <MeasureSheet {...props} id={sheet} />
}

/** The paper twin of check-in, measures and consent, in the client's language, and the place to type in what comes back. */
export function PaperPage({ params }: PageProps) {
  const t = useText(paperDeskText)
  useTabTitle(t('title'))
  const clientId = params['clientId'] ?? ''
  const { language } = useLanguage()
  const { data: client } = useAsk<typeof clientDetails>('client.details', { clientId })
  const { data: instruments = [] } = useAsk<typeof instrumentList>('assessment.instruments', {})
  const [sheet, setSheet] = useState('check-in')
  const [chosen, setChosen] = useState<'en' | 'es' | null>(null)
  const inLanguage = chosen ?? client?.language ?? 'en'
  const selfGiven = instruments.filter(({ answeredBy }) => answeredBy !== 'clinician')
  const props = { language: inLanguage, name: client?.name ?? '' }
  return (
    <div className={css.page}>
      <Section title={t('title')} lead={t('lead')}>
        <div className={css.choose} data-print="no">
          <NativeSelect
            label={t('sheet')} value={sheet} onChange={event => setSheet(event.currentTarget.value)}
            data={[{ value: 'check-in', label: t('checkIn') }, { value: 'consent', label: t('consent') }, { value: FORMS, label: t('forms') }, ...selfGiven.map(({ id, title }) => ({ value: id, label: title[language] }))]}
          />
          <SegmentedControl aria-label={t('language')} value={inLanguage} onChange={value => setChosen(value === 'es' ? 'es' : 'en')} data={[{ value: 'en', label: t('en') }, { value: 'es', label: t('es') }]} />
          {sheet === 'consent' && <Button component={Link} to={`/clients/${clientId}/family`} variant="default">{t('consentBack')}</Button>}
          {!OURS.includes(sheet) && <Button component={Link} to={`/clients/${clientId}/assessment/give/${sheet}`} variant="default">{t('measureBack')}</Button>}
        </div>
      </Section>
      {sheet === 'check-in' && <Section title={t('typeIn')}><TypeIn clientId={clientId} /></Section>}
      {sheet === FORMS && <Section title={t('formsBack')} lead={t('formsBackLead')}><TypeInForms clientId={clientId} language={inLanguage} /></Section>}
      <Twin sheet={sheet} {...props} />
    </div>
  )
}
