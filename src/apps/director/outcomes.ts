import { clinicOf } from '../../people/clinic/public.ts'
import { query } from '../../platform/server/action.ts'
import { directs } from './director.policy.ts'
import { staysOf } from './director.store.ts'
import { Cohort, Outcomes } from './director.words.ts'
import { breakdown, enrolledCurve, FEWEST, figuresOf, mainInstrument, notLeftEarlyCurve } from './outcomes.rules.ts'
import published from './published-figures.json' with { type: 'json' }
import { todayAt } from './today-at.ts'

/** Outcomes of everybody, or of the people admitted into one program, one track, one span of days. Counts only, nobody is named. */
export const outcomes = query({
  name: 'director.outcomes',
  input: Cohort,
  subject: (db, _input, actor) => clinicOf(db, actor.clinicId),
  allow: directs,
  output: Outcomes,
  run: async ({ db, input, subject, now }) => {
    const today = todayAt(subject, now)
    const stays = await staysOf(db, input)
    const instrument = mainInstrument(stays)
    return {
      today, stays: stays.length, inCare: stays.filter(({ dischargedOn }) => dischargedOn === null).length, fewest: FEWEST, instrument,
      figures: figuresOf(stays, today, instrument), enrolled: enrolledCurve(stays, today), notLeftEarly: notLeftEarlyCurve(stays, today),
      retentionSource: { source: published.retention.source, mark: published.retention.mark }, breakdown: breakdown(stays, instrument),
      programs: subject.programs.map(({ id, name }) => ({ id, name })),
      tracks: [...new Set(subject.programs.flatMap(({ definition }) => definition.tracks.map(({ id }) => id)))],
    }
  },
})
