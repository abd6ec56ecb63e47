import { findsEverybody } from '../../people/client/public.ts'
import { freshProofAsked } from '../../people/sign-in/public.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { isReported } from '../../pathway/completion/circumstances/circumstances.rules.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, JsonText } from '../../platform/server/action.ts'
import { csvOf } from './csv.ts'
import { directs } from './director.policy.ts'
import { coursesOf, staysOf } from './director.store.ts'
import { Cohort, TextFile } from './director.words.ts'
import { tedsRecords, type Course } from './teds.rules.ts'
import { todayAt } from './today-at.ts'

const NOTHING: Course = { places: [], phases: [], admission: null, end: null }

/** The discharges of a cohort in the shape of TEDS-D, one line for each service of a stay, without name, number or day of anybody; the history says whose they were. */
export const exportTeds = command({
  name: 'director.export-teds',
  input: Cohort,
  subject: (db, _input, actor) => clinicOf(db, actor.clinicId),
  allow: directs,
  output: TextFile,
  secret: true,
  run: async context => {
    const { db, input, subject, actor, now } = context
    await freshProofAsked(context)
    if (!await findsEverybody(db, actor.id)) throw new Refusal('client.some-not-seen')
    const reported = subject.programs.filter(({ definition }) => isReported(definition.kind)).map(({ id }) => id)
    const ended = (await staysOf(db, input)).filter(({ kind }) => kind !== null)
    const courses = await coursesOf(db, ended.map(({ episodeId }) => episodeId))
    const told = ended.map((stay, i) => ({ stay, records: tedsRecords(stay, courses.get(stay.episodeId) ?? NOTHING, i + 1).filter(({ programId }) => reported.includes(programId)) }))
      .filter(({ records }) => records.length > 0)
    const file = { name: `teds-d-${todayAt(subject, now)}.csv`, text: csvOf(told.flatMap(({ records }) => records.map(({ record }) => record))) }
    return new JsonText(JSON.stringify(file), told.map(({ stay }) => stay.clientId))
  },
})
