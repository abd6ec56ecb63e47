import type { Page } from '../../../platform/web/page.ts'

/** Pages of this step in the staff app. */
export const planPages: readonly Page[] = []

/** Pages of this step in the client's app. */
export const planClientPages: readonly Page[] = []
