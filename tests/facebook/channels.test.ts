import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDryRunChannel } from '@/facebook/drivers/dryRun/createDryRunChannel'
import type { KeptPost } from '@/facebook/drivers/dryRun/openDryRunFolder'
import { createFakeChannel } from '@/facebook/drivers/fake/createFakeChannel'
import { createGraphChannel } from '@/facebook/drivers/graph/createGraphChannel'
import { createWebhookChannel } from '@/facebook/drivers/webhook/createWebhookChannel'
import { clock } from '@/shared/clock'
import { GRAPH_TOKEN, startGraph } from '../support/graph/startGraph'
import { startWebhookReceiver } from '../support/webhookReceiver'
import { testChannel } from './testChannel'

testChannel('graph', async () => {
  const graph = await startGraph()
  return {
    channel: createGraphChannel({ ...graph.access, token: async () => GRAPH_TOKEN }),
    standing: () =>
      graph.posts().map(({ message, photos }) => ({
        text: message,
        alts: photos.map(({ alt }) => alt),
      })),
    loseAnswer: () => graph.fail({ on: 'feed', by: 'reset', isDone: true }),
    remembers: true,
    carriesPictures: true,
    clear: () => graph.clear(),
    stop: graph.stop,
  }
})

testChannel('fake', async () => {
  const channel = createFakeChannel({ clock })
  return {
    channel,
    standing: () =>
      channel.posts.map(({ text, pictures }) => ({ text, alts: pictures.map(({ alt }) => alt) })),
    loseAnswer: () => channel.fail({ on: 'publish', kind: 'unknown', isDone: true }),
    remembers: true,
    carriesPictures: true,
    clear: () => void channel.posts.splice(0),
    stop: async () => {},
  }
})

testChannel('dry-run', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dry-run-'))
  // Pictures alone are no post yet.
  const read = (id: string) =>
    readFile(join(folder, id, 'post.json'), 'utf8').then(
      (json) => [JSON.parse(json) as KeptPost],
      () => [],
    )
  return {
    channel: createDryRunChannel({ folder, clock }),
    standing: async () => {
      const posts = await Promise.all((await readdir(folder)).map(read))
      return posts
        .flat()
        .map(({ text, pictures }) => ({ text, alts: pictures.map(({ alt }) => alt) }))
    },
    remembers: true,
    carriesPictures: true,
    clear: async () => {
      for (const id of await readdir(folder)) await rm(join(folder, id), { recursive: true })
    },
    stop: () => rm(folder, { recursive: true, force: true }),
  }
})

const WEBHOOK_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

testChannel('webhook', async () => {
  const receiver = await startWebhookReceiver({ secret: WEBHOOK_SECRET })
  return {
    channel: createWebhookChannel({
      url: receiver.url,
      secret: WEBHOOK_SECRET,
      timeoutMs: 5_000,
      clock,
    }),
    standing: () =>
      [...receiver.posts.values()].map(({ text = '', pictures = [] }) => ({
        text,
        alts: pictures.map(({ alt }) => alt),
      })),
    loseAnswer: () => void receiver.answers.push({ answer: 'reset', isDone: true }),
    remembers: false,
    carriesPictures: false,
    clear: () => receiver.clear(),
    stop: receiver.stop,
  }
})
