import type { Slice } from '../../platform/server/slice.ts'
import { changeGroup } from './change-group.ts'
import { endGroup } from './end-group.ts'
import { groups } from './groups.ts'
import { makeAhead } from './make-ahead.ts'
import { openGroup } from './open-group.ts'
import { openTemplateGroups } from './open-template-groups.ts'
import { makeAheadNightly } from './schedule.jobs.ts'
import { scheduleRefusals } from './schedule.words.ts'

/** Treatment fitted into a life: groups, sessions, the client's week. */
export const scheduleSlice: Slice = {
  actions: [openGroup, openTemplateGroups, changeGroup, endGroup, groups, makeAhead],
  refusals: scheduleRefusals,
  jobs: [makeAheadNightly],
}
