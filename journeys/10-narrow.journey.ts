import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { broughtBy, goTo } from './demo-walk.ts'
import { axe, bindPhone, consoleErrors, foundClinic, openBrowserClinic, type BrowserClinic } from './support.ts'

const PIN = '274915'

/**
 * A phone of 360, 1280 at 400 %, and a phone of 360 whose owner wants words twice as large: none of them scrolls sideways or cuts words
 * off. Source: WCAG 2.2, 1.4.10 Reflow and 1.4.4 Resize Text.
 */
const LOOKS = [{ width: 360, letters: '100%' }, { width: 320, letters: '100%' }, { width: 360, letters: '200%' }]

/** Everything a finger can hit that is smaller than a thumb needs; links inside a sentence are words. Source: trust-and-ux section 21, targets 44 px in the client's app. */
const SMALL = `(() => {
  const inSentence = one => one.tagName === 'A' && getComputedStyle(one).display === 'inline'
  const hit = one => one.closest('label') ?? (one.id ? document.querySelector('label[for="' + CSS.escape(one.id) + '"]') : null) ?? one
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[data-notice]') && one.type !== 'hidden' && !inSentence(one))
    .map(one => [one, one.matches('[type=radio], [type=checkbox]') ? hit(one).getBoundingClientRect() : one.getBoundingClientRect()])
    .filter(([one, box]) => box.width > 1 && box.height > 1 && (box.height < 43.5 || box.width < 43.5))
    .map(([one, box]) => one.tagName.toLowerCase() + ' "' + (one.textContent || one.getAttribute('aria-label') || one.name || '').trim().slice(0, 40) + '" ' + Math.round(box.width) + 'x' + Math.round(box.height))
})()`

/** Words that their own box cuts off. */
const CUT = `[...document.querySelectorAll('main *, nav *, header *')]
  .filter(one => one.checkVisibility() && one.textContent.trim() !== '' && one.clientWidth > 2 && !one.matches('textarea, select, svg *')
    && ['hidden', 'clip'].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1)
  .map(one => 'cut off: "' + one.textContent.trim().slice(0, 40) + '"')`

