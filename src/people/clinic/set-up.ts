import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import { allow } from '../role.policy.ts'
import { firstSignIn, founded } from '../sign-in/public.ts'
import { FirstWay } from '../sign-in/link/link.words.ts'
import { Device } from '../sign-in/sign-in.words.ts'
import { insertStaff } from '../staff/public.ts'
import { insertClinic, insertProgram, insertRoom, insertSite } from './clinic.store.ts'
import { ClinicSetUp, TemplateFace } from './clinic.words.ts'
import { programTemplates } from './templates.ts'

/** Seats of the first room until somebody says otherwise: the largest group most states allow. */
const SEATS = 12

/** Founds the clinic of this installation with its first director, who is signed in. */
export const setUpClinic = command({
  name: 'clinic.set-up',
  input: ClinicSetUp.extend({ way: FirstWay, device: Device }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ strong: z.boolean() }),
  run: async context => {
    const { db, input, now, newId, become } = context
    if (await founded(db, true)) throw new Refusal('clinic.already-founded')
    const template = programTemplates.find(({ id }) => id === input.templateId)
    if (!template) throw new Refusal('clinic.no-such-template')
    const [clinicId, siteId, staffId] = [newId(), newId(), newId()]
    await become({ clinicId, kind: 'staff', id: staffId })
    await insertClinic(db, { clinicId, name: input.clinicName, language: input.language, isDemo: false, now })
    await insertSite(db, clinicId, { id: siteId, name: input.siteName, timeZone: input.timeZone, address: null, phone: null })
    await insertRoom(db, clinicId, { id: newId(), siteId, name: input.language === 'es' ? 'Sala 1' : 'Room 1', seats: SEATS })
    await insertProgram(db, clinicId, { id: newId(), siteId, name: template.name[input.language], version: 1, definition: template.definition }, now)
    await insertStaff(db, clinicId, staffId, { name: input.directorName, email: input.directorEmail, roles: ['director'], language: input.language }, now)
    return { strong: await firstSignIn(context, { clinicId, staffId, about: [input.directorName, input.directorEmail, input.clinicName] }) }
  },
})

/** The programs a new clinic can start from. */
export const templates = query({
  name: 'clinic.templates',
  input: z.object({}),
  subject: nothing,
  allow: allow('nobody'),
  output: z.array(TemplateFace),
  run: async () => programTemplates.map(({ id, name, definition: { kind, phases, tracks, groups } }) => {
    const [first] = phases
    return {
      id, name, kind, hoursPerWeek: first?.hoursPerWeek ?? 0, daysPerWeek: first?.daysPerWeek ?? 0,
      weeks: phases.reduce((sum, phase) => sum + phase.expectedWeeks, 0), tracks: tracks.map(track => track.name), groups: groups.length,
    }
  }),
})
