import type { Page } from '../../../platform/web/page.ts'

/** Pages in the staff app. */
export const signInPages: readonly Page[] = []

/** Pages in the client's app. */
export const signInClientPages: readonly Page[] = []
