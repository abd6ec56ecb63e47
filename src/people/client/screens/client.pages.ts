import type { Page } from '../../../platform/web/page.ts'

/** Pages in the staff app. */
export const clientPages: readonly Page[] = []

/** Pages in the client's app. */
export const clientClientPages: readonly Page[] = []
