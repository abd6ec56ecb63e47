/** How a service is given. */
export const MODALITIES = ['individual', 'group', 'family', 'skill-practice', 'referral'] as const
