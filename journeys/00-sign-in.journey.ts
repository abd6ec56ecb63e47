import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { axe, consoleErrors, openBrowserClinic, withPasskeys, type BrowserClinic } from './support.ts'

const PASSWORD = 'violet kettle marching north'

describe('the way in', () => {
  let clinic: BrowserClinic
  before(async () => { clinic = await openBrowserClinic() })
  after(() => clinic.close())

  const fillClinic = async (page: Page): Promise<void> => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Set up my clinic' }).click()
    await page.getByLabel('Name of the clinic').fill('Harbor Street')
    assert.deepEqual(await axe(page), [])
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('radio', { name: /Adult substance use/u }).check()
    assert.deepEqual(await axe(page), [])
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByLabel('Your name').fill('Robin Ash')
    await page.getByLabel('Your e-mail address').fill('robin@harbor.example')
  }

  it('is a passkey: a director founds the clinic, leaves, and comes back with one touch', async () => {
    const { page, context } = await clinic.person()
    const errors = consoleErrors(page)
    await withPasskeys(page)
    await fillClinic(page)
    assert.deepEqual(await axe(page), [])
    await page.getByRole('button', { name: 'Create a passkey' }).click()
    await page.getByRole('heading', { name: 'Your clinic is open' }).waitFor()
    assert.deepEqual(await axe(page), [])
    await page.getByRole('link', { name: 'Open Evenkeel' }).click()
    await page.getByRole('heading', { name: 'Today' }).waitFor()
    await context.clearCookies()
    await page.goto('/')
    await page.getByRole('link', { name: 'Sign in' }).click()
    assert.deepEqual(await axe(page), [])
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('heading', { name: 'Today' }).waitFor()
    assert.deepEqual(errors, [])
    await context.close()
  })

  it('is open once: a second clinic cannot be founded here', async () => {
    const { page, context } = await clinic.person()
    await page.goto('/')
    await page.getByRole('link', { name: 'Sign in' }).waitFor()
    assert.equal(await page.getByRole('link', { name: 'Set up my clinic' }).count(), 0)
    await context.close()
  })
})

describe('the way in without passkeys', () => {
  let clinic: BrowserClinic
  before(async () => { clinic = await openBrowserClinic() })
  after(() => clinic.close())

  it('is a password and a code, in Spanish, on a phone', async () => {
    const { page, context } = await clinic.person({ phone: true, language: 'es' })
    const errors = consoleErrors(page)
    await page.goto('/')
    await page.getByRole('link', { name: 'Abrir mi clínica' }).click()
    await page.getByLabel('Nombre de la clínica').fill('Río Claro')
    await page.getByRole('button', { name: 'Continuar' }).click()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Continuar' }).click()
    await page.getByLabel('Tu nombre').fill('Ana Prado')
    await page.getByLabel('Tu correo electrónico').fill('ana@rioclaro.example')
    await page.getByRole('button', { name: 'Prefiero usar una contraseña' }).click()
    await page.getByLabel('Contraseña', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Continuar' }).click()
    await page.getByText('No puedo escanear').click()
    assert.deepEqual(await axe(page), [])
    const secret = (await page.locator('code').innerText()).replaceAll(' ', '')
    const app = new TOTP({ secret: Secret.fromBase32(secret) })
    const first = app.generate()
    await page.getByLabel('Seis cifras de la aplicación').fill(first)
    await page.getByRole('button', { name: 'Confirmar' }).click()
    const codes = page.getByRole('list', { name: 'Códigos de recuperación de Evenkeel' }).getByRole('listitem')
    assert.equal(await codes.count() || await codes.first().waitFor().then(() => codes.count()), 10)
    const spare = await codes.first().innerText()
    assert.deepEqual(await axe(page), [])
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Terminar' }).click()
    await page.getByRole('link', { name: 'Abrir Evenkeel' }).click()
    await page.getByRole('heading', { name: 'Hoy' }).waitFor()
    await context.clearCookies()
    await page.goto('/sign-in')
    await page.getByLabel('Correo electrónico').fill('ana@rioclaro.example')
    await page.getByLabel('Contraseña', { exact: true }).fill('not the right one at all')
    await page.getByRole('button', { name: 'Iniciar sesión' }).click()
    await page.getByRole('alert').getByText('no coinciden').waitFor()
    await page.getByLabel('Contraseña', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Iniciar sesión' }).click()
    await page.getByLabel('Código').fill(first)
    await page.getByRole('button', { name: 'Confirmar' }).click()
    await page.getByRole('alert').getByText('ya se usó').waitFor()
    await page.getByLabel('Código').fill(spare)
    await page.getByRole('button', { name: 'Confirmar' }).click()
    await page.getByRole('heading', { name: 'Hoy' }).waitFor()
    assert.deepEqual(errors, [])
    await context.close()
  })
})
