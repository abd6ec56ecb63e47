import { todayIn } from '../../../platform/web/when.ts'

/** Days since something was due; nothing or less while it is not. */
export const lateDays = (dueOn: string): number => Math.round((Date.parse(todayIn()) - Date.parse(dueOn)) / 86_400_000)
