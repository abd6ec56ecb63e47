import { freshProofAsked } from '../../people/sign-in/public.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { command, JsonText } from '../../platform/server/action.ts'
import { csvOf } from './csv.ts'
import { directs } from './director.policy.ts'
import { staysOf } from './director.store.ts'
import { Cohort, TextFile } from './director.words.ts'
import { tedsRecord } from './teds.rules.ts'
import { todayAt } from './today-at.ts'

/** Programs whose discharges a state asks for. Source: SAMHSA TEDS manual 3.2, substance use treatment. */
const REPORTED = ['substance-use', 'dual']

/** The discharges of a cohort in the shape of TEDS-D, one line each, without name, number or day of anybody; the history says whose they were. */
export const exportTeds = command({
  name: 'director.export-teds',
  input: Cohort,
  subject: (db, _input, actor) => clinicOf(db, actor.clinicId),
  allow: directs,
  output: TextFile,
  secret: true,
  run: async context => {
    const { db, input, subject, now } = context
    await freshProofAsked(context)
    const reported = subject.programs.filter(({ definition }) => REPORTED.includes(definition.kind)).map(({ id }) => id)
    const ended = (await staysOf(db, input)).filter(({ programId, kind }) => kind !== null && reported.includes(programId))
    const file = { name: `teds-d-${todayAt(subject, now)}.csv`, text: csvOf(ended.flatMap((stay, i) => { const line = tedsRecord(stay, i + 1); return line === null ? [] : [line] })) }
    return new JsonText(JSON.stringify(file), ended.map(({ clientId }) => clientId))
  },
})
