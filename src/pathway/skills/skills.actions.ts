import type { Slice } from '../../platform/server/slice.ts'
import { answerPractice } from './answer-practice.ts'
import { assignPractice } from './assign-practice.ts'
import { checkIn } from './check-in.ts'
import { checkIns } from './check-ins.ts'
import { clinicSkillActions } from './clinic-skills/write-skill.ts'
import { hardTimeActions } from './hard-times/hard-times.ts'
import { kioskActions } from './kiosk/check-in-at-kiosk.ts'
import { library } from './library.ts'
import { messageActions } from './messages/message.actions.ts'
import { checkInFromPaper } from './paper/check-in-from-paper.ts'
import { practices } from './practices.ts'
import { endReminder, myReminder, setReminder } from './reminders/my-reminder.ts'
import { remindOfCheckIns } from './reminders/remind.ts'
import { reachOuts, recordReachOut } from './record-reach-out.ts'
import { skillsJobs } from './skills.jobs.ts'
import { skillsRefusals } from './skills.words.ts'
import { whoNeedsACall } from './who-needs-a-call.ts'
import { whoReads } from './who-reads.ts'

/** Coping skills, practice between sessions, and the client's daily 20 seconds. */
export const skillsSlice: Slice = {
  actions: [
    checkIn, checkInFromPaper, checkIns, whoNeedsACall, library, assignPractice, answerPractice, practices, whoReads, recordReachOut, reachOuts,
    myReminder, setReminder, endReminder, remindOfCheckIns, ...messageActions, ...hardTimeActions, ...clinicSkillActions, ...kioskActions,
  ],
  refusals: skillsRefusals,
  jobs: skillsJobs,
}
