/** What a rule answers: yes with the new facts, or no with the code of the reason. */
export type Decision<T, R extends string> =
  | { readonly ok: true, readonly value: T }
  | { readonly ok: false, readonly because: R }

/** The rule allows it. */
export const yes = <T>(value: T): { readonly ok: true, readonly value: T } => ({ ok: true, value })

/** The rule forbids it; the code has its sentence in the slice's words. */
export const no = <R extends string>(because: R): { readonly ok: false, readonly because: R } => ({ ok: false, because })
