import trainees from './trainee-credentials.json' with { type: 'json' }

/** Does a supervisor have to sign too? A trainee's credential says so. Source: 26 TAC 564.804 (interns are co-signed); the list is the clinic's data. */
export const needsCosign = (credential: string | null): boolean => {
  const words = (credential ?? '').toLowerCase().split(/[^a-z]+/u)
  return trainees.words.some(word => words.includes(word))
}
