import type { TestClinic } from '../../../seed/test-clinic.ts'
import { recordClient } from '../../people/client/record-client.ts'
import { admit } from './admit.ts'

/** A person the clinic knows and has not admitted yet. */
export async function knownClient(clinic: TestClinic, names: { givenName: string, familyName: string, phone?: string, birthDate?: string } = { givenName: 'Maya', familyName: 'Ortega' }): Promise<string> {
  const { id } = await clinic.act(recordClient, { phone: '555 0101', mayLeaveMessage: true, ...names }, clinic.staff.intake)
  return id
}

/** A person in care since the day of the test clinic, in its one program, with its one therapist. */
export async function admittedClient(
  clinic: TestClinic, options: { givenName?: string, familyName?: string, admittedOn?: string, track?: string } = {},
): Promise<{ clientId: string, episodeId: string }> {
  const { givenName = 'Maya', familyName = 'Ortega', admittedOn = '2026-03-02', track = 'evening' } = options
  const clientId = await knownClient(clinic, { givenName, familyName })
  const { id } = await clinic.act(admit, {
    clientId, programId: clinic.programId, track, therapistId: clinic.staff.therapist.id, admittedOn,
  }, clinic.staff.intake)
  return { clientId, episodeId: id }
}
