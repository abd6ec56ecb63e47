import assert from 'node:assert/strict'
import { describe, it, mock } from 'node:test'
import { DraftKeeper, DRAFT_PAUSE_MS, type DraftSending } from './draft-keeper.ts'
import { Problem } from './problem.ts'

const offline = new Problem({ type: 'about:blank', title: 'No connection', status: 0, code: 'network.offline' })
const refused = new Problem({ type: 'about:blank', title: 'Signed already', status: 409, code: 'note.signed' })

const settle = async (): Promise<void> => { for (let i = 0; i < 10; i += 1) await Promise.resolve() }

const keeperWith = (answers: (Problem | 'ok')[]) => {
  let keys = 0
  const sent: { words: string, sending: DraftSending }[] = []
  const keeper = new DraftKeeper('', () => `key-${keys += 1}`)
  keeper.sendBy(async (words, sending) => {
    sent.push({ words, sending })
    const answer = answers.shift() ?? 'ok'
    if (answer !== 'ok') throw answer
  })
  return { keeper, sent }
}

describe('a draft', () => {
  it('sends the words once, after the last key', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const { keeper, sent } = keeperWith(['ok'])
    keeper.change('H')
    t.mock.timers.tick(DRAFT_PAUSE_MS - 1)
    keeper.change('Hi')
    t.mock.timers.tick(DRAFT_PAUSE_MS - 1)
    assert.equal(keeper.facts().state, 'unsaved')
    assert.equal(sent.length, 0)
    t.mock.timers.tick(1)
    assert.equal(keeper.facts().state, 'saving')
    await settle()
    assert.deepEqual(sent.map(({ words }) => words), ['Hi'])
    assert.equal(keeper.facts().state, 'saved')
  })

  it('keeps the words without a network, says so, and sends them again with the same key', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const { keeper, sent } = keeperWith([offline, 'ok'])
    keeper.change('Slept four hours')
    t.mock.timers.tick(DRAFT_PAUSE_MS)
    await settle()
    assert.equal(keeper.facts().state, 'offline')
    assert.equal(keeper.facts().words, 'Slept four hours')
    t.mock.timers.tick(2000)
    await settle()
    assert.equal(keeper.facts().state, 'saved')
    assert.equal(sent[0]?.sending.key, sent[1]?.sending.key)
  })

  it('stops and shows why when the server refuses, and tries again after the next key', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const { keeper, sent } = keeperWith([refused, 'ok'])
    keeper.change('Late entry')
    t.mock.timers.tick(DRAFT_PAUSE_MS)
    await settle()
    assert.equal(keeper.facts().state, 'unsaved')
    assert.equal(keeper.facts().problem, refused)
    t.mock.timers.tick(60_000)
    await settle()
    assert.equal(sent.length, 1)
    keeper.change('Late entry, added')
    t.mock.timers.tick(DRAFT_PAUSE_MS)
    await settle()
    assert.equal(keeper.facts().state, 'saved')
    assert.equal(keeper.facts().problem, null)
  })

  it('sends what was typed while the last save was on its way', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    let finish = (): void => undefined
    const sent: string[] = []
    const keeper = new DraftKeeper('', () => 'key')
    keeper.sendBy(words => {
      sent.push(words)
      return new Promise<void>(resolve => { finish = resolve })
    })
    keeper.change('One')
    t.mock.timers.tick(DRAFT_PAUSE_MS)
    keeper.change('One two')
    finish()
    await settle()
    assert.equal(keeper.facts().state, 'unsaved')
    t.mock.timers.tick(DRAFT_PAUSE_MS)
    finish()
    await settle()
    assert.deepEqual(sent, ['One', 'One two'])
    assert.equal(keeper.facts().state, 'saved')
  })

  it('sends at once when the page is left, and only if there is something to send', async () => {
    const { keeper, sent } = keeperWith([])
    await keeper.flush(true)
    assert.equal(sent.length, 0)
    mock.timers.enable({ apis: ['setTimeout'] })
    keeper.change('Before the bus came')
    await keeper.flush(true)
    mock.timers.reset()
    assert.deepEqual(sent.map(({ sending }) => sending.leaving), [true])
  })

  it('takes newer words from the server only while nobody is writing', () => {
    mock.timers.enable({ apis: ['setTimeout'] })
    const { keeper } = keeperWith([])
    keeper.arrive('From the server')
    assert.equal(keeper.facts().words, 'From the server')
    keeper.change('Mine')
    keeper.arrive('Newer')
    assert.equal(keeper.facts().words, 'Mine')
    mock.timers.reset()
  })
})
