import type { Slice } from '../../platform/server/slice.ts'
import { changeDetails } from './change-details.ts'
import { clientDetails } from './client-details.ts'
import { clientRefusals } from './client.words.ts'
import { findClients } from './find-clients.ts'
import { noteAllergies } from './note-allergies.ts'
import { recordClient } from './record-client.ts'
import { setPhoto } from './set-photo.ts'
import { whoLooked } from './who-looked.ts'

/** What can be done with and known of a person in care. */
export const clientSlice: Slice = {
  actions: [recordClient, changeDetails, clientDetails, findClients, noteAllergies, setPhoto, whoLooked],
  refusals: clientRefusals,
}
