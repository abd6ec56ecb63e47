import { freshProofAsked } from '../../people/sign-in/public.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { command } from '../../platform/server/action.ts'
import { csvOf } from './csv.ts'
import { directs } from './director.policy.ts'
import { staysOf } from './director.store.ts'
import { Cohort, TextFile, type Share } from './director.words.ts'
import { breakdown, FEWEST, figuresOf, mainInstrument } from './outcomes.rules.ts'
import { todayAt } from './today-at.ts'

const cells = ({ share, count, of, hidden }: Share) => ({
  share: share === null ? null : Math.round(share * 1000) / 1000, count, of, note: hidden ? `fewer than ${FEWEST} people, or kept back with such a line` : null,
})

/** The figures of a cohort as a table for a spreadsheet: counts, nobody in it. */
export const exportOutcomes = command({
  name: 'director.export-outcomes',
  input: Cohort,
  subject: (db, _input, actor) => clinicOf(db, actor.clinicId),
  allow: directs,
  output: TextFile,
  secret: true,
  run: async context => {
    const { db, input, subject, now } = context
    await freshProofAsked(context)
    const [today, stays] = [todayAt(subject, now), await staysOf(db, input)]
    const instrument = mainInstrument(stays)
    const whole = figuresOf(stays, today, instrument).map(({ id, published, ...share }) => ({
      group: 'all', figure: id, ...cells(share), published: published?.share ?? null, publishedFrom: published?.from ?? null, publishedTo: published?.to ?? null, source: published?.source ?? null,
    }))
    const parts = breakdown(stays, instrument).flatMap(line => (['completed', 'leftEarly', 'attendance', 'improved'] as const).map(figure => ({
      group: `${line.by}: ${line.label}`, figure: figure === 'leftEarly' ? 'left-early' : figure, ...cells(line[figure]), published: null, publishedFrom: null, publishedTo: null, source: null,
    })))
    return { name: `outcomes-${today}.csv`, text: csvOf([...whole, ...parts]) }
  },
})
