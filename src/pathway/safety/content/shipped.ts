import crisisLines from './crisis-lines.json' with { type: 'json' }
import { CrisisLines, SafetyPlanForm, StaffScript } from './safety-content.words.ts'
import safetyPlan from './safety-plan.json' with { type: 'json' }
import callerInCrisis from './staff-caller-in-crisis.json' with { type: 'json' }
import isSheHere from './staff-is-she-here.json' with { type: 'json' }
import walkInInCrisis from './staff-walk-in-in-crisis.json' with { type: 'json' }

/** The safety plan as it is asked for, in our own wording. */
export const shippedSafetyPlan: SafetyPlanForm = SafetyPlanForm.parse(safetyPlan)

/** The crisis lines of the United States, 988 first. */
export const shippedCrisisLines: CrisisLines = CrisisLines.parse(crisisLines)

/** Scripts for the phone and the front desk. */
export const shippedStaffScripts: readonly StaffScript[] = [
  callerInCrisis,
  walkInInCrisis,
  isSheHere,
].map((file) => StaffScript.parse(file))
