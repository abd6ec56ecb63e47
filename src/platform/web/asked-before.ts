declare global {
  /** What `before.js` has asked: on a slow network the answer comes while the phone still fetches and makes its first screen. */
  var askedBefore: Promise<Response> | undefined
}

/** The page's first question, already on its way when the page names one. */
export const askedBefore = (): Promise<Response> | undefined => globalThis.askedBefore
