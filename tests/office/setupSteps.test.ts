import { describe, expect, it } from 'vitest'
import { setupFacts, stepStates } from '@/office/setupSteps'

const contact = { address: 'ถนนแจ้งสนิท', phone: '045 000 000', email: 'office@example.org' }

const states = (asked: Parameters<typeof stepStates>[0]) =>
  Object.fromEntries(stepStates(asked).map(({ step, state }) => [step, state]))

const factsOf = (settings: object, sendsMail = false) => setupFacts({ settings, sendsMail })

describe('what the settings show to be done', () => {
  it('is nothing in a new site', () => {
    expect(factsOf({})).toEqual({
      contact: false,
      emblem: false,
      facebook: false,
      mail: false,
    })
  })

  it.each(['address', 'phone', 'email'])('is no contact while its %s is blank', (field) => {
    expect(factsOf({ contact: { ...contact, [field]: ' ' } }).contact).toBe(false)
  })

  it('is contact, emblem and Facebook Page once they are filled in, mail once a server is set', () => {
    const filled = { ...contact, facebookURL: 'https://facebook.com/office' }

    expect(factsOf({ contact: filled, emblem: 'an id' }, true)).toEqual({
      contact: true,
      emblem: true,
      facebook: true,
      mail: true,
    })
  })
})

describe('the steps of the set-up checklist', () => {
  it('are all open at first, those the site cannot know of too', () => {
    expect(states({ facts: factsOf({}), ticked: null })).toEqual({
      contact: 'open',
      emblem: 'open',
      facebook: 'open',
      mail: 'open',
      backup: 'open',
    })
  })

  it('are done where the site sees it, ticked where a person said so', () => {
    expect(states({ facts: { contact: true }, ticked: ['contact', 'backup'] })).toMatchObject({
      contact: 'done',
      backup: 'ticked',
      emblem: 'open',
    })
  })

  it('open again when what was filled in is emptied and nobody ticked it', () => {
    expect(states({ facts: { emblem: false }, ticked: [] }).emblem).toBe('open')
  })
})
