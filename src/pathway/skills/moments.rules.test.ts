import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { SkillMoment } from './library/skill.words.ts'
import { bestSkills, MOMENTS, REGIONS, regionOf, triggerMap, type Told } from './moments.rules.ts'

const told = (trigger: string | null, craving = 4, skill: string | null = null, helped: number | null = null): Told => ({ trigger, craving, skill, helped })

describe('the map of triggers', () => {
  it('knows every moment of the library, each in one place', () => {
    assert.deepEqual(REGIONS.flatMap(region => MOMENTS[region]).toSorted(), SkillMoment.options.toSorted())
  })

  it('counts how often each came up, the most frequent first', () => {
    assert.deepEqual(triggerMap([told('evening', 2), told('payday', 8), told('evening', 5), told(null), told('made-up')]).map(({ moment, times, craving }) => [moment, times, craving]),
      [['evening', 2, 4], ['payday', 1, 8]])
  })

  it('says which skill helped most with each', () => {
    const [evening] = triggerMap([told('evening', 4, 'urge-surfing', 8), told('evening', 4, 'paced-breathing', 5), told('evening', 4, 'urge-surfing', 6)])
    assert.deepEqual(evening?.bestSkill, { skill: 'urge-surfing', helped: 7 })
  })

  for (const [helped, offered] of [[3, false], [4, true]] as const) {
    it(`${offered ? 'offers' : 'does not offer'} a skill again that helped ${helped} of 10`, () => {
      assert.equal(bestSkills([told(null, 0, 'urge-surfing', helped)]).length === 1, offered)
    })
  }

  it('puts what it does not know among the feelings', () => assert.equal(regionOf('made-up'), 'feelings'))
})
