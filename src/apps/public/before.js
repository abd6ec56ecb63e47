// Before the first paint: the language and the colours this browser remembers; and, where the page names a question
// (`data-ask`, at `data-at` about the code of the link it was opened with), that question, on its way while the app itself
// is still being fetched. A file of its own, because inline scripts are not allowed to run.
(function () {
  var ask = function (script, language) {
    var at = script && script.getAttribute('data-at')
    var code = at && location.pathname === at ? location.hash.slice(1) : ''
    if (!script || !script.getAttribute('data-ask') || !window.fetch || (at && !code)) return undefined
    return fetch('/api/' + script.getAttribute('data-ask'), {
      method: 'POST', credentials: 'same-origin', body: code ? JSON.stringify({ code: code }) : '{}',
      headers: { 'content-type': 'application/json', 'accept-language': language, 'evenkeel-active': 'yes' },
    })
  }
  var root = document.documentElement
  var kept = function (key) { try { return localStorage.getItem(key) } catch (e) { return null } }
  var scheme = kept('mantine-color-scheme-value')
  var dark = window.matchMedia && window.matchMedia('(prefers-color-scheme: dark)').matches
  if (scheme !== 'light' && scheme !== 'dark') scheme = dark ? 'dark' : 'light'
  root.setAttribute('data-mantine-color-scheme', scheme)
  var language = kept('language') || ((navigator.language || '').toLowerCase().indexOf('es') === 0 ? 'es' : 'en')
  root.lang = language === 'es' ? 'es' : 'en'
  window.askedBefore = ask(document.currentScript, root.lang)
  if (window.askedBefore) window.askedBefore.catch(function () {})
})()
