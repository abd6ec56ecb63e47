import { text } from '../../../platform/pure/text.ts'

export const linkText = text({
  en: { picture: 'The link as a picture for the camera of a phone', copy: 'Copy the link', copied: 'Link copied', done: 'Done' },
  es: { picture: 'El enlace como imagen para la cámara de un teléfono', copy: 'Copiar el enlace', copied: 'Enlace copiado', done: 'Listo' },
})
