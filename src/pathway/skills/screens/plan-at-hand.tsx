import type { safetyPlan } from '../../safety/safety-plan.ts'
import { PlanReading } from '../../safety/screens/plan-reading.tsx'
import { useAsk } from '../../../platform/web/call.ts'
import css from './skills.module.css'

/** The client's safety plan to read, from the device when there is no network. Nothing when there is none yet. */
export function PlanAtHand({ clientId }: { readonly clientId: string }) {
  const { data: plan } = useAsk<typeof safetyPlan>('safety.plan', { clientId })
  if (plan === undefined || plan === null || plan.sections.every(({ lines }) => lines.length === 0)) return null
  return <div className={css.planAtHand}><PlanReading plan={plan} level={3} /></div>
}
