import { chartSlice } from './apps/chart/chart.actions.ts'
import { directorSlice } from './apps/director/director.actions.ts'
import { supporterSlice } from './apps/supporter/supporter.actions.ts'
import { threadSlice } from './apps/thread/thread.actions.ts'
import { todaySlice } from './apps/today/today.actions.ts'
import { demoSlice } from './demo/demo.actions.ts'
import { assessmentSlice } from './pathway/assessment/assessment.actions.ts'
import { completionSlice } from './pathway/completion/completion.actions.ts'
import { continuingCareSlice } from './pathway/continuing-care/continuing-care.actions.ts'
import { planSlice } from './pathway/plan/plan.actions.ts'
import { progressSlice } from './pathway/progress/progress.actions.ts'
import { referralSlice } from './pathway/referral/referral.actions.ts'
import { safetySlice } from './pathway/safety/safety.actions.ts'
import { scheduleSlice } from './pathway/schedule/schedule.actions.ts'
import { sessionSlice } from './pathway/session/session.actions.ts'
import { skillsSlice } from './pathway/skills/skills.actions.ts'
import { clientSlice } from './people/client/client.actions.ts'
import { clinicSlice } from './people/clinic/clinic.actions.ts'
import { familySlice } from './people/family/family.actions.ts'
import { kioskSlice } from './people/kiosk/kiosk.actions.ts'
import { noticeSlice } from './people/notice/notice.actions.ts'
import { signInSlice } from './people/sign-in/sign-in.actions.ts'
import { signatureSlice } from './people/signature/signature.actions.ts'
import { staffSlice } from './people/staff/staff.actions.ts'
import { taskSlice } from './people/task/task.actions.ts'
import { joined } from './platform/server/slice.ts'

/** Everything this system can do: one line for each folder, in the order of the pathway. */
export const evenkeel = joined([
  clinicSlice, staffSlice, signInSlice, clientSlice, kioskSlice, familySlice, noticeSlice, signatureSlice, taskSlice,
  safetySlice, referralSlice, assessmentSlice, planSlice, scheduleSlice, skillsSlice, sessionSlice, progressSlice,
  continuingCareSlice, completionSlice, chartSlice, threadSlice, todaySlice, directorSlice, supporterSlice, demoSlice,
])
