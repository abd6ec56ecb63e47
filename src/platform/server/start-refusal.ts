/** Why Evenkeel does not start, in one sentence for the person who looks after the clinic's computers. */
export class StartRefusal extends Error {
  override name = 'StartRefusal'
}

/** The system's short code of a failed call (ENOSPC, EACCES ...), or nothing when the failure has none. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** Turns a failed file call on the data folder into the sentence a person can act on. */
export function folderRefusal(folder: string, error: unknown): StartRefusal {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder)
  return new StartRefusal(
    `The data folder ${folder} cannot be written by the account that runs Evenkeel (${code ?? 'unknown reason'}): ` +
    'give that account the folder, or name another one in EVENKEEL_DATA.',
    { cause: error },
  )
}

/** The disk that holds the data folder has no room left. */
export function diskFull(folder: string): StartRefusal {
  return new StartRefusal(`The disk that holds the data folder ${folder} is full: free at least 100 MB.`)
}
