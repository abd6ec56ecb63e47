import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { Temporal } from 'temporal-polyfill'
import { axe } from './support.ts'

const ZONE = 'America/New_York'
const today = Temporal.Now.plainDateISO(ZONE)
const monday = today.add({ days: 8 - today.dayOfWeek })

/** An instant of the journey: so many days after its first Monday, at a time of the clinic's wall clock. */
export const on = (days: number, time: string): string => monday.add({ days }).toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant().toString()

/** A day of the journey. */
export const dayOf = (days: number): string => monday.add({ days }).toString()

/** A button by its whole name. */
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

/** A link by its whole name. */
export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

/** Writes into a field. */
export const write = (page: Page, name: string, words: string): Promise<void> => page.getByRole('textbox', { name, exact: true }).fill(words)

/** Chooses by what the choice says. */
export const choose = (page: Page, name: string, label: string): Promise<string[]> => page.getByRole('combobox', { name, exact: true }).selectOption({ label })

/** Opens a tab of the chart. */
export const tab = (page: Page, name: string): Promise<void> => page.getByRole('navigation', { name: 'Chart' }).getByRole('link', { name, exact: true }).click()

const STORY = process.env['EVENKEEL_STORY']

/** One picture of the story that the README tells; taken by `npm run story` alone. */
export const picture = async (page: Page, name: string, about?: Locator): Promise<void> => {
  if (STORY === undefined) return
  if (about === undefined) await page.evaluate('scrollTo(0, 0)')
  else await about.evaluate('element => element.scrollIntoView({ block: "center" })')
  await page.screenshot({ path: `${STORY}/${name}.png`, animations: 'disabled' })
}

/** The page has no fault axe knows of. */
export const clean = async (page: Page): Promise<void> => assert.deepEqual(await axe(page), [])

const answerAll = async (page: Page, answer: string, many: number): Promise<void> => {
  for (let at = 0; at < many; at += 1) await page.getByRole('radiogroup').nth(at).getByRole('radio', { name: answer, exact: true }).check()
}

/** PHQ-9 and GAD-7, given at the desk and scored. */
export async function measure(therapist: Page): Promise<void> {
  for (const [measure, questions, score] of [['PHQ-9 depression', 8, '16'], ['GAD-7 anxiety', 7, '14']] as const) {
    await choose(therapist, 'Give a measure', measure)
    await answerAll(therapist, 'More than half the days', questions)
    if (questions === 8) await therapist.getByRole('radiogroup').nth(8).getByRole('radio', { name: 'Not at all' }).check()
    await clean(therapist)
    await button(therapist, 'Save and score').click()
    await therapist.getByText(score, { exact: true }).first().waitFor()
    await tab(therapist, 'Assessment')
  }
}

/** The interview, a finding and a diagnosis. */
export async function interview(therapist: Page): Promise<void> {
  await button(therapist, 'Start the assessment').click()
  await write(therapist, 'What made you look for help now?', 'My daughter asked me why I sleep at the table.')
  await therapist.getByRole('combobox', { name: 'About', exact: true }).selectOption({ label: 'Alcohol and drugs' })
  await write(therapist, 'What was found', 'Drinks alone, every evening after work')
  await therapist.getByRole('button', { name: 'Add', exact: true }).first().click()
  await button(therapist, 'Remove: Drinks alone, every evening after work').waitFor()
  const code = therapist.getByRole('combobox', { name: 'ICD-10-CM code', exact: true })
  await code.fill('F10.20')
  await code.press('Escape')
  await write(therapist, 'In your words', 'Alcohol use disorder, moderate')
  await therapist.getByRole('textbox', { name: 'In your words', exact: true }).press('Enter')
  await therapist.getByRole('region', { name: 'Diagnoses' }).getByText('F10.20').waitFor()
  await clean(therapist)
}

