import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { Page } from 'playwright-core'
import { call } from './demo-walk.ts'
import { axe, bindPhone, consoleErrors, foundClinic, openBrowserClinic, PHONE, type BrowserClinic } from './support.ts'

const PIN = '274915'

/** What the phone asks, in both languages. */
const WORDS = {
  en: {
    help: 'Help now', call: 'Call 988', close: 'Close', checkIn: 'Check in', mood: 'Mood', stress: 'Stress', craving: 'Craving', sleep: 'Sleep', wants: 'Want a call?', send: 'Send',
    kept: 'Kept on this phone', sent: 'Sent.', skills: 'Skills', start: 'Start', stop: 'Stop here', helped: 'Did it help?', keep: 'Save', saved: 'Saved', more: 'More', out: 'Sign out', open: 'Open',
    today: 'Today', change: 'Change it', used: 'Did you use?', yes: 'Yes', thanks: 'Thank you for telling us', notSafe: 'I do not feel safe',
  },
  es: {
    help: 'Ayuda ya', call: 'Llamar al 988', close: 'Cerrar', checkIn: 'Hacer mi registro', mood: 'Ánimo', stress: 'Estrés', craving: 'Ganas', sleep: 'Sueño', wants: '¿Te llamamos?', send: 'Enviar',
    kept: 'Guardado en este teléfono', sent: 'Enviado.', skills: 'Habilidades', start: 'Empezar', stop: 'Parar aquí', helped: '¿Te ayudó?', keep: 'Guardar', saved: 'Guardado', more: 'Más', out: 'Cerrar sesión', open: 'Abrir',
    today: 'Hoy', change: 'Cambiarlo', used: '¿Consumiste?', yes: 'Sí', thanks: 'Gracias por decirlo', notSafe: 'No me siento a salvo',
  },
} as const

const PAGES = ['/my/', '/my/check-in', '/my/skills', '/my/skills/urge-surfing', '/my/triggers', '/my/safety-plan', '/my/more']

