import { Anchor, Button, SegmentedControl } from '@mantine/core'
import { IconMessageOff, IconPhone } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { CallLine } from '../skills.words.ts'
import type { whoNeedsACall } from '../who-needs-a-call.ts'
import css from './calls.module.css'
import { callsText } from './calls.text.ts'
import { outcomeWord, ReachOutSheet } from './reach-out-sheet.tsx'

const ITEMS = { craving: 'itemCraving', mood: 'itemMood', stress: 'itemStress', sleep: 'itemSleep' } as const

/** The reasons as one sentence, the strongest first: what was said, and each change beside the person's own usual range. */
function useReasons(): (line: CallLine) => string {
  const t = useText(callsText)
  return ({ reasons, changes, silentDays }) => {
    const said = reasons.map(reason => {
      switch (reason) {
        case 'asked-for-a-call': return t('asked')
        case 'used': return t('used')
        case 'silent-three-days': return t('silent', { count: silentDays })
        default: {
          const { now = 0, low = 0, high = 0 } = changes.find(({ item }) => item === reason) ?? {}
          return t(low === high ? 'changeOne' : 'changeOf', { item: t(ITEMS[reason]), now, low, high })
        }
      }
    }).join('; ')
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
  }
}

function Person({ line, onCall, onDone }: { readonly line: CallLine, readonly onCall: () => void, readonly onDone: () => void }) {
  const t = useText(callsText)
  const when = useWhen()
  const reasons = useReasons()
  const asked = line.reasons.includes('asked-for-a-call')
  return (
    <li className={css.person} data-tone={asked ? 'urgent' : 'attention'}>
      <div className={css.who}>
        <Anchor component={Link} to={`/clients/${line.clientId}/between-sessions`} className={css.name}>{line.name}</Anchor>
        <p className={css.why}>{reasons(line)}</p>
        <p className={css.facts}>
          {line.lastDay !== null && <span>{t('lastDay', { day: when.shortDay(line.lastDay) })}</span>}
          <span>{t(line.language === 'es' ? 'speaksEs' : 'speaksEn')}</span>
          <StatusPill tone={line.mayLeaveMessage ? 'neutral' : 'attention'} {...(!line.mayLeaveMessage && { icon: <IconMessageOff size={14} aria-hidden /> })}>
            {t(line.mayLeaveMessage ? 'mayLeave' : 'mayNot')}
          </StatusPill>
          {line.safeContact !== null && <span>{line.safeContact}</span>}
          {line.lastTry !== null && <span>{t('lastTry', { when: when.dayTime(line.lastTry.at), how: t(outcomeWord(line.lastTry.outcome)) })}</span>}
        </p>
      </div>
      <div className={css.acts}>
        {line.phone === null ? <span className={css.facts}>{t('noPhone')}</span> : (
          <Button component="a" href={`tel:${line.phone.replace(/[^+\d]/gu, '')}`} leftSection={<IconPhone size={18} aria-hidden />} onClick={onCall}>{t('call', { phone: line.phone })}</Button>
        )}
        <Button variant="default" onClick={onDone}>{t('done')}</Button>
      </div>
    </li>
  )
}

/** Who needs a call today and why: ranked, one press to call, done by saying what was done. */
export function CallsPage() {
  const t = useText(callsText)
  const [whose, setWhose] = useState('mine')
  const [chosen, setChosen] = useState<{ readonly line: CallLine, readonly calledAt: Date | null } | null>(null)
  const { data: lines, error, isPending, refetch } = useAsk<typeof whoNeedsACall>('skills.who-needs-a-call', { mine: whose === 'mine' }, { every: 120_000, keepLast: true })
  return (
    <>
      <PageHeader
        title={t('title')} tabTitle={t('title')} lead={t('lead')}
        actions={<SegmentedControl aria-label={t('whose')} value={whose} onChange={setWhose} data={[{ value: 'mine', label: t('mine') }, { value: 'all', label: t('everybody') }]} />}
      />
      {isPending ? <LoadingState lines={4} /> : error ? <ErrorState problem={error} onRetry={() => void refetch()} />
        : lines.length === 0 ? <EmptyState title={t('nobody')}>{t('nobodyWhy')}</EmptyState>
          : <ul className={css.people} aria-label={t('title')}>{lines.map(line => <Person key={line.clientId} line={line} onCall={() => setChosen({ line, calledAt: new Date() })} onDone={() => setChosen({ line, calledAt: null })} />)}</ul>}
      {chosen !== null && <ReachOutSheet line={chosen.line} calledAt={chosen.calledAt} onClose={() => setChosen(null)} />}
    </>
  )
}
