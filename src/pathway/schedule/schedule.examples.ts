import type { TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { acceptPlacement } from './accept-placement.ts'
import { PLAIN_GROUP, type GroupDetails } from './group.words.ts'
import { openGroup } from './open-group.ts'
import type { Proposal } from './proposal.words.ts'
import { proposeWeeks } from './propose-weeks.ts'

/** A Monday evening group, 17:30 to 19:00, twelve seats. */
export const mondayGroup = (clinic: TestClinic, changed: Partial<GroupDetails> = {}): GroupDetails => ({
  ...PLAIN_GROUP, topic: 'Coping skills', track: 'evening', phases: ['intensive', 'step-down'], weekday: 1, starts: '17:30', minutes: 90, breakMinutes: 0,
  seats: 12, roomId: clinic.roomId, remote: false, facilitatorIds: [clinic.staff.facilitator.id], ...changed,
})

/** A group that runs. */
export async function openedGroup(clinic: TestClinic, changed: Partial<GroupDetails> = {}, from?: string): Promise<string> {
  const { id } = await clinic.act(openGroup, {
    programId: clinic.programId, details: mondayGroup(clinic, changed), ...(from !== undefined && { from }),
  }, clinic.staff.director)
  return id
}

/** What accepting a proposal sends. */
export const accepted = (clientId: string, { items }: Proposal) => {
  const hour = (kind: 'individual' | 'family') => {
    const item = items.find(one => one.kind === kind)
    if (item === undefined || item.staffId === null) return null
    const { staffId, weekday, starts, minutes, remote } = item
    return { staffId, weekday, starts, minutes, remote }
  }
  return { clientId, groupIds: items.flatMap(({ groupId }) => groupId ?? []), individual: hour('individual'), family: hour('family') }
}

/** A client in care whose week was found and accepted in a program with all groups of its template. */
export async function placedClient(clinic: TestClinic, names: { givenName?: string } = {}): Promise<{ clientId: string, episodeId: string }> {
  const client = await admittedClient(clinic, names)
  const { proposals: [best] } = await clinic.act(proposeWeeks, { clientId: client.clientId }, clinic.staff.intake)
  if (best === undefined) throw new Error('no week fits')
  await clinic.act(acceptPlacement, accepted(client.clientId, best), clinic.staff.intake)
  return client
}
