import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useText } from '../../../platform/web/text.ts'
import css from './card.module.css'
import { ClocksPanel } from './clocks-panel.tsx'
import { DirectoryPanel } from './directory-panel.tsx'
import { settingsText } from './settings.text.ts'

/** What a clinic sets for its referrals: the response clocks, and the places it refers to. */
export function ReferralSettingsPage() {
  const t = useText(settingsText)
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} back={{ to: '/referrals', label: t('back') }} />
      <div className={css.form}>
        <ClocksPanel />
        <DirectoryPanel />
      </div>
    </>
  )
}
