const KEPT = 'join-code'

/** Takes the code of a handed-over link out of the address at once; it stays in this tab, so that a reload finds it again. */
export function takeCode(): void {
  const given = globalThis.location.hash.slice(1)
  if (globalThis.location.pathname !== '/join' || given === '') return
  sessionStorage.setItem(KEPT, given)
  globalThis.history.replaceState(null, '', '/join')
}

/** The code of the link this tab was opened with; empty when there was none. */
export const keptCode = (): string => sessionStorage.getItem(KEPT) ?? ''

/** The link was used. */
export const forgetCode = (): void => sessionStorage.removeItem(KEPT)
