import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { useText } from '../../platform/web/text.ts'
import { READS, readsText } from './reads.text.ts'
import css from './supporter.module.css'
import { supporterText } from './supporter.text.ts'

/** Short reads: worth something without any release. */
export function Reads() {
  const t = useText(supporterText)
  const r = useText(readsText)
  return (
    <>
      <PageHeader title={t('learn')} tabTitle={t('forYou')} lead={t('learnLead')} />
      <div className={css.page}>
        {READS.map(read => (
          <details key={read} className={css.read}>
            <summary>{r(read)}</summary>
            <p>{r(`${read}1`)}</p>
            <p>{r(`${read}2`)}</p>
          </details>
        ))}
      </div>
    </>
  )
}
