/** What a colour means. It is never the only sign: there is always a word or a shape beside it. */
export type Tone = 'neutral' | 'brand' | 'good' | 'attention' | 'urgent' | 'info' | 'kin'
