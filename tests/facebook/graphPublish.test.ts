import { createHmac } from 'node:crypto'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createGraphChannel } from '@/facebook/drivers/graph/createGraphChannel'
import { API_VERSION } from '@/facebook/drivers/graph/GraphAccess'
import { GRAPH_SECRET, GRAPH_TOKEN, startGraph, type Graph } from '../support/graph/startGraph'
import { anySignal, makePicture, makePost, sending } from './makePost'

const loadedSDK = () =>
  Object.keys(createRequire(import.meta.url).cache).some((path) =>
    path.includes('facebook-nodejs-business-sdk'),
  )

describe('a post on the way to Facebook', () => {
  let graph: Graph
  const token = vi.fn(async (): Promise<string | undefined> => GRAPH_TOKEN)
  const channel = () => createGraphChannel({ ...graph.access, token })

  beforeAll(async () => {
    graph = await startGraph()
  })
  beforeEach(() => graph.clear())
  afterAll(() => graph.stop())

  it('loads the SDK only when there is something to send, and none of its crash reports', async () => {
    const listeners = process.listenerCount('uncaughtException')
    const made = channel()
    expect(loadedSDK()).toBe(false)

    await made.publish(makePost(), sending())

    expect(loadedSDK()).toBe(true)
    expect(process.listenerCount('uncaughtException')).toBe(listeners)
    const { FacebookAdsApi } = await import('facebook-nodejs-business-sdk')
    expect(FacebookAdsApi.VERSION).toBe(API_VERSION)
  })

  it('is text and link, and comes back with its address', async () => {
    const post = makePost()
    const remote = await channel().publish(post, sending())

    expect(graph.posts()).toMatchObject([{ id: remote.id, message: post.text, link: post.link }])
    expect(remote.url).toBe(graph.permalink(remote.id))
    expect(graph.received.map(({ part }) => part)).toEqual(['feed'])
  })

  it('is an album: whole pictures, unseen until the post shows them in their order', async () => {
    const pictures = [makePicture('หนึ่ง'), makePicture(''), makePicture('สาม')]
    await channel().publish(makePost({ pictures }), sending())

    const [post] = graph.posts()
    expect(post).toMatchObject({
      link: null,
      photos: [{ alt: 'หนึ่ง' }, { alt: '' }, { alt: 'สาม' }],
    })
    for (const [index, photo] of (post?.photos ?? []).entries())
      expect(photo.bytes).toEqual(await pictures[index]?.bytes())
    const uploads = graph.received.filter(({ part }) => part === 'photos')
    expect(uploads.map(({ params }) => params.published)).toEqual(['false', 'false', 'false'])
    expect(uploads.map(({ file }) => file?.type)).toEqual(Array(3).fill('image/jpeg'))
    expect(uploads[1]?.params).not.toHaveProperty('alt_text_custom')
  })

  it('is refused as content with a picture over 4 MB', async () => {
    const heavy = Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(4_000_001)])
    const pictures = [{ ...makePicture('a'), bytes: async () => heavy }]
    const publishing = channel().publish(makePost({ pictures }), sending())

    await expect(publishing).rejects.toMatchObject({ kind: 'content', code: 100 })
    expect(graph.posts()).toEqual([])
  })

  it('makes one picture at a time', async () => {
    const steps: string[] = []
    const picture = (name: string) => ({
      ...makePicture(name),
      bytes: async () => {
        steps.push(`${name} after ${graph.store.photos.length}`)
        return makePicture(name).bytes()
      },
    })
    graph.store.photos.splice(0)
    await channel().publish(makePost({ pictures: [picture('a'), picture('b')] }), sending())

    expect(steps).toEqual(['a after 0', 'b after 1'])
  })

  it('is asked about once, after the pictures and right before the request that publishes', async () => {
    const seen: string[][] = []
    const beforeSend = async () => void seen.push(graph.received.map(({ part }) => part))
    await channel().publish(makePost({ pictures: [makePicture('a')] }), sending(beforeSend))

    expect(seen).toEqual([['photos']])
    expect(graph.received.map(({ part }) => part)).toEqual(['photos', 'feed'])
  })

  it('carries token and proof on every request, and the token in no address', async () => {
    const { publish, find, update, look, remove } = channel()
    const post = makePost({ pictures: [makePicture('a')] })
    const { id } = await publish(post, sending())
    await find({ marker: post.marker, since: new Date(), signal: anySignal() })
    await update({ id, post, signal: anySignal() })
    await look?.([id], anySignal())
    await remove({ id, key: post.key, signal: anySignal() })

    const proof = createHmac('sha256', GRAPH_SECRET).update(GRAPH_TOKEN).digest('hex')
    expect(new Set(graph.received.map(({ part }) => part))).toEqual(
      new Set(['photos', 'feed', 'list', 'update', 'look', 'delete']),
    )
    for (const { params, headers, url } of graph.received) {
      expect(params.appsecret_proof).toBe(proof)
      expect(headers.authorization).toBe(`Bearer ${GRAPH_TOKEN}`)
      expect(decodeURIComponent(url)).not.toContain(GRAPH_TOKEN)
      expect(url).toMatch(new RegExp(`^/${API_VERSION}/`))
    }
  })

  it('needs a token, and asks for it each time', async () => {
    token.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('cannot be unsealed'))
    const beforeSend = vi.fn(async () => {})
    for (let time = 0; time < 2; time += 1)
      await expect(channel().publish(makePost(), sending(beforeSend))).rejects.toMatchObject({
        name: 'ChannelFault',
        kind: 'token',
        message: 'Facebook: there is no token of the Page',
      })

    expect(beforeSend).not.toHaveBeenCalled()
    expect(graph.received).toEqual([])
  })

  it('goes straight to Facebook, whatever proxy the machine is told of', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:9').stubEnv('http_proxy', 'http://127.0.0.1:9')
    await channel().publish(makePost(), sending())
    vi.unstubAllEnvs()

    expect(graph.posts()).toHaveLength(1)
  })
})
