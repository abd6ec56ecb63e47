// What later steps may do and read here. Views for lists: current_plan, current_objective, current_intervention, objective_line.
export { chosenDeadlines, forgetServiceDays, recordServiceDays } from './deadline.store.ts'
export { interventionsOf, objectivesOf, objectivesOfStay } from './objective.store.ts'
export { currentPlanOf, wholePlansOf } from './plan.store.ts'
export { duesOfClinic } from './plans-due.ts'
export { draftReview } from './review/draft-review.ts'
export { metInLastReview } from './review/review.store.ts'
