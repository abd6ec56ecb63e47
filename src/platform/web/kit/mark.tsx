/** The mark: an even horizon, a keel below it that keeps the boat upright. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="9" fill="var(--ek-brand)" />
      <path d="M16.9 5.6v8.2h6.5c-.4-3.5-2.9-6.7-6.5-8.2z" fill="#fff" />
      <path d="M15 7.8v6h-5.2c.5-2.4 2.4-4.7 5.2-6z" fill="#e6d3b9" />
      <path d="M5.8 16.3h20.4" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
      <path d="M9 18.8h14c-.8 2.3-2.8 3.6-5.2 3.7l-.5 4h-2.6l-.5-4c-2.4-.1-4.4-1.4-5.2-3.7z" fill="#fff" />
    </svg>
  )
}
