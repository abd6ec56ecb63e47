import { text } from '../../pure/text.ts'

/** What stands on every printed page. */
export const paperText = text({
  en: { page: 'Page {{page}} of {{pages}}', by: 'Signature', on: 'Date' },
  es: { page: 'Página {{page}} de {{pages}}', by: 'Firma', on: 'Fecha' },
})
