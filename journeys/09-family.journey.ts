import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { axe, bindPhone, foundClinic, openBrowserClinic, type BrowserClinic } from './support.ts'

const PIN = '274915'
/** An open page looks again every half minute; a minute is the promise. */
const A_MINUTE = 60_000

describe('a supporter and what the client shares', () => {
  let clinic: BrowserClinic
  let director: Awaited<ReturnType<typeof foundClinic>>
  before(async () => {
    clinic = await openBrowserClinic()
    director = await foundClinic(clinic)
  })
  after(() => clinic.close())

  const bound = async (path: string, url: unknown, birthDate?: string) => {
    const { page, context } = await clinic.person({ phone: true })
    await bindPhone(page, url, { pin: PIN, birthDate })
    await page.goto(path)
    return { page, context }
  }

  it('is on an open page for as long as it is shared: topic by topic, then all of it', { timeout: 180_000 }, async () => {
    const { id: clientId } = await director.does('client.record', { givenName: 'Maya', familyName: 'Reyes', birthDate: '1991-07-24' })
    const { id: supporterId } = await director.does('family.add-supporter', { clientId, details: { name: 'Rosa Reyes', relation: 'Sister' } })
    const maya = await bound('/my/people', (await director.does('client.device-link', { clientId })).url, '1991-07-24')
    const rosa = await bound('/family/', (await director.does('family.invite', { supporterId })).url)
    await rosa.page.getByText('Nothing is shared with you now').waitFor()
    assert.deepEqual(await axe(rosa.page), [])

    await maya.page.getByRole('button', { name: 'Share something' }).click()
    const form = maya.page.getByRole('dialog')
    await form.getByLabel('That I am here, and my first name').check()
    await form.getByLabel('If I came to my sessions. Not why.').check()
    assert.deepEqual(await axe(maya.page), [])
    await form.getByRole('button', { name: 'Share this' }).click()
    await maya.page.getByText('Rosa Reyes may know').waitFor()
    assert.deepEqual(await axe(maya.page), [])
    await rosa.page.reload()
    await rosa.page.getByText('Maya is with us.').waitFor()
    await rosa.page.getByText('No session yet in the last two weeks.').waitFor()
    assert.deepEqual(await axe(rosa.page), [])

    await maya.page.getByRole('button', { name: 'Stop: If I came to my sessions. Not why. (Rosa Reyes)' }).click()
    await rosa.page.getByText('No session yet in the last two weeks.').waitFor({ state: 'detached', timeout: A_MINUTE })
    assert.equal(await rosa.page.getByText('Maya is with us.').count(), 1)
    await maya.page.getByRole('button', { name: 'Stop: That I am here, and my first name (Rosa Reyes)' }).click()
    await rosa.page.getByText('Nothing is shared with you now').waitFor({ timeout: A_MINUTE })
    assert.equal(await rosa.page.getByText('Maya').count(), 0)
  })

  it('answers a link that was used, that is over and that never was each in plain words, with the way on and without a name', async () => {
    const { id: clientId } = await director.does('client.record', { givenName: 'Ana', familyName: 'Rey', birthDate: '1990-01-01' })
    const used = (await director.does('client.device-link', { clientId })).url
    await bound('/my/', used, '1990-01-01')
    const over = (await director.does('client.device-link', { clientId })).url
    await clinic.travelTo(new Date(Date.parse(clinic.engine.world.now()) + 25 * 3_600_000).toISOString())
    const said: string[] = []
    for (const url of [used, over, `${clinic.url}/join#${'x'.repeat(43)}`]) {
      const { page, context } = await clinic.person({ phone: true })
      const answer = page.waitForResponse(response => response.url().endsWith('/api/sign-in.look-at-link'))
      await page.goto(String(url))
      await page.getByText('This link is no longer good').waitFor()
      said.push(`${(await answer).status()} ${await (await answer).text()} ${await page.locator('main').innerText()}`)
      assert.deepEqual(await axe(page), [])
      await context.close()
    }
    for (const [at, why] of ['was used', 'time of this link is over', 'opens nothing'].entries()) {
      const words = said[at] ?? ''
      assert.ok(words.startsWith('410') && words.includes(why) && words.includes('Ask the clinic for a new one.'), words)
      assert.doesNotMatch(words, /Ana|Rey|Harbor/u)
    }
  })
})
