import { createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ChannelFault } from '@/facebook/ChannelFault'
import { createWebhookChannel } from '@/facebook/drivers/webhook/createWebhookChannel'
import { signEvent } from '@/facebook/drivers/webhook/signEvent'
import { clock } from '@/shared/clock'
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhookReceiver'
import { anySignal, makePicture, makePost, sending } from './makePost'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

describe('a signed letter', () => {
  it('is signed as the specification of Standard Webhooks shows', () => {
    const headers = signEvent({
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      body: '{"test": 2432232314}',
      secret: SECRET,
      now: new Date(1614265330 * 1000),
    })

    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
  })

  it('takes a secret as it is, too', () => {
    const secret = 'a sentence that both sides know'
    const now = new Date(1614265330 * 1000)
    const signature = createHmac('sha256', secret).update('a.1614265330.b').digest('base64')

    expect(signEvent({ id: 'a', body: 'b', secret, now })['webhook-signature']).toBe(
      `v1,${signature}`,
    )
  })
})

describe('a webhook', () => {
  let receiver: WebhookReceiver
  const channel = (timeoutMs = 5_000, url = receiver.url) =>
    createWebhookChannel({ url, secret: SECRET, timeoutMs, clock })
  const faultOf = (made = channel()) =>
    made.publish(makePost(), sending()).catch((error: unknown) => error as ChannelFault)

  beforeAll(async () => {
    receiver = await startWebhookReceiver({ secret: SECRET })
  })
  beforeEach(() => receiver.clear())
  afterAll(() => receiver.stop())

  it('tells text, link and pictures with their public addresses', async () => {
    const post = makePost({ pictures: [makePicture('ครูรับวุฒิบัตร', '65f0aa')] })
    const remote = await channel().publish(post, sending())

    expect(remote).toEqual({ id: post.key, url: null })
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toEqual({
      type: 'post.published',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      data: {
        key: post.key,
        text: post.text,
        link: post.link,
        pictures: [{ alt: 'ครูรับวุฒิบัตร', url: 'https://office.example.org/files/65f0aa/1280.jpg' }],
      },
    })
  })

  it('remembers id and address that the receiver gave', async () => {
    const text = JSON.stringify({ id: 'line-42', url: 'https://example.org/42' })
    receiver.answers.push({ answer: { status: 201, text } })
    expect(await channel().publish(makePost(), sending())).toEqual({
      id: 'line-42',
      url: 'https://example.org/42',
    })

    for (const odd of [
      '',
      'ok',
      'null',
      '{"id":7}',
      '{"url":"javascript:x"}',
      'x'.repeat(99_999),
    ]) {
      receiver.answers.push({ answer: { status: 200, text: odd } })
      const remote = await channel().publish(makePost(), sending())
      expect(remote).toEqual({ id: makePost().key, url: null })
    }
  })

  it('says the same with the same id, also after a restart, and taken away with another', async () => {
    const post = makePost()
    await channel().publish(post, sending())
    await channel().publish(post, sending())
    await channel().publish(makePost({ number: 2 }), sending())
    await channel().remove({ id: post.key, key: post.key, signal: anySignal() })

    const [first, again, other, removed] = receiver.received.map(({ id }) => id)
    expect(again).toBe(first)
    expect(new Set([first, other, removed]).size).toBe(3)
    expect(receiver.posts.size).toBe(1)
  })

  it('says a text that comes back after another as an event of its own', async () => {
    const made = channel()
    for (const text of ['ก', 'ก', 'ข', 'ก'])
      await made.update({ id: 'x', post: makePost({ text }), signal: anySignal() })

    const [first, again, other, back] = receiver.received.map(({ id }) => id)
    expect(again).toBe(first)
    expect(new Set([first, other, back]).size).toBe(3)
    expect(receiver.received[3]).toMatchObject({ type: 'post.updated', data: { id: 'x' } })
  })

  it.each([
    [400, 'content'],
    [401, 'permission'],
    [403, 'permission'],
    [404, 'content'],
    [408, 'unknown'],
    [410, 'permission'],
    [422, 'content'],
    [429, 'throttled'],
    [500, 'unknown'],
    [502, 'unknown'],
    [503, 'unknown'],
    [301, 'permission'],
    [307, 'permission'],
  ])('takes HTTP %i for %s', async (status, kind) => {
    const headers = { location: `${receiver.url}/elsewhere` }
    receiver.answers.push({ answer: { status, headers, text: 'reasons' } })

    expect(await faultOf()).toMatchObject({ name: 'ChannelFault', kind, code: status })
    expect(receiver.received).toHaveLength(1)
  })

  it.each([429, 503])('waits after HTTP %i as long as it is told', async (status) => {
    receiver.answers.push({ answer: { status, headers: { 'retry-after': '120' } } })
    const fault = await faultOf()

    expect(fault).toMatchObject({ kind: 'throttled' })
    const seconds = (Number(('until' in fault && fault.until) || 0) - Date.now()) / 1000
    expect(seconds).toBeGreaterThan(100)
    expect(seconds).toBeLessThan(121)
  })

  it('does not know what became of a letter without an answer', async () => {
    receiver.answers.push({ answer: 'hang', isDone: true })
    expect(await faultOf(channel(150))).toMatchObject({ kind: 'unknown' })
    receiver.answers.push({ answer: 'reset', isDone: true })
    expect(await faultOf()).toMatchObject({ kind: 'unknown' })

    expect(await faultOf(channel(5_000, 'http://hook.invalid/'))).toMatchObject({
      kind: 'unreachable',
    })
  })

  it('is told that a post is gone where the receiver does not know it', async () => {
    receiver.answers.push({ answer: { status: 404 } })
    const removing = channel().remove({ id: 'x', key: 'k', signal: anySignal() })
    await expect(removing).rejects.toMatchObject({ kind: 'gone' })
  })

  it('lets its secret into no letter and no fault', async () => {
    receiver.answers.push({ answer: { status: 400, text: `secret was ${SECRET}` } })
    const fault = await faultOf()
    const all = [
      inspect(fault, { depth: Infinity, showHidden: true }),
      JSON.stringify(receiver.received),
    ].join()

    for (const form of [SECRET, SECRET.slice(6), encodeURIComponent(SECRET)])
      expect(all).not.toContain(form)
    expect(receiver.received).toHaveLength(1)
  })
})
