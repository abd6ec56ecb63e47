import { z } from 'zod'
import { allow } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../../platform/server/action.ts'
import { importProblems } from '../instruments/questionnaire-import.fhir.ts'
import { importRefusals } from '../instruments/questionnaire.words.ts'
import { shippedInstrument } from '../instruments/shipped.ts'
import { freeVersion, imported } from './shelf.rules.ts'
import { copiesOf, insertCopy, saveSwitch } from './shelf.store.ts'
import { ImportCard } from './shelf.words.ts'

const Face = z.object({ title: z.string(), questions: z.number(), languages: z.array(z.string()), hasTotal: z.boolean() })

/** What a file would become, and everything that stands against it, question by question. Nothing is kept. */
export const checkImport = query({
  name: 'assessment.check-import',
  input: ImportCard.omit({ licence: true }),
  subject: nothing,
  allow: allow('director'),
  output: z.object({ face: Face.nullable(), problems: z.array(z.object({ code: z.string(), en: z.string(), es: z.string(), question: z.string().nullable() })) }),
  run: async ({ input }) => {
    const told = importProblems(input.questionnaire).map(({ because, linkId }) => ({ code: because, en: importRefusals[because].en, es: importRefusals[because].es, question: linkId }))
    const result = imported({ ...input, licence: '' }, shippedInstrument(input.instrument))
    if (!result.ok) {
      const because = result.because
      const sentence = because === 'assessment.comes-with-its-wording' ? null : importRefusals[because]
      return { face: null, problems: told.length > 0 || sentence === null ? told : [{ code: because, en: sentence.en, es: sentence.es, question: null }] }
    }
    const { title, items, languages, total } = result.value
    return { face: { title: title.en, questions: items.length, languages: [...languages], hasTotal: total !== null }, problems: [] }
  },
})

/** Takes over the clinic's licensed questionnaire and switches it on. A newer copy is a new version; answers keep theirs. */
export const importInstrument = command({
  name: 'assessment.import-instrument',
  input: ImportCard,
  subject: nothing,
  allow: allow('director'),
  output: z.object({ instrument: z.string(), version: z.string() }),
  run: async ({ db, input, actor, now, newId }) => {
    const result = imported(input, shippedInstrument(input.instrument))
    if (!result.ok) throw new Refusal(result.because)
    const taken = (await copiesOf(db)).filter(({ instrument }) => instrument === input.instrument).map(({ version }) => version)
    const definition = { ...result.value, version: freeVersion(result.value.version, taken) }
    await insertCopy(db, { clinicId: actor.clinicId, id: newId(), definition, licence: input.licence, by: actor.id, now })
    await saveSwitch(db, { clinicId: actor.clinicId, instrument: definition.id, isOn: true, why: input.licence, by: actor.id, now })
    return { instrument: definition.id, version: definition.version }
  },
})
