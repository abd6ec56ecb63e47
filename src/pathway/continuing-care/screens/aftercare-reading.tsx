import type { ReactNode } from 'react'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { ShownAftercare } from '../continuing-care.words.ts'
import css from './care.module.css'
import { careText } from './care.text.ts'
import { GroupLine } from './group-line.tsx'

function Part({ title, children }: { readonly title: string, readonly children: ReactNode }) {
  return <section className={css.part}><h2>{title}</h2>{children}</section>
}

/** The aftercare plan as it is read: for the client in their words, for staff once it is signed. Empty parts are left out. */
export function AftercareReading({ plan, voice }: { readonly plan: ShownAftercare, readonly voice: 'client' | 'staff' }) {
  const t = useText(careText)
  const when = useWhen(plan.zone)
  const mine = voice === 'client'
  const said = (title: string, words: string) => words.trim() === '' ? null : <Part title={title}><p className={css.said}>{words}</p></Part>
  return (
    <div className={css.parts}>
      {said(t(mine ? 'mySteps' : 'stepDown'), plan.stepDown)}
      {said(t(mine ? 'myTherapist' : 'therapistName'), plan.therapistName)}
      {plan.firstVisitAt !== null && <Part title={t(mine ? 'myFirst' : 'firstVisit')}><p className={css.said}>{when.longDay(plan.firstVisitAt)}, {when.time(plan.firstVisitAt)}</p></Part>}
      {plan.groups.length > 0 && (
        <Part title={t(mine ? 'myGroups' : 'groups')}>
          <ul className={css.list}>{plan.groups.map(group => <li key={group.id}><GroupLine group={group} /></li>)}</ul>
        </Part>
      )}
      {said(t(mine ? 'myMedication' : 'medication'), plan.medication)}
      {said(t(mine ? 'myHousing' : 'housing'), plan.housing)}
      {said(t(mine ? 'myWork' : 'work'), plan.work)}
      {said(t(mine ? 'myPeople' : 'people'), plan.people)}
      {said(t(mine ? 'mySigns' : 'warningSigns'), plan.warningSigns)}
      {said(t(mine ? 'myBack' : 'whatBringsMeBack'), plan.whatBringsMeBack)}
    </div>
  )
}
