import type { TestClinic } from '../../../seed/test-clinic.ts'
import type { GroupDetails } from './group.words.ts'
import { openGroup } from './open-group.ts'

/** A Monday evening group, 17:30 to 19:00, twelve seats. */
export const mondayGroup = (clinic: TestClinic, changed: Partial<GroupDetails> = {}): GroupDetails => ({
  topic: 'Coping skills', track: 'evening', phases: ['intensive', 'step-down'], weekday: 1, starts: '17:30', minutes: 90, breakMinutes: 0,
  seats: 12, roomId: clinic.roomId, remote: false, facilitatorIds: [clinic.staff.facilitator.id], ...changed,
})

/** A group that runs. */
export async function openedGroup(clinic: TestClinic, changed: Partial<GroupDetails> = {}, from?: string): Promise<string> {
  const { id } = await clinic.act(openGroup, {
    programId: clinic.programId, details: mondayGroup(clinic, changed), ...(from !== undefined && { from }),
  }, clinic.staff.director)
  return id
}
