import type { Slice } from '../../platform/server/slice.ts'
import { changeDetails } from './change-details.ts'
import { clientDetails } from './client-details.ts'
import { clientRefusals } from './client.words.ts'
import { findClients } from './find-clients.ts'
import { keepOut } from './kept-out/keep-out.ts'
import { keptOutRefusals } from './kept-out/kept-out.words.ts'
import { letIn } from './kept-out/let-in.ts'
import { showKeptOut } from './kept-out/show-kept-out.ts'
import { noteAllergies } from './note-allergies.ts'
import { recordClient } from './record-client.ts'
import { setPhoto } from './set-photo.ts'
import { whoLooked } from './who-looked.ts'

/** What can be done with and known of a person in care. */
export const clientSlice: Slice = {
  actions: [recordClient, changeDetails, clientDetails, findClients, noteAllergies, setPhoto, whoLooked, showKeptOut, keepOut, letIn],
  refusals: { ...clientRefusals, ...keptOutRefusals },
}
