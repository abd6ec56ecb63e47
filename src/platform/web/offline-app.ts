/** Lets the client app open without a network: its files come once the page at hand has everything it needs. */
export const keepForOffline = (worker: string, scope: string, waitMs = 0): void => {
  if (!('serviceWorker' in navigator)) return
  const register = (): void => {
    setTimeout(() => { navigator.serviceWorker.register(worker, { scope }).catch(() => undefined) }, waitMs)
  }
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register, { once: true })
}
