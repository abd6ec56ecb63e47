import type { Slice } from '../../platform/server/slice.ts'
import { clinicRefusals } from './clinic.words.ts'
import { addRoom, changeRoom } from './rooms.ts'
import { setUpClinic, templates } from './set-up.ts'
import { theClinic } from './the-clinic.ts'

/** The organisation itself. */
export const clinicSlice: Slice = { actions: [theClinic, setUpClinic, templates, addRoom, changeRoom], refusals: clinicRefusals }
