import { assessmentPages } from '../../pathway/assessment/screens/assessment.pages.ts'
import { completionPages } from '../../pathway/completion/screens/completion.pages.ts'
import { continuingCarePages } from '../../pathway/continuing-care/screens/continuing-care.pages.ts'
import { planPages } from '../../pathway/plan/screens/plan.pages.ts'
import { progressPages } from '../../pathway/progress/screens/progress.pages.ts'
import { referralPages } from '../../pathway/referral/screens/referral.pages.ts'
import { safetyPages } from '../../pathway/safety/screens/safety.pages.ts'
import { schedulePages } from '../../pathway/schedule/screens/schedule.pages.ts'
import { sessionPages } from '../../pathway/session/screens/session.pages.ts'
import { skillsPages } from '../../pathway/skills/screens/skills.pages.ts'
import { clientPages } from '../../people/client/screens/client.pages.ts'
import { clinicPages } from '../../people/clinic/screens/clinic.pages.ts'
import { familyPages } from '../../people/family/screens/family.pages.ts'
import { kioskPages } from '../../people/kiosk/screens/kiosk.pages.ts'
import { signInPages } from '../../people/sign-in/screens/sign-in.pages.ts'
import { staffPages } from '../../people/staff/screens/staff.pages.ts'
import { chartPages } from '../chart/screens/chart.pages.ts'
import { directorPages } from '../director/screens/director.pages.ts'
import { familiesPages } from '../supporter/families.pages.ts'
import { threadPages } from '../thread/screens/thread.pages.ts'
import { todayPages } from '../today/screens/today.pages.ts'
import type { Page } from '../../platform/web/page.ts'

/** All pages of this app: what the steps bring, in the order of the pathway. */
export const pages: readonly Page[] = [
  ...todayPages, ...directorPages,
  ...chartPages,
  ...clinicPages, ...staffPages, ...signInPages, ...clientPages, ...kioskPages, ...familyPages,
  ...safetyPages,
  ...referralPages,
  ...assessmentPages,
  ...planPages,
  ...schedulePages,
  ...skillsPages,
  ...sessionPages,
  ...progressPages,
  ...continuingCarePages,
  ...completionPages,
  ...familiesPages,
  ...threadPages,
]
