import { z } from 'zod'
import { Id, Language, LocalDate } from '../../ids.words.ts'
import { Device, Password, Pin } from '../sign-in.words.ts'
import { NewPasskey } from '../passkey/passkey.words.ts'

/** What a link lets in. */
export type LinkPurpose = 'staff-invitation' | 'client-device' | 'supporter-invitation'

/** The secret part of a link. It stands after the #, which browsers never send to a server. */
export const LinkCode = z.string().min(20).max(100)

/** A link somebody hands over: the address, and a picture of it for a phone's camera. */
export const NewLink = z.object({ url: z.string(), picture: z.string(), expiresAt: z.string(), emailed: z.boolean() })
export type NewLink = z.output<typeof NewLink>

/** What may be shown of a link before anybody has answered anything: for a phone, neither name nor clinic. */
export const LinkFace = z.object({
  purpose: z.enum(['staff-invitation', 'client-device', 'supporter-invitation']), language: Language, asksBirthDate: z.boolean(),
  staff: z.object({ clinicName: z.string(), name: z.string(), email: z.string() }).nullable(),
})
export type LinkFace = z.output<typeof LinkFace>

/** Binding a phone: the chosen PIN and, when the clinic knows it, the birth date as a second thing only the person knows. */
export const BindDevice = z.object({ code: LinkCode, pin: Pin, birthDate: LocalDate.optional(), device: Device })

/** How an invited colleague will sign in. */
export const FirstWay = z.discriminatedUnion('by', [
  z.object({ by: z.literal('password'), password: Password }),
  z.object({ by: z.literal('passkey'), passkey: NewPasskey }),
])
export type FirstWay = z.output<typeof FirstWay>

/** The phone a person uses. */
export const PersonDevice = z.object({ personId: Id, name: z.string(), boundAt: z.string() })
