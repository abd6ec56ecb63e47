import { text } from '../../../platform/pure/text.ts'

/** The private link to one's own calendar. */
export const calendarLinkText = text({
  en: {
    title: 'In your own calendar', lead: 'Your phone’s calendar can show your times. It says “Appointment” and when. It does not say what for. Anyone with the link can see your times, so do not share it.',
    make: 'Make my link', makeNew: 'Make a new link', link: 'Your private link', once: 'You see it only now. Copy it, or open it on this device.', copy: 'Copy it', copied: 'Copied.',
    open: 'Open in my calendar', since: 'You have a link since {{day}}.', end: 'Stop the link', ended: 'The link is off. Your calendar stops here.',
  },
  es: {
    title: 'En tu propio calendario', lead: 'El calendario de tu teléfono puede mostrar tus horas. Dice “Cita” y cuándo. No dice para qué. Quien tenga el enlace ve tus horas: no lo compartas.',
    make: 'Crear mi enlace', makeNew: 'Crear un enlace nuevo', link: 'Tu enlace privado', once: 'Solo lo ves ahora. Cópialo o ábrelo en este aparato.', copy: 'Copiarlo', copied: 'Copiado.',
    open: 'Abrir en mi calendario', since: 'Tienes un enlace desde el {{day}}.', end: 'Apagar el enlace', ended: 'El enlace está apagado. Tu calendario no recibe más.',
  },
})
