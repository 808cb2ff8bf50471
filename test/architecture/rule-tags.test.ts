import { describe, expect, it } from 'vitest'
import { codeFiles } from './project-files.ts'
import { unknownTags } from './rule-tags.ts'

describe('the rules that screens name', () => {
  it('N8: every one is in the catalogue, so that pressing its tag says what it is', () => {
    const { found, unknown } = unknownTags(codeFiles())
    expect(unknown).toEqual([])
    expect(found).toBeGreaterThan(40)
  })

  it.each([
    [`<RuleTags :ids="['S62', 'X1']" />`, 'X1'],
    [`<RuleTag id="S84" />`, 'S84'],
    [`<HouseDialog :rules="['W20']" />`, 'W20'],
    [`<RuleTags :ids="state === 'failed' ? ['C99'] : []" />`, 'C99'],
    [`<RuleTag :id="kind === 'user' ? 'C38' : 'C77'" />`, 'C77'],
  ])('N8: a planted %s is found', (tag, id) => {
    const text = `<template><p>${tag}</p></template>`
    expect(unknownTags([{ path: 'renderer/desk/x.vue', text }]).unknown).toEqual([
      `renderer/desk/x.vue names ${id}, which is no rule`,
    ])
  })
})
