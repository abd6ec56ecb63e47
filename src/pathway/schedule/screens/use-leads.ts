import type { staffList } from '../../../people/staff/staff-list.ts'
import { useAsk } from '../../../platform/web/call.ts'

const THERAPY = ['therapist', 'facilitator', 'prescriber', 'director']

/** Everybody who may lead a session, as choices. */
export function useLeads(): { readonly value: string, readonly label: string }[] {
  const { data: staff = [] } = useAsk<typeof staffList>('staff.list', {})
  return staff.filter(({ left, roles }) => !left && roles.some(role => THERAPY.includes(role))).map(({ id, name }) => ({ value: id, label: name }))
}
