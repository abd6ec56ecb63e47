import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import type { staffList } from '../../../people/staff/staff-list.ts'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { StayPlace } from '../completion.words.ts'
import type { moveStay } from '../move/move-stay.ts'
import type { moves } from '../move/moves.ts'
import type { takeBackMove } from '../move/planned-moves.ts'
import css from './completion.module.css'
import { moveText } from './move.text.ts'
import type { StayShown } from './requirement-actions.tsx'

type Now = NonNullable<OutputOf<typeof moves>['now']>

const options = (list: readonly { readonly id: string, readonly name: string }[]) => list.map(({ id, name }) => ({ value: id, label: name }))

/** What can be chosen: the programs of the clinic, the tracks and phases of the one chosen, and who treats. */
function useChoices(now: Now, place: StayPlace) {
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  const { data: staff = [] } = useAsk<typeof staffList>('staff.list', {})
  const [chosen, setChosen] = useState({ ...now, phase: place.phase ?? '' })
  const programs = clinic?.programs ?? []
  const definition = programs.find(({ id }) => id === chosen.programId)?.definition
  const phases = chosen.programId === now.programId ? place.phases : definition?.phases ?? []
  const toProgram = (programId: string): void => {
    const other = programs.find(({ id }) => id === programId)?.definition
    const track = other?.tracks.find(({ id }) => id === chosen.track) ?? other?.tracks[0]
    setChosen({ ...chosen, programId, track: track?.id ?? '', phase: programId === now.programId ? place.phase ?? '' : other?.phases[0]?.id ?? '' })
  }
  return { chosen, setChosen, toProgram, programs, phases, tracks: definition?.tracks ?? [], therapists: staff.filter(({ roles, left }) => !left && roles.includes('therapist')) }
}

function MoveSheet({ stay, now, place, onClose }: { readonly stay: StayShown, readonly now: Now, readonly place: StayPlace, readonly onClose: () => void }) {
  const t = useText(moveText)
  const navigate = useNavigate()
  const { chosen, setChosen, toProgram, programs, phases, tracks, therapists } = useChoices(now, place)
  const [reason, setReason] = useState('')
  const today = todayIn()
  const [on, setOn] = useState(today)
  const act = useAct<typeof moveStay>('completion.move', {
    refresh: ['completion.', 'schedule.', 'session.', 'progress.', 'chart.', 'task.'],
    onDone: () => {
      notify({ message: t(on > today ? 'willMove' : 'moved') })
      if (on > today) onClose()
      else void navigate({ to: `/clients/${stay.clientId}/schedule` })
    },
  })
  const { phase, ...to } = chosen
  const same = to.programId === now.programId
  const unchanged = same && to.track === now.track && to.therapistId === now.therapistId && phase === (place.phase ?? '')
  return (
    <Sheet
      opened onClose={onClose} title={t('title')}
      foot={(
        <>
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
          <Button disabled={unchanged || on === '' || reason.trim() === ''} loading={act.isPending} onClick={() => act.mutate({ episodeId: stay.episodeId, ...to, ...phase !== '' && { phase }, ...on !== today && { on }, reason })}>{t('move')}</Button>
        </>
      )}
    >
      <div className={css.stack}>
        <p className={css.quiet}>{t('lead')}</p>
        {programs.length > 1 && <NativeSelect label={t('program')} value={chosen.programId} data={options(programs)} onChange={event => toProgram(event.currentTarget.value)} />}
        <NativeSelect label={t('track')} value={chosen.track} data={options(tracks)} onChange={event => setChosen({ ...chosen, track: event.currentTarget.value })} />
        {phase !== '' && <NativeSelect label={t('phase')} value={phase} data={options(phases)} onChange={event => setChosen({ ...chosen, phase: event.currentTarget.value })} />}
        <NativeSelect label={t('therapist')} value={chosen.therapistId} data={options(therapists)} onChange={event => setChosen({ ...chosen, therapistId: event.currentTarget.value })} />
        <TextInput type="date" label={t('on')} description={t('onHint')} value={on} onChange={event => setOn(event.currentTarget.value)} />
        <Textarea label={t('why')} description={t('whyHint')} autosize minRows={2} maxLength={1000} value={reason} onChange={event => setReason(event.currentTarget.value)} />
        <p className={css.quiet}>{t(same ? 'sameProgram' : 'otherProgram')} {t('seats')}</p>
      </div>
    </Sheet>
  )
}

/** Where the stay came from inside the clinic, and the way to another track or program. */
export function MovePanel({ stay, place, mayMove }: { readonly stay: StayShown, readonly place: StayPlace, readonly mayMove: boolean }) {
  const t = useText(moveText)
  const when = useWhen()
  const [moving, setMoving] = useState(false)
  const { data } = useAsk<typeof moves>('completion.moves', { clientId: stay.clientId })
  const takeBack = useAct<typeof takeBackMove>('completion.take-back-move', { refresh: ['completion.'], onDone: () => notify({ message: t('takenBack') }) })
  if (data === undefined) return null
  return (
    <>
      {data.moves.map(({ id, on, from, to, therapistChanged, reason, byName }) => (
        <p key={id} className={css.quiet}>
          {t('goneOn', { day: when.day(on), from: `${from.program}, ${from.track}`, to: from.program === to.program ? to.track : `${to.program}, ${to.track}` })}{therapistChanged && `, ${t('newTherapist')}`}<br />
          {byName === null ? reason : t('by', { reason, name: byName })}
        </p>
      ))}
      {data.planned !== null && stay.open && (
        <p className={css.quiet}>
          {t('planned', { day: when.day(data.planned.on), to: `${data.planned.to.program}, ${data.planned.to.track}`, reason: data.planned.reason })}{' '}
          {mayMove && <Button size="compact-sm" variant="subtle" loading={takeBack.isPending} onClick={() => { if (data.planned !== null) takeBack.mutate({ id: data.planned.id }) }}>{t('takeBack')}</Button>}
        </p>
      )}
      {mayMove && stay.open && data.now !== null && data.planned === null && <div><Button size="compact-sm" variant="default" onClick={() => setMoving(true)}>{t('open')}</Button></div>}
      {moving && data.now !== null && <MoveSheet stay={stay} now={data.now} place={place} onClose={() => setMoving(false)} />}
    </>
  )
}
