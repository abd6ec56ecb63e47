/** What fills a life beside treatment. `quiet` is time the client keeps for themself. Alone in a file, so that the phone need not load more. */
export const COMMITMENT_KINDS = ['work', 'school', 'childcare', 'court', 'medical', 'meeting', 'quiet', 'other'] as const

/** How somebody comes here. */
export const MEANS = ['car', 'ride', 'bus', 'bike', 'walk'] as const
/** What somebody may need in order to take part; the first three a room has or has not. */
export const ACCESS = ['step-free', 'hearing', 'quiet', 'interpreter', 'sign-language', 'large-print', 'service-animal'] as const
/** What a room can offer. */
export const ROOM_ACCESS = ['step-free', 'hearing', 'quiet'] as const
