import type { Slice } from '../../platform/server/slice.ts'
import { alerts } from './alerts.ts'
import { acceptAlert, closeAlert } from './answer-alert.ts'
import { climbChain } from './climb-chain.ts'
import { judgeRisk } from './judge-risk.ts'
import { morningReport, tellGaps } from './morning-report.ts'
import { notSafeToday } from './not-safe-today.ts'
import { onCall, setOnCall } from './on-call.ts'
import { safetyPlan, safetyPlanVersions } from './safety-plan.ts'
import { safetyJobs } from './safety.jobs.ts'
import { safetyRefusals } from './safety.words.ts'
import { saveSafetyPlan } from './save-safety-plan.ts'
import { showSafety } from './show-safety.ts'

/** What can be done at this step of the pathway. */
export const safetySlice: Slice = {
  actions: [
    notSafeToday, alerts, acceptAlert, closeAlert, judgeRisk, saveSafetyPlan, safetyPlan, safetyPlanVersions, showSafety, onCall, setOnCall,
    morningReport, climbChain, tellGaps,
  ],
  refusals: safetyRefusals,
  jobs: safetyJobs,
}
