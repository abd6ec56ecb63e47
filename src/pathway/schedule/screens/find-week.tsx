import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { notify } from '../../../platform/web/notice.ts'
import type { Problem } from '../../../platform/web/problem.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { acceptPlacement } from '../accept-placement.ts'
import type { AcceptedHour, HelpfulChange, Proposal, ProposedWeeks } from '../proposal.words.ts'
import type { proposeWeeks } from '../propose-weeks.ts'
import { NoFit } from './no-fit.tsx'
import { placementText } from './placement.text.ts'
import { ProposalCard } from './proposal-card.tsx'
import css from './schedule.module.css'
import { WhyNot } from './why-not.tsx'

const hourOf = ({ items }: Proposal, kind: 'individual' | 'family'): AcceptedHour | null => {
  const item = items.find(one => one.kind === kind)
  if (item === undefined || item.staffId === null) return null
  const { staffId, weekday, starts, minutes, remote } = item
  return { staffId, weekday, starts, minutes, remote }
}

function Weeks({ found, onAccepted }: { readonly found: ProposedWeeks, readonly onAccepted: () => void }) {
  const t = useText(placementText)
  const accept = useAct<typeof acceptPlacement>('schedule.accept-placement', {
    refresh: ['schedule.', 'chart.'],
    onDone: () => {
      notify({ message: t('accepted') })
      onAccepted()
    },
  })
  const take = (proposal: Proposal, change?: HelpfulChange): void => accept.mutate({
    clientId: found.clientId, from: found.from, phase: found.phase.id, groupIds: proposal.items.flatMap(({ groupId }) => groupId ?? []),
    individual: hourOf(proposal, 'individual'), family: hourOf(proposal, 'family'),
    ...(change?.kind === 'seat' && { oneMoreSeatIn: change.groupIds }), ...(change?.kind === 'closed-group' && { letInto: change.groupIds }),
    ...(change?.kind === 'free-time' && { freed: change.stretches }),
  })
  const whyNot = <WhyNot clientId={found.clientId} from={found.from} phase={found.phase.id} busy={accept.isPending} onAccept={proposal => take(proposal)} />
  if (found.explanation !== null) return <div className={css.stack}><NoFit explanation={found.explanation} busy={accept.isPending} onAccept={take} />{whyNot}</div>
  return (
    <div className={css.tight}>
      {found.conflictsAvoided > 0 && <p className={css.quiet}>{t('avoided', { count: found.conflictsAvoided })}</p>}
      <ul className={css.weeks} aria-label={t('proposals')}>
        {found.proposals.map((proposal, at) => (
          <ProposalCard
            key={proposal.items.map(({ weekday, starts }) => `${weekday}${starts}`).join()} proposal={proposal} best={at === 0} proven={found.proven}
            title={at === 0 ? t('best') : t('other', { number: at })} busy={accept.isPending} onAccept={() => take(proposal)}
          />
        ))}
      </ul>
      {found.proposals.length === 1 && <p className={css.quiet}>{t('onlyOne')}</p>}
      {whyNot}
    </div>
  )
}

interface Search { readonly from: string, readonly phase: string | null }

const usePhases = (): readonly { readonly value: string, readonly label: string }[] => {
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  return [...new Map(clinic?.programs.flatMap(({ definition }) => definition.phases.map(({ id, name }) => [id, name] as const)))].map(([value, label]) => ({ value, label }))
}

function Choices({ search, current, onChange }: { readonly search: Search, readonly current: string | undefined, readonly onChange: (search: Search) => void }) {
  const t = useText(placementText)
  const phases = usePhases()
  const shown = search.phase ?? current ?? ''
  return (
    <div className={css.row}>
      <NativeSelect
        label={t('phase')} value={shown} data={[...(shown === '' ? [{ value: '', label: t('currentPhase') }] : []), ...phases]}
        onChange={event => onChange({ ...search, phase: event.currentTarget.value === '' ? null : event.currentTarget.value })}
      />
      <TextInput type="date" label={t('from')} value={search.from} onChange={event => onChange({ ...search, from: event.currentTarget.value })} />
    </div>
  )
}

function Found({ found, problem, onRetry, onAccepted }: {
  readonly found: ProposedWeeks | undefined, readonly problem: Problem | null, readonly onRetry: () => void, readonly onAccepted: () => void,
}) {
  const t = useText(placementText)
  if (problem?.code === 'schedule.no-episode') return <EmptyState title={t('noEpisode')}>{t('noEpisodeWhy')}</EmptyState>
  if (problem !== null) return <ErrorState problem={problem} onRetry={onRetry} />
  return found === undefined ? <LoadingState lines={5} shape="card" /> : <Weeks found={found} onAccepted={onAccepted} />
}

/** Looks for the week that fits this client; what is found stands side by side. */
export function FindWeek({ clientId }: { readonly clientId: string }) {
  const t = useText(placementText)
  const [looking, setLooking] = useState(false)
  const [search, setSearch] = useState<Search>({ from: todayIn(), phase: null })
  const { data, error, isFetching, refetch } = useAsk<typeof proposeWeeks>('schedule.propose-weeks',
    { clientId, from: search.from, ...(search.phase !== null && { phase: search.phase }) }, { enabled: looking })
  const phase = data?.phase
  const again = (): void => { void refetch() }
  return (
    <Section
      title={t('title')} {...(phase && { lead: t('lead', { phase: phase.name, hours: phase.hoursPerWeek, days: phase.daysPerWeek }) })}
      action={<Button loading={isFetching} onClick={() => (looking ? again() : setLooking(true))}>{t(looking ? 'findAgain' : 'find')}</Button>}
    >
      <div className={css.stack}>
        <Choices search={search} current={phase?.id} onChange={setSearch} />
        {looking && <Found found={data} problem={error} onRetry={again} onAccepted={() => setLooking(false)} />}
      </div>
    </Section>
  )
}
