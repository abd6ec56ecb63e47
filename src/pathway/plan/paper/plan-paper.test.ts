import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import type { Paper } from '../../../platform/server/pdf/paper.words.ts'
import { createPrinter } from '../../../platform/server/pdf/printer.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { clientRefuses } from '../client-signs.ts'
import { commentOnPlan } from '../comment-on-plan.ts'
import { draftPlan, signedPlan } from '../plan.examples.ts'
import { planPaper } from './plan-paper.ts'

const words = (paper: Paper): string => JSON.stringify(paper.parts)

describe('the plan on paper', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('states what a plan must state: goals, measures, type, frequency and minutes, who, and every signature with its time', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId, goalId } = await signedPlan(clinic, clientId)
    await clinic.act(commentOnPlan, { planId, goalId, words: 'Mornings are hardest.' }, clinic.client(clientId))
    const paper = await clinic.act(planPaper, { clientId, copy: 'record', print: 'normal' }, clinic.staff.therapist)
    for (const said of ['I want to take my girl to school again.', 'PHQ-9', '17 to 9', '3 × 90 min a week', 'Robin therapist', 'Mornings are hardest.', 'Author', 'The words match what was signed']) {
      assert.ok(words(paper).includes(said), said)
    }
    assert.doesNotMatch(words(paper), /[^\u0020-\u024f\u2010-\u2026]/u, 'the printed face has no glyph for arrows and signs: they would come out as boxes')
    assert.match(paper.notice ?? '', /42 CFR Part 2/)
    assert.match(paper.about ?? '', /Maya Ortega/)
    const printer = createPrinter()
    assert.ok((await printer.print(paper)).length > 10_000)
    await printer.close()
  })

  it('gives the client their own copy in plain words and large print, without codes or scores of others', async () => {
    const { clientId } = await admittedClient(clinic)
    await signedPlan(clinic, clientId)
    const paper = await clinic.act(planPaper, { clientId, copy: 'client', print: 'large' }, clinic.client(clientId))
    assert.equal(paper.print, 'large')
    assert.equal(paper.title, 'My plan')
    assert.ok(words(paper).includes('3 times a week, 90 minutes'))
    assert.equal(words(paper).includes('17 to 9'), false)
  })

  it('leaves a line for a client who has not signed, and prints the reason of one who does not', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId } = await signedPlan(clinic, clientId, { byClient: false })
    const print = () => clinic.act(planPaper, { clientId, copy: 'record', print: 'normal' }, clinic.staff.director)
    const lines = (paper: Paper) => paper.parts.flatMap(part => part.kind === 'signatures' ? [part.open] : [])
    assert.deepEqual(lines(await print()), [['Client']])
    await clinic.act(clientRefuses, { planId, reason: 'I want fewer groups first.' }, clinic.client(clientId))
    const after = await print()
    assert.deepEqual(lines(after), [[]])
    assert.ok(words(after).includes('I want fewer groups first.'))
  })

  it('shows a draft to staff only, and nothing to whoever may not read plans', async () => {
    const { clientId } = await admittedClient(clinic)
    await draftPlan(clinic, clientId)
    assert.ok(words(await clinic.act(planPaper, { clientId, copy: 'record', print: 'normal' }, clinic.staff.therapist)).includes('Draft, not signed'))
    assert.equal(await refusedWith(clinic.act(planPaper, { clientId, copy: 'client', print: 'normal' }, clinic.client(clientId))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(planPaper, { clientId, copy: 'record', print: 'normal' }, clinic.staff['front-desk'])), 'platform.not-allowed')
    const other = await admittedClient(clinic)
    assert.equal(await refusedWith(clinic.act(planPaper, { clientId, copy: 'client', print: 'normal' }, clinic.client(other.clientId))), 'platform.not-found')
  })
})
