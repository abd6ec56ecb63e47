import type { Slice } from '../../platform/server/slice.ts'
import { beginFeed, endFeed, myFeed } from './calendar/my-feed.ts'
import { readFeed } from './calendar/read-feed.ts'
import { acceptPlacement } from './accept-placement.ts'
import { askAbsence } from './ask-absence.ts'
import { requestActions } from './ask-change.ts'
import { bookMakeUp } from './book-make-up.ts'
import { cancelSession } from './cancel-session.ts'
import { day } from './day.ts'
import { bookMakeUpHour, makeUpHours, takeBackMakeUpHour } from './make-up-hours.ts'
import { makeUpOptions } from './make-up-options.ts'
import { myWeek } from './my-week.ts'
import { planSession } from './plan-session.ts'
import { setStaffHours } from './set-staff-hours.ts'
import { week } from './week.ts'
import { addCommitment } from './add-commitment.ts'
import { changeCommitment } from './change-commitment.ts'
import { changeGroup } from './change-group.ts'
import { changePhase } from './change-phase.ts'
import { closeDay } from './close-day.ts'
import { commitments } from './commitments.ts'
import { endGroup } from './end-group.ts'
import { groups } from './groups.ts'
import { allowTogether, keepApart, keptApart, sayWhatMatters } from './keep-apart.ts'
import { leaveGroup } from './leave-group.ts'
import { makeAhead } from './make-ahead.ts'
import { moveOneSession } from './move-session.ts'
import { moveSeries } from './move-series.ts'
import { openGroup } from './open-group.ts'
import { openTemplateGroups } from './open-template-groups.ts'
import { placeInGroup } from './place-in-group.ts'
import { proposeWeeks } from './propose-weeks.ts'
import { readLine } from './read-line.ts'
import { removeCommitment } from './remove-commitment.ts'
import { sayWhatSuits } from './say-what-suits.ts'
import { acceptDesign } from './design/accept-design.ts'
import { beginDesign, designStart } from './design/begin-design.ts'
import { keepMore } from './design/run-design.ts'
import { showDesign } from './design/show-design.ts'
import { beginReplan, stopReplan } from './replan/begin-replan.ts'
import { acceptBundles, rejectBundles } from './replan/decide-replan.ts'
import { keepReplan, noteReplan } from './replan/run-replan.ts'
import { replans, showReplan } from './replan/show-replan.ts'
import { closedDaysAhead, openDay } from './closed-days.ts'
import { addLeave, removeLeave, staffTimes } from './staff-leave.ts'
import { fairnessReport } from './fairness/fairness-report.ts'
import { whyNotGroup } from './why-not.ts'
import { sayWhatToBring } from './bring/say-what-to-bring.ts'
import { setUnit } from './curriculum.ts'
import { scheduleWarnings } from './limits/group-checks.ts'
import { leaveLine, waitForGroup, waitingLine, waitsOfClient } from './waiting/line.ts'
import { anybodyInLine, passOnSeats, passOnSeatsOften } from './waiting/pass-on-seats.ts'
import { takeOffer } from './waiting/take-offer.ts'
import { makeAheadNightly } from './schedule.jobs.ts'
import { scheduleRefusals } from './schedule.words.ts'

/** Treatment fitted into a life: groups, sessions, the client's week. */
export const scheduleSlice: Slice = {
  actions: [
    openGroup, openTemplateGroups, changeGroup, endGroup, groups, makeAhead,
    addCommitment, changeCommitment, removeCommitment, commitments, sayWhatSuits, readLine, keptApart, keepApart, allowTogether, sayWhatMatters,
    proposeWeeks, acceptPlacement, placeInGroup, leaveGroup, changePhase, setStaffHours,
    week, myWeek, day, planSession, moveOneSession, moveSeries, cancelSession, closeDay, askAbsence, makeUpOptions, bookMakeUp, makeUpHours, bookMakeUpHour, takeBackMakeUpHour,
    waitForGroup, leaveLine, takeOffer, waitsOfClient, waitingLine, passOnSeats, anybodyInLine,
    beginReplan, stopReplan, showReplan, replans, acceptBundles, rejectBundles, noteReplan, keepReplan,
    designStart, beginDesign, showDesign, acceptDesign, keepMore,
    whyNotGroup, fairnessReport, setUnit, sayWhatToBring, scheduleWarnings, addLeave, removeLeave, staffTimes, closedDaysAhead, openDay,
    myFeed, beginFeed, endFeed, readFeed,
    ...requestActions,
  ],
  refusals: scheduleRefusals,
  jobs: [makeAheadNightly, passOnSeatsOften],
  feeds: [{ path: 'calendar', ends: '.ics', type: 'text/calendar; charset=utf-8', action: readFeed }],
}
