import type { SkillMoment } from './library/skill.words.ts'

/** What a client answered in a check-in, as the phone holds it. The server checks it. */
export interface SaidToday {
  readonly forDate: string, readonly at: string
  readonly mood: number, readonly stress: number, readonly craving: number, readonly sleepHours: number
  readonly wantsCall: boolean
  readonly used?: 'no' | 'yes' | 'rather-not-say', readonly trigger?: SkillMoment, readonly skill?: string, readonly helped?: number, readonly words?: string
}

/** A skill somebody just used, with how much it helped. */
export interface SaidOfSkill {
  readonly skill: string
  /** The practice that was agreed on, when it was one. */
  readonly practiceId: string | null
  readonly outcome: 'done' | 'tried' | 'not-done'
  readonly helped: number | null
  readonly words: string | null
}

/** What a phone may hold until there is a network. */
export type Said =
  | { readonly kind: 'check-in', readonly answers: SaidToday }
  | { readonly kind: 'practice', readonly practice: SaidOfSkill }
  | { readonly kind: 'message', readonly words: string }
  | { readonly kind: 'not-safe' }

/** One thing that waits to be sent. Its key makes sending it twice harmless. */
export type Waiting = Said & {
  readonly key: string
  readonly clientId: string
  readonly madeAt: string
  /** It left the phone at least once; the server may have it already. */
  readonly tried: boolean
  /** The sentence of the server that will not take it. */
  readonly refused: string | null
}