/** What stands where the keys have gone: is it seen, and does nothing lie over it? Source: WCAG 2.2, 2.4.7 and 2.4.11. */
const FOCUSED = `(() => {
  const one = document.activeElement
  if (one === null || one === document.body) return 'end'
  const style = getComputedStyle(one)
  const around = one.closest('label') ?? one
  const seen = [one, around, one.nextElementSibling, one.parentElement].some(part => part && (getComputedStyle(part).outlineStyle !== 'none' || getComputedStyle(part).boxShadow !== 'none'))
  const box = one.getBoundingClientRect()
  const top = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)), Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height, 40) / 2)))
  const covered = top !== null && !one.contains(top) && !top.contains(one) && !around.contains(top)
  const name = one.tagName.toLowerCase() + ' "' + (one.textContent || one.getAttribute('aria-label') || one.name || '').trim().slice(0, 40) + '"'
  return (seen ? '' : 'no ring: ') + (covered ? 'covered: ' : '') + name
})()`

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('the phone, narrow and by keys', () => {
  let clinic: BrowserClinic
  let director: Awaited<ReturnType<typeof foundClinic>>
  before(async () => {
    clinic = await openBrowserClinic()
    director = await foundClinic(clinic)
  })
  after(() => clinic.close())

  /** Binds a phone through the API: who it is, and what opens it. */
  const bound = async (language: 'en' | 'es', url: unknown, birthDate?: string): Promise<{ page: Page, context: BrowserContext, errors: string[] }> => {
    const { page, context } = await clinic.person({ phone: true, language })
    const errors = consoleErrors(page)
    await bindPhone(page, url, { pin: PIN, birthDate })
    return { page, context, errors }
  }
  const clientPhone = async (language: 'en' | 'es') => {
    const { id: clientId } = await director.does('client.record', { givenName: 'Ana', familyName: 'Prado', birthDate: '1992-05-04', language, phone: '(212) 555-0144' })
    const { id } = await director.does('family.add-supporter', { clientId, details: { name: 'Rosa Prado', relation: 'Sister', language } })
    await director.does('release.give', { clientId, release: { supporterId: id, topics: ['about', 'attendance'], purpose: 'My sister helps me through the evenings', validUntil: inDays(90) } })
    const { url } = await director.does('client.device-link', { clientId })
    return { ...await bound(language, url, '1992-05-04'), supporterId: String(id) }
  }
  const measured = async (page: Page): Promise<string[]> => {
    const faults: string[] = []
    for (const { width, letters } of LOOKS) {
      await page.setViewportSize({ width, height: 740 })
      await page.evaluate(`document.documentElement.style.fontSize = '${letters}'`)
      const wide: unknown = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      if (Number(wide) > 0) faults.push(`${width} at ${letters}: ${String(wide)} px too wide`)
      const cut: unknown = await page.evaluate(CUT)
      if (Array.isArray(cut)) faults.push(...cut.map(one => `${width} at ${letters}: ${String(one)}`))
    }
    await page.evaluate("document.documentElement.style.fontSize = ''")
    await page.setViewportSize({ width: 360, height: 740 })
    const small: unknown = await page.evaluate(SMALL)
    return [...faults, ...(Array.isArray(small) ? small.map(String) : []), ...await axe(page)]
  }
  const pathsOf = async (): Promise<string[]> => ['/my/', '/my/more', ...(await broughtBy('client')).map(({ path }) => `/my${path.replace(/skills\/\$\w+/u, 'skills/urge-surfing').replaceAll(/\$\w+/gu, 'phq-9')}`)]

  for (const language of ['en', 'es'] as const) {
    it(`fits every screen of the client and the family, with room for a thumb, in ${language}`, async () => {
      const { page, context, errors, supporterId } = await clientPhone(language)
      const found: Record<string, string[]> = {}
      for (const path of await pathsOf()) {
        await goTo(page, path)
        const faults = await measured(page)
        if (faults.length > 0) found[path] = faults
      }
      const { url } = await director.does('family.invite', { supporterId })
      const family = await bound(language, url)
      for (const path of ['/family/', '/family/for-you']) {
        await goTo(family.page, path)
        const faults = await measured(family.page)
        if (faults.length > 0) found[path] = faults
      }
      assert.deepEqual(found, {})
      assert.deepEqual([...errors, ...family.errors], [])
      await Promise.all([context.close(), family.context.close()])
    })
  }

  it('is not needed: a consent is signed at the kiosk, by whoever knows the birth date too', async () => {
    const { id: clientId } = await director.does('client.record', { givenName: 'Ana', familyName: 'Prado', birthDate: '1992-05-04', language: 'es' })
    const [{ code: setUp }, { code }] = [await director.does('kiosk.make', { name: 'Tablet by the door' }), await director.does('kiosk.arrival-code', { clientId })]
    const { page, context } = await clinic.person({ phone: true })
    const errors = consoleErrors(page)
    await page.goto('/kiosk')
    await page.getByLabel('Set-up code').fill(String(setUp))
    await page.getByRole('button', { name: 'Make it a kiosk' }).click()
    await page.getByRole('heading', { name: 'Welcome' }).waitFor()
    await page.keyboard.type(String(code))
    await page.getByRole('button', { name: 'Para firmar' }).click()
    assert.deepEqual(await measured(page), [])
    await page.getByLabel('Tu fecha de nacimiento').fill('1992-05-05')
    await page.getByRole('button', { name: 'Estoy de acuerdo y firmo' }).click()
    await page.getByText('No coincide').waitFor()
    await page.getByLabel('Tu fecha de nacimiento').fill('1992-05-04')
    await page.getByRole('button', { name: 'Estoy de acuerdo y firmo' }).click()
    for (let at = 2; at <= 4; at += 1) {
      await page.getByText(`${at} de 4`).waitFor()
      await page.getByRole('button', { name: 'Ahora no' }).click()
    }
    await page.getByRole('heading', { name: 'Gracias' }).waitFor()
    await page.getByRole('button', { name: 'Listo' }).click()
    await page.getByRole('button', { name: 'Ya terminé' }).click()
    const { consents } = await director.does('assessment.packet', { clientId })
    assert.deepEqual(consents.map(({ form, answer, source }: Record<string, string>) => [form, answer, source]), [['treatment', 'signed', 'kiosk']])
    assert.deepEqual(errors, [])
    await context.close()
  })

  it('goes by keys alone, and shows where they are', async () => {
    const { page, context } = await clientPhone('en')
    for (const path of ['/my/', '/my/check-in', '/my/more']) {
      await goTo(page, path)
      const walked: string[] = []
      for (let at = 0; at < 45; at += 1) {
        await page.keyboard.press('Tab')
        const here = String(await page.evaluate(FOCUSED))
        if (here === 'end') break
        walked.push(here)
      }
      assert.ok(walked.length > 5, `${path}: ${walked.length} places`)
      assert.deepEqual(walked.filter(one => one.startsWith('no ring') || one.startsWith('covered')), [], path)
    }
    await goTo(page, '/my/')
    for (const [link, heading] of [['Check in', 'Check-in'], ['Week', 'My week'], ['More', 'More']] as const) {
      await page.getByRole('link', { name: link, exact: true }).press('Enter')
      await page.locator('h1:focus').getByText(heading, { exact: true }).waitFor()
    }
    await context.close()
  })
})
