import { z } from 'zod'
import { Id } from '../../ids.words.ts'

const Base64Url = z.string().max(20_000).regex(/^[A-Za-z0-9_-]+$/)
const Attachment = z.enum(['platform', 'cross-platform'])

/** What the browser answers when a new passkey was made. Source: W3C Web Authentication Level 3, RegistrationResponseJSON. */
export const NewPasskey = z.object({
  challengeId: Id,
  name: z.string().trim().min(1).max(80),
  response: z.object({
    id: Base64Url, rawId: Base64Url, type: z.literal('public-key'), clientExtensionResults: z.object({}),
    response: z.object({ clientDataJSON: Base64Url, attestationObject: Base64Url, transports: z.array(z.string().max(30)).max(10).default([]) }),
    authenticatorAttachment: Attachment.nullish(),
  }),
})
export type NewPasskey = z.output<typeof NewPasskey>

/** What the browser answers when a passkey was shown. Source: W3C Web Authentication Level 3, AuthenticationResponseJSON. */
export const PasskeyAnswer = z.object({
  challengeId: Id,
  response: z.object({
    id: Base64Url, rawId: Base64Url, type: z.literal('public-key'), clientExtensionResults: z.object({}),
    response: z.object({ clientDataJSON: Base64Url, authenticatorData: Base64Url, signature: Base64Url, userHandle: z.string().max(200).nullish() }),
    authenticatorAttachment: Attachment.nullish(),
  }),
})
export type PasskeyAnswer = z.output<typeof PasskeyAnswer>

const Known = z.object({ id: z.string(), type: z.literal('public-key'), transports: z.array(z.string()).optional() })

/** What the browser needs to make a passkey. */
export const NewPasskeyOptions = z.object({
  challengeId: Id,
  options: z.object({
    rp: z.object({ name: z.string(), id: z.string() }), user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    challenge: z.string(), pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.literal('public-key') })), timeout: z.number(),
    excludeCredentials: z.array(Known), attestation: z.literal('none'),
    authenticatorSelection: z.object({ residentKey: z.literal('required'), requireResidentKey: z.literal(true), userVerification: z.literal('required') }),
  }),
})
export type NewPasskeyOptions = z.output<typeof NewPasskeyOptions>

/** What the browser needs to ask for a passkey. */
export const PasskeyOptions = z.object({
  challengeId: Id,
  options: z.object({
    challenge: z.string(), rpId: z.string(), timeout: z.number(), userVerification: z.literal('required'), allowCredentials: z.array(Known),
  }),
})
export type PasskeyOptions = z.output<typeof PasskeyOptions>
