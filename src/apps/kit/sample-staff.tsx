import { Button } from '@mantine/core'
import {
  IconCalendarWeek, IconChartLine, IconHome, IconMessage, IconSettings, IconUsers, IconUsersGroup,
} from '@tabler/icons-react'
import { useMemo, type ReactNode } from 'react'
import { Meter } from '../../platform/web/kit/meter.tsx'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { Section } from '../../platform/web/kit/section.tsx'
import { StaffShell } from '../../platform/web/shells/staff-shell.tsx'
import { notify } from '../../platform/web/notice.ts'
import { useText } from '../../platform/web/text.ts'
import css from './kit.module.css'
import { sampleText } from './kit-sample.text.ts'
import { SampleList } from './sample-list.tsx'
import { samplePeople } from './sample-people.ts'

/** The staff app of an invented clinic around a page. */
export function SampleStaff({ children }: { readonly children: ReactNode }) {
  const t = useText(sampleText)
  const palette = useMemo(() => ({
    items: [
      { id: 'today', label: t('today'), to: '/' }, { id: 'referral', label: t('newReferral'), run: () => undefined },
      { id: 'attendance', label: t('attendance'), run: () => undefined },
    ],
    find: async (query: string) => samplePeople
      .filter(person => person.name.toLowerCase().includes(query.toLowerCase()))
      .map(({ id, name, why }) => ({ id, label: name, hint: t(why), run: () => { notify({ message: name }) } })),
  }), [t])
  return (
    <StaffShell
      clinic="Harbor Street Clinic" person={{ name: 'Inés Barragán', role: t('role') }} onSignOut={() => undefined}
      palette={palette}
      roleSwitcher={<Button variant="default" size="xs" className={css.deskOnly}>{t('seeAs')}</Button>}
      nav={[
        { to: '/', label: t('today'), icon: IconHome, exact: true, part: t('care') },
        { to: '/clients', label: t('clients'), icon: IconUsers, count: 3, part: t('care') },
        { to: '/week', label: t('week'), icon: IconCalendarWeek, part: t('care') },
        { to: '/groups', label: t('groups'), icon: IconUsersGroup, part: t('care') },
        { to: '/messages', label: t('messages'), icon: IconMessage, count: 12, part: t('care') },
        { to: '/reports', label: t('reports'), icon: IconChartLine, part: t('clinic') },
        { to: '/set-up', label: t('setUp'), icon: IconSettings, part: t('clinic') },
      ]}
    >
      {children}
    </StaffShell>
  )
}

/** A therapist's morning. */
export function SampleToday() {
  const t = useText(sampleText)
  return (
    <>
      <PageHeader
        title={t('morning')} tabTitle={t('today')} lead={t('morningLead')}
        actions={<><Button variant="default">{t('attendance')}</Button><Button>{t('newReferral')}</Button></>}
      />
      <div className={css.stack}>
        <SampleList />
        <Section title={t('hours')}><Meter done={42} booked={31.5} needed={81} /></Section>
      </div>
    </>
  )
}
