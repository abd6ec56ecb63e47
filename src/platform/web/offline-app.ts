/** Lets the client app open without a network. Called once, after the first screen is there. */
export const keepForOffline = (worker: string, scope: string): void => {
  if (!('serviceWorker' in navigator)) return
  const register = (): void => {
    navigator.serviceWorker.register(worker, { scope }).catch(() => undefined)
  }
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register, { once: true })
}
