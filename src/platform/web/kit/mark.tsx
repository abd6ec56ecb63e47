/** The mark: an even horizon, a keel below it that keeps the boat upright. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="9" fill="var(--ek-brand)" />
      <path d="M11.2 13.4a4.8 4.8 0 0 1 9.6 0z" fill="#e6d3b9" />
      <path d="M6 15.4h20" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
      <path d="M8.6 17.9h14.8c-.5 3.3-3 5.2-5.7 5.5l-.5 3.1h-2.4l-.5-3.1c-2.7-.3-5.2-2.2-5.7-5.5z" fill="#fff" />
    </svg>
  )
}
