/** A person counts as present for a minute after they last touched the screen; only then does the idle clock start again. */
const PRESENT_MS = 60_000

let touched = Date.now()
const touch = (): void => { touched = Date.now() }
for (const kind of ['pointerdown', 'keydown', 'touchstart']) addEventListener(kind, touch, { passive: true, capture: true })

/** Is somebody really here? Polling in the background is not. */
export const personIsPresent = (): boolean => Date.now() - touched < PRESENT_MS
