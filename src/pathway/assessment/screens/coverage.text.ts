import { text } from '../../../platform/pure/text.ts'

export const coverageText = text({
  en: {
    title: 'Who pays', none: 'Nobody has confirmed who pays.', toConfirm: 'Wrote beforehand: {{payer}}. Not confirmed yet.', enter: 'Confirm who pays', another: 'Another payer', said: 'Filled in from what the client wrote beforehand.',
    payer: 'Payer', payerHint: 'As it stands on the card. The payer’s rules for plans follow this name.', memberId: 'Member number', holder: 'Whose insurance', confirm: 'Confirm', end: 'Holds no longer', ended: 'until {{day}}',
  },
  es: {
    title: 'Quién paga', none: 'Nadie ha confirmado quién paga.', toConfirm: 'Escribió antes: {{payer}}. Sin confirmar.', enter: 'Confirmar quién paga', another: 'Otro pagador', said: 'Con lo que la persona escribió antes de venir.',
    payer: 'Pagador', payerHint: 'Como está en la tarjeta. Las reglas del pagador para los planes siguen este nombre.', memberId: 'Número de socio', holder: 'A nombre de quién', confirm: 'Confirmar', end: 'Ya no vale', ended: 'hasta el {{day}}',
  },
})
