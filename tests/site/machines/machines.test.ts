import { afterAll, beforeAll, describe } from 'vitest'
import { describeEmbeds } from './describeEmbeds'
import { describeFeeds } from './describeFeeds'
import { describePages } from './describePages'
import { describeRobots } from './describeRobots'
import { describeSitemap } from './describeSitemap'
import { describeStructuredData } from './describeStructuredData'
import { makeItems, type Made } from './makeItems'
import { openMachines, type Machines } from './openMachines'

/** What the suites share: one site, started once. */
export interface Subject {
  machines: Machines
  made: Made
}

const subject = {} as Subject

describe('what machines read', () => {
  beforeAll(async () => {
    subject.machines = await openMachines()
    subject.made = await makeItems(subject.machines)
  }, 300_000)

  afterAll(() => subject.machines?.stop())

  describePages(subject)
  describeStructuredData(subject)
  describeFeeds(subject)
  describeSitemap(subject)
  describeEmbeds(subject)
  describeRobots(subject)
})
