import { Button } from '@mantine/core'
import { IconBulb, IconCalendarHeart, IconHeartHandshake, IconHome, IconListCheck, IconUser } from '@tabler/icons-react'
import { Meter } from '../../platform/web/kit/meter.tsx'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { Section } from '../../platform/web/kit/section.tsx'
import { ClientShell } from '../../platform/web/shells/client-shell.tsx'
import { SupporterShell } from '../../platform/web/shells/supporter-shell.tsx'
import { useText } from '../../platform/web/text.ts'
import css from './kit.module.css'
import { sampleText } from './kit-sample.text.ts'

/** The client app at breakfast. */
export function SampleClient() {
  const t = useText(sampleText)
  return (
    <ClientShell
      planTo="/plan"
      nav={[
        { to: '/', label: t('home'), icon: IconHome, exact: true },
        { to: '/week', label: t('week'), icon: IconCalendarHeart },
        { to: '/skills', label: t('skills'), icon: IconBulb, count: 2 },
        { to: '/plan', label: t('plan'), icon: IconListCheck },
        { to: '/me', label: t('me'), icon: IconUser },
      ]}
    >
      <PageHeader title={t('hello')} tabTitle={t('home')} lead={t('helloLead')} />
      <div className={css.stack}>
        <Section title={t('checkIn')} lead={t('checkInLead')}><Button fullWidth>{t('start')}</Button></Section>
        <Section title={t('cravingNow')}><Button fullWidth variant="light">{t('ride')}</Button></Section>
        <Section title={t('myWeek')} foot={t('days')}><Meter done={3} booked={4.5} needed={9} /></Section>
      </div>
    </ClientShell>
  )
}

/** The family app after a night shift. */
export function SampleSupporter() {
  const t = useText(sampleText)
  return (
    <SupporterShell
      nav={[
        { to: '/', label: t('home'), icon: IconHome, exact: true },
        { to: '/week', label: t('week'), icon: IconCalendarHeart },
        { to: '/help', label: t('helpHim'), icon: IconHeartHandshake },
      ]}
    >
      <PageHeader title={t('shares')} tabTitle={t('home')} lead={t('sharesLead')} />
      <div className={css.stack}>
        <Section title={t('familyNight')} lead={t('familyNightWhen')}><Button fullWidth>{t('open')}</Button></Section>
        <Section title={t('helpHim')} lead={t('helpHimLead')}>
          <Button fullWidth variant="light">{t('start')}</Button>
        </Section>
      </div>
    </SupporterShell>
  )
}
