import { describe, expect, it } from 'vitest'
import { createSuggestion } from '#renderer/desk/steps/contractor/kana-suggestion.ts'

describe('a suggested reading', () => {
  it('grows with the name and goes with it', () => {
    const suggestion = createSuggestion()
    expect(suggestion.next('', 'やま')).toBe('やま')
    expect(suggestion.next('やま', 'やまだ')).toBe('やまだ')
    expect(suggestion.next('やまだ', '')).toBe('')
  })

  it('is made while the one before is still on its way', () => {
    const suggestion = createSuggestion()
    suggestion.next('', 'やま')
    expect(suggestion.next('', 'やまだ')).toBe('やまだ')
  })

  it('leaves alone what staff wrote', () => {
    const suggestion = createSuggestion()
    expect(suggestion.next('さんぼん', 'みほん')).toBeNull()
    suggestion.next('', 'みほん')
    expect(suggestion.next('みもと', 'みほんみほん')).toBeNull()
  })

  it('says nothing twice, and nothing of what was not overheard', () => {
    const suggestion = createSuggestion()
    expect(suggestion.next('', '')).toBeNull()
    suggestion.next('', 'みほん')
    expect(suggestion.next('みほん', 'みほん')).toBeNull()
  })
})
