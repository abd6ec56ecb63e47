/** The person closed the question of the browser, or it has no passkey for us. */
export class PasskeyNotUsed extends Error {}