/** Six dimensions, a level and its reasons. */
export async function decideLevel(therapist: Page): Promise<void> {
  await link(therapist, 'Decide').click()
  for (const [at, words] of ['No withdrawal.', 'Sleeps four hours.', 'Low mood, no thoughts of dying.', 'Wants to change.', 'High risk after the shift.', 'Home is kind.'].entries()) {
    await therapist.getByRole('textbox', { name: new RegExp(`^${at + 1}\\. `) }).fill(words)
  }
  await write(therapist, 'Why this level', 'Nine hours a week of structure in the evenings; can go on living at home.')
  await clean(therapist)
  await button(therapist, 'Decide').click()
  await therapist.getByText('Nine hours a week of structure').waitFor()
}

/** The signature, and the first day. */
export async function signAndAdmit(therapist: Page): Promise<void> {
  await therapist.getByText('My daughter asked me why').waitFor()
  await button(therapist, 'Sign the assessment').click()
  await therapist.getByRole('dialog').getByRole('button', { name: 'Sign the assessment' }).click()
  await therapist.getByText('Its words stay.').waitFor()
  await button(therapist, 'Admit').click()
  await therapist.getByRole('dialog').getByRole('combobox', { name: 'Track' }).selectOption({ label: 'Evening' })
  await clean(therapist)
  await therapist.getByRole('dialog').getByRole('button', { name: 'Admit' }).click()
  await therapist.getByText('In care since').waitFor()
}

/** The safety plan, three of its parts. */
export async function writeSafetyPlan(therapist: Page): Promise<void> {
  await button(therapist, 'Start the plan').click()
  await write(therapist, 'How I can tell it is getting bad, line 1', 'I do not answer my phone')
  await write(therapist, 'What I can do by myself, line 1', 'Cold water, then the blue song')
  await write(therapist, 'What I want to stay for, line 1', 'My daughter')
  await therapist.getByText('Saved', { exact: true }).waitFor()
  await clean(therapist)
}

/** The treatment plan in one go, signed by its author. */
export async function writePlan(therapist: Page): Promise<void> {
  await button(therapist, 'Start the plan').click()
  await button(therapist, 'Pick up: Drinks alone, every evening after work').click()
  const add = async (label: string, words: string): Promise<void> => {
    const line = therapist.getByRole('combobox', { name: label, exact: true })
    await line.fill(words)
    await line.press('Enter')
    await button(therapist, `Remove: ${words}`).waitFor()
  }
  await add('Add a goal', 'I want my evenings back')
  await add('Add an objective', 'Depression score (PHQ-9) below 10')
  await therapist.getByLabel('By', { exact: true }).fill(dayOf(56))
  for (const [how, words] of [['Group', 'Groups on three evenings'], ['Individual', 'An hour a week with Sam'], ['Family', 'A family session every other week']] as const) {
    await therapist.getByRole('combobox', { name: 'Add what is done: How' }).click()
    await therapist.getByRole('option', { name: how, exact: true }).click()
    await add('Add what is done', words)
  }
  await therapist.getByText('Nothing is missing.').waitFor()
  await clean(therapist)
  await button(therapist, 'Sign the plan').click()
  await therapist.getByText('Waiting for the client').first().waitFor()
}

/** The first group: everyone marked, the note written in its two parts, signed. */
export async function holdGroup(therapist: Page): Promise<void> {
  await therapist.goto('/staff/sessions')
  await therapist.getByRole('table', { name: 'Today' }).getByRole('link').first().click()
  await button(therapist, 'Everyone is here').click()
  await therapist.getByText('90 min', { exact: true }).waitFor()
  await clean(therapist)
  await link(therapist, 'Notes').last().click()
  await write(therapist, 'What was done', 'Read the high-risk evening together, drew the chain, practised leaving the store.')
  const part = therapist.getByRole('region', { name: 'Maya R.' })
  await part.getByText('3 Took part actively').click()
  await write(therapist, 'How Maya R. responded', 'Named the walk past the store as the moment, and tried the other street in role play.')
  await write(therapist, 'Next step', 'Take the other street on Thursday.')
  await clean(therapist)
  await therapist.getByText('Saved', { exact: true }).last().waitFor()
  await picture(therapist, '08-group-note')
  await link(therapist, 'Review and sign').last().click()
  await clean(therapist)
  await button(therapist, 'Sign this note').click()
  await therapist.getByText('1 note is signed').waitFor()
}