describe('a client with their phone', () => {
  let clinic: BrowserClinic
  let director: Awaited<ReturnType<typeof foundClinic>>
  let database: pg.Client
  before(async () => {
    clinic = await openBrowserClinic()
    director = await foundClinic(clinic)
    database = new pg.Client(clinic.ownerUrl)
    await database.connect()
  })
  after(async () => {
    await database.end()
    await clinic.close()
  })

  /** A phone bound to a new client, with a safety plan of one line. */
  const phoneOf = async (language: 'en' | 'es') => {
    const { id: clientId } = await director.does('client.record', { givenName: 'Luis', familyName: 'Prado', birthDate: '1992-05-04', language })
    const { url } = await director.does('client.device-link', { clientId })
    const { page, context } = await clinic.person({ phone: true, language })
    const errors = consoleErrors(page)
    await bindPhone(page, url, { pin: PIN, birthDate: '1992-05-04' })
    await call(context, clinic.url, 'safety.save-plan', { clientId, sections: [{ id: 'on-my-own', lines: [{ words: 'Rio y musica' }] }] }, 0)
    await page.goto('/my/')
    return { page, context, errors, clientId: String(clientId), t: WORDS[language] }
  }
  const calm = async (page: Page): Promise<void> => {
    assert.deepEqual(await axe(page), [], page.url())
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${page.url()} scrolls sideways`)
  }
  const shelved = (page: Page): Promise<unknown> => page.evaluate('navigator.serviceWorker.ready.then(() => true)')
  const kept = async (clientId: string) => (await database.query('select for_date, craving, used from check_in where client_id = $1 order by sent_at', [clientId])).rows

  for (const language of ['en', 'es'] as const) {
    it(`finds every screen calm at ${PHONE.width} wide, in ${language}`, async () => {
      const { page, errors, t } = await phoneOf(language)
      await page.getByRole('link', { name: t.checkIn }).waitFor()
      for (const path of PAGES) {
        await page.goto(path)
        await page.getByRole('heading').first().waitFor()
        await calm(page)
      }
      await page.getByRole('button', { name: t.help }).click()
      await page.getByRole('dialog').getByText('Rio y musica').waitFor()
      assert.equal(await page.getByRole('link', { name: t.call }).getAttribute('href'), 'tel:988')
      await calm(page)
      assert.deepEqual(errors, [])
      await page.context().close()
    })
  }

  it('checks in with at most seven taps, without a network too, and nothing is sent twice', async () => {
    const { page, context, clientId, t } = await phoneOf('en')
    let taps = 0
    const tap = async (what: ReturnType<Page['getByRole']>): Promise<void> => {
      await what.click()
      taps += 1
    }
    const answer = (group: string, at: number): Promise<void> => tap(page.getByRole('group', { name: group }).locator('label').nth(at))
    await page.getByRole('link', { name: t.checkIn }).waitFor()
    await shelved(page)
    await context.setOffline(true)
    await page.reload()
    await tap(page.getByRole('link', { name: t.checkIn }))
    for (const [group, at] of [[t.mood, 2], [t.stress, 3], [t.craving, 4], [t.sleep, 2], [t.wants, 0]] as const) await answer(group, at)
    await tap(page.getByRole('button', { name: t.send }))
    await page.getByText(t.kept).waitFor()
    assert.ok(taps <= 7, `${taps} taps`)
    await calm(page)
    await page.reload()
    await page.getByRole('link', { name: t.today }).click()
    await page.getByRole('link', { name: t.change, exact: true }).waitFor()
    assert.deepEqual(await kept(clientId), [])
    await context.setOffline(false)
    await page.getByText('waits for a network').waitFor({ state: 'detached' })
    for (let tries = 0; tries < 100 && (await kept(clientId)).length === 0; tries += 1) await page.waitForTimeout(100)
    await page.reload()
    await page.getByRole('link', { name: t.change, exact: true }).waitFor()
    assert.deepEqual((await kept(clientId)).map(({ craving }) => craving), [8])
    await context.close()
  })

  it('thanks for telling about a return to use, and opens what may help', async () => {
    const { page, t } = await phoneOf('es')
    await page.getByRole('link', { name: t.checkIn }).click()
    for (const group of [t.mood, t.stress, t.craving, t.sleep, t.wants]) await page.getByRole('group', { name: group }).locator('label').nth(1).click()
    await page.getByRole('group', { name: t.used }).locator('label').nth(1).click()
    await page.getByRole('button', { name: t.send }).click()
    await page.getByRole('heading', { name: t.thanks }).waitFor()
    await page.getByText(t.sent).waitFor()
    await calm(page)
    await page.context().close()
  })

  it('says that it is not safe, gets 988 at once, and a human gets the alert', async () => {
    const { page, t, clientId } = await phoneOf('en')
    await page.getByRole('link', { name: t.checkIn }).click()
    const told = page.waitForResponse(response => response.url().endsWith('/api/safety.not-safe-today'))
    await page.getByRole('button', { name: t.notSafe }).click()
    await page.getByRole('dialog').getByRole('link', { name: t.call }).waitFor()
    await page.getByRole('dialog').getByText('Rio y musica').waitFor()
    await calm(page)
    await told
    const { rows } = await database.query('select source from safety_alert where client_id = $1', [clientId])
    assert.deepEqual(rows.map(({ source }) => source), ['not-safe-today'])
    await page.context().close()
  })

  it('uses a skill and says whether it helped', async () => {
    const { page, t, clientId } = await phoneOf('en')
    await page.getByRole('link', { name: t.skills }).click()
    await page.goto('/my/skills/urge-surfing')
    await page.getByRole('button', { name: t.start }).click()
    await calm(page)
    await page.getByRole('button', { name: t.stop }).click()
    await page.getByRole('group', { name: t.helped }).locator('label').nth(3).click()
    await page.getByRole('button', { name: t.keep, exact: true }).click()
    await page.getByText(t.saved, { exact: true }).waitFor()
    const { rows } = await database.query('select skill, outcome, helped from practice where client_id = $1', [clientId])
    assert.deepEqual(rows, [{ skill: 'urge-surfing', outcome: 'done', helped: 6 }])
    await page.context().close()
  })

  it('signs out: the plan stays at hand, the days are gone, and the PIN opens again', async () => {
    const { page, context, t } = await phoneOf('en')
    await page.getByRole('link', { name: t.checkIn }).waitFor()
    await shelved(page)
    await page.getByRole('link', { name: t.more }).click()
    await page.getByRole('button', { name: t.out }).click()
    await page.getByLabel('PIN').waitFor()
    await calm(page)
    await context.setOffline(true)
    await page.reload()
    await page.getByRole('button', { name: t.help }).click()
    await page.getByRole('dialog').getByText('Rio y musica').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: t.close }).click()
    assert.equal(await page.getByRole('link', { name: t.checkIn }).count(), 0)
    await context.setOffline(false)
    await page.getByLabel('PIN').fill(PIN)
    await page.getByRole('button', { name: t.open, exact: true }).click()
    await page.getByRole('link', { name: t.checkIn }).waitFor()
    await context.close()
  })
})
