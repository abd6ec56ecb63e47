/** What fills a life beside treatment. `quiet` is time the client keeps for themself. Alone in a file, so that the phone need not load more. */
export const COMMITMENT_KINDS = ['work', 'school', 'childcare', 'court', 'medical', 'meeting', 'quiet', 'other'] as const
