/** Ways of having been there; leaving early or upset is still having come. */
const CAME = ['present', 'late', 'left-early', 'remote', 'left-upset']

/** Sessions of the last weeks a client came to, of those that took place. Source: the topic "attendance" of a release says whether, not why. */
export function cameTo(statuses: readonly string[]): { readonly came: number, readonly of: number } {
  const held = statuses.filter(status => status !== 'cancelled')
  return { came: held.filter(status => CAME.includes(status)).length, of: held.length }
}
