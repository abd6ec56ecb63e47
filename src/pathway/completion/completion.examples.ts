import type { TestClinic } from '../../../seed/test-clinic.ts'
import type { DischargeKind } from './completion.words.ts'
import { saveSummary } from './save-discharge.ts'
import { signDischarge } from './sign-discharge.ts'
import { startDischarge } from './start-discharge.ts'

/** A stay that ended on a day, with its summary signed. */
export async function signedDischarge(clinic: TestClinic, clientId: string, kind: DischargeKind, onDate: string): Promise<void> {
  const { therapist } = clinic.staff
  const { id } = await clinic.act(startDischarge, { clientId, kind, onDate }, therapist)
  await clinic.act(saveSummary, { id, kind, onDate, words: { reason: 'Time to move on', course: 'Came to most groups.', issuesLeft: '', medication: '', recommendations: '' } }, therapist, { ifMatch: 1 })
  await clinic.act(signDischarge, { id }, therapist, { ifMatch: 2 })
}
