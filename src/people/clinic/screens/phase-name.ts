import { useAsk } from '../../../platform/web/call.ts'
import type { theClinic } from '../the-clinic.ts'

/** The name a program gives to one of its phases; its id while that is not known. */
export function usePhaseName(): (phase: string) => string {
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  return phase => clinic?.programs.flatMap(({ definition }) => definition.phases).find(({ id }) => id === phase)?.name ?? phase
}
