import type { Slice } from '../../platform/server/slice.ts'
import { caseload } from './caseload.ts'
import { progressJobs } from './progress.jobs.ts'
import { reviewScores } from './review-scores.ts'
import { trends } from './trends.ts'

/** How a client goes, and whom the team should speak of. */
export const progressSlice: Slice = { actions: [trends, caseload, reviewScores], refusals: {}, jobs: progressJobs }
