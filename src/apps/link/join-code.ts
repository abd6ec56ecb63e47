/** The pages that a handed-over link opens; each keeps its own code in this tab. */
const PAGES = ['/join', '/answer', '/after']

const kept = (): string => `code${globalThis.location.pathname}`

/** Takes the code of a handed-over link out of the address at once; it stays in this tab, so that a reload finds it again. */
export function takeCode(): void {
  const given = globalThis.location.hash.slice(1)
  if (!PAGES.includes(globalThis.location.pathname) || given === '') return
  sessionStorage.setItem(kept(), given)
  globalThis.history.replaceState(null, '', globalThis.location.pathname)
}

/** The code of the link this tab was opened with; empty when there was none. */
export const keptCode = (): string => sessionStorage.getItem(kept()) ?? ''

/** The link was used. */
export const forgetCode = (): void => sessionStorage.removeItem(kept())
