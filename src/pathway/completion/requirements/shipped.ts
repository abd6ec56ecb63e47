import { aftercareBooked } from './aftercare-booked.rules.ts'
import { attendance } from './attendance.rules.ts'
import { familySession } from './family-session.rules.ts'
import { measureAtDischarge } from './measure-at-discharge.rules.ts'
import { objectives } from './objectives.rules.ts'
import { participation } from './participation.rules.ts'
import { phaseTasks } from './phase-tasks.rules.ts'
import { relapsePrevention } from './relapse-prevention.rules.ts'
import type { RequirementKind } from './requirement.words.ts'
import { safetyPlan } from './safety-plan.rules.ts'
import { screens } from './screens.rules.ts'
import { summarySigned } from './summary-signed.rules.ts'

/** Every kind of requirement a program may set. A new one is a file here and a line in this list. */
export const requirementKinds: readonly RequirementKind[] = [
  attendance, participation, objectives, phaseTasks, screens, measureAtDischarge, familySession, safetyPlan, relapsePrevention, aftercareBooked, summarySigned,
]
