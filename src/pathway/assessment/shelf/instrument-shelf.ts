import { z } from 'zod'
import { allow, anyStaff } from '../../../people/role.policy.ts'
import { nothing, query } from '../../../platform/server/action.ts'
import { toQuestionnaire } from '../instruments/questionnaire.fhir.ts'
import { shippedInstrument } from '../instruments/shipped.ts'
import { instrumentsKnown } from './instruments-here.ts'
import { askingOf, stateOf } from './shelf.rules.ts'
import { askedHere, switchesOf } from './shelf.store.ts'
import { ShelfLine } from './shelf.words.ts'

/** All instruments with the right on which each is used: what is on, what is off until a director says so, what needs the clinic's own wording. */
export const instrumentShelf = query({
  name: 'assessment.instrument-shelf',
  input: z.object({}),
  subject: nothing,
  allow: allow('director', 'therapist', 'prescriber'),
  output: z.array(ShelfLine),
  run: async ({ db }) => {
    const [switches, asked] = [await switchesOf(db), await askedHere(db)]
    return (await instrumentsKnown(db)).map(one => {
      const said = switches.find(({ instrument }) => instrument === one.id)
      return {
        id: one.id, title: one.title, about: one.about, version: one.version, state: stateOf(one, switches),
        comesWith: shippedInstrument(one.id) === undefined || one.licence.verdict === 'clinic-holds' ? 'clinic' as const : 'product' as const,
        languages: [...one.languages], questions: one.items.length, answeredBy: one.answeredBy, asking: askingOf(one, asked), attribution: one.attribution, licence: one.licence,
        switched: said === undefined ? null : { why: said.why, byName: said.byName, at: said.at },
      }
    })
  },
})

/** One instrument as a FHIR R4 Questionnaire, for another system. Without its wording it is a draft that names its questions. */
export const exportInstrument = query({
  name: 'assessment.export-instrument',
  input: z.object({ id: z.string().max(64) }),
  subject: async (db, { id }) => {
    const instrument = (await instrumentsKnown(db)).find(one => one.id === id)
    return instrument && { instrument }
  },
  allow: anyStaff,
  output: z.looseObject({ resourceType: z.literal('Questionnaire') }),
  run: async ({ subject, publicUrl }) => toQuestionnaire(subject.instrument, `${publicUrl}/fhir`),
})
