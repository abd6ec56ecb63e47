import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'

/** The chart on one page. */
export function Overview() {
  return <EmptyState title="" />
}
