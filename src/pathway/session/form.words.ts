import { z } from 'zod'
import { Line } from '../../people/ids.words.ts'
import forms from './note-forms.json' with { type: 'json' }

/** The fields of a note that a form can name its own way. */
export const FormField = z.enum(['response', 'progress', 'risk', 'nextStep', 'interventions'])
export type FormField = z.output<typeof FormField>

/** One section of a form. A folded one is opened when it is needed. */
const FormSection = z.object({ field: FormField, en: Line(120), es: Line(120), folded: z.boolean().optional() })

/** How a note is laid out. It always asks how the person responded: without that nothing is signed. */
export const NoteForm = z.object({ id: Line(40), en: Line(60), es: Line(60), sections: z.array(FormSection).min(1).max(5) })
  .refine(({ sections }) => sections.some(({ field }) => field === 'response'), 'needs a section for the response')
  .refine(({ sections }) => new Set(sections.map(({ field }) => field)).size === sections.length, 'names a field twice')
export type NoteForm = z.output<typeof NoteForm>

/** The layouts that come along. */
export const shippedForms: readonly NoteForm[] = forms.forms.map(form => NoteForm.parse(form))

/** The kinds of sessions that have notes. */
export const NoteKind = z.enum(['group', 'individual', 'family'])
export type NoteKind = z.output<typeof NoteKind>

/** The form of each kind of session. */
export type Forms = Readonly<Record<NoteKind, NoteForm & { readonly version: number }>>

const shipped = (id: string): NoteForm & { version: number } => {
  const form = shippedForms.find(known => known.id === id) ?? shippedForms[0]
  if (form === undefined) throw new Error('no note form is shipped')
  return { ...form, version: 0 }
}

/** What a clinic starts with. */
export const defaultForms: Forms = { group: shipped(forms.defaults.group), individual: shipped(forms.defaults.individual), family: shipped(forms.defaults.family) }

/** A phrase behind a slash. */
export const Phrase = z.object({ id: z.guid(), short: z.string(), words: z.string(), mine: z.boolean() })
export type Phrase = z.output<typeof Phrase>
