/** The parts of a safety plan, in their order; the wording is in `content/safety-plan.json`. */
export const SECTION_IDS = ['warning-signs', 'on-my-own', 'places-and-people', 'people-to-ask', 'professionals', 'safer-surroundings', 'reasons-to-live'] as const
