import { assessmentClientPages } from '../../pathway/assessment/screens/assessment.pages.ts'
import { completionClientPages } from '../../pathway/completion/screens/completion.pages.ts'
import { continuingCareClientPages } from '../../pathway/continuing-care/screens/continuing-care.pages.ts'
import { planClientPages } from '../../pathway/plan/screens/plan.pages.ts'
import { progressClientPages } from '../../pathway/progress/screens/progress.pages.ts'
import { referralClientPages } from '../../pathway/referral/screens/referral.pages.ts'
import { safetyClientPages } from '../../pathway/safety/screens/safety.pages.ts'
import { scheduleClientPages } from '../../pathway/schedule/screens/schedule.pages.ts'
import { sessionClientPages } from '../../pathway/session/screens/session.pages.ts'
import { skillsClientPages } from '../../pathway/skills/screens/skills.pages.ts'
import { clientClientPages } from '../../people/client/screens/client.pages.ts'

import { clinicClientPages } from '../../people/clinic/screens/clinic.pages.ts'
import { familyClientPages } from '../../people/family/screens/family.pages.ts'
import { signInClientPages } from '../../people/sign-in/screens/sign-in.pages.ts'
import { staffClientPages } from '../../people/staff/screens/staff.pages.ts'
import type { Page } from '../../platform/web/page.ts'

/** All pages of this app: what the steps bring, in the order of the pathway. */
export const pages: readonly Page[] = [
  ...clinicClientPages, ...staffClientPages, ...signInClientPages, ...clientClientPages, ...familyClientPages,
  ...safetyClientPages,
  ...referralClientPages,
  ...assessmentClientPages,
  ...planClientPages,
  ...scheduleClientPages,
  ...skillsClientPages,
  ...sessionClientPages,
  ...progressClientPages,
  ...continuingCareClientPages,
  ...completionClientPages,
]
