const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, ordered(part)]))
}

/** The words of a document as one exact text: the same words give the same text, whatever the order of the keys. */
export const canonicalText = (content: unknown): string => JSON.stringify(ordered(content))
