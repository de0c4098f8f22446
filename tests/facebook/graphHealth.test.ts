import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askHealth } from '@/facebook/drivers/graph/askHealth'
import { GRAPH_TOKEN, startGraph, type Graph } from '../support/graph/startGraph'

describe('the connection to Facebook', () => {
  let graph: Graph
  const ask = (changed: Partial<Graph['access'] & { token: string }> = {}) =>
    askHealth({ ...graph.access, token: GRAPH_TOKEN, ...changed })

  beforeAll(async () => {
    graph = await startGraph()
  })
  beforeEach(() => {
    graph.clear()
    Object.assign(graph.tokens, {
      isExpired: false,
      expiresAt: null,
      scopes: ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts', 'read_insights'],
    })
  })
  afterAll(() => graph.stop())

  it('tells Page, app and what the token may do', async () => {
    expect(await ask()).toEqual({
      isValid: true,
      expiresAt: null,
      dataExpiresAt: expect.any(Date),
      scopes: ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts', 'read_insights'],
      missingScopes: [],
      canReadViews: true,
      tokenType: 'PAGE',
      appID: graph.access.appID,
      appName: 'Office website',
      isOtherApp: false,
      isOtherPage: false,
      pageName: 'สพม.อุบลราชธานี อำนาจเจริญ',
      pageURL: `${graph.url}/${graph.access.pageID}`,
      isPublished: true,
      fault: null,
    })
  })

  it('names the rights that are missing', async () => {
    graph.tokens.scopes = ['pages_show_list']

    expect(await ask()).toMatchObject({
      missingScopes: ['pages_read_engagement', 'pages_manage_posts'],
      canReadViews: false,
    })
  })

  it('does not count rights given for another Page', async () => {
    const told = {
      data: {
        is_valid: true,
        profile_id: '999',
        scopes: ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts'],
        granular_scopes: [
          { scope: 'pages_manage_posts', target_ids: ['999'] },
          { scope: 'pages_read_engagement', target_ids: ['999', graph.access.pageID] },
          { scope: 'pages_show_list' },
        ],
      },
    }
    graph.fail({ on: 'health', by: { status: 200, text: JSON.stringify(told) } })

    expect(await ask()).toMatchObject({ missingScopes: ['pages_manage_posts'], isOtherPage: true })
  })

  it('tells when the token ends, and that it has', async () => {
    const expiresAt = new Date(Math.floor(Date.now() / 1000) * 1000 + 86_400_000)
    graph.tokens.expiresAt = expiresAt
    expect(await ask()).toMatchObject({ isValid: true, expiresAt })

    graph.tokens.isExpired = true
    expect(await ask()).toMatchObject({ isValid: false, pageName: null, fault: null })
    expect(await ask({ token: 'another-token' })).toMatchObject({ isValid: false, scopes: [] })
  })

  it('says what keeps the Page from being read', async () => {
    graph.fail({ on: 'page', by: { code: 10, status: 403 } })

    expect(await ask()).toMatchObject({
      isValid: true,
      pageName: null,
      fault: { kind: 'permission', code: 10 },
    })
  })

  it('fails as a channel does where Facebook does not know the app, or does not answer', async () => {
    await expect(ask({ appSecret: 'another-secret' })).rejects.toMatchObject({
      name: 'ChannelFault',
    })
    graph.fail({ on: 'health', by: { html: 502 } })
    await expect(ask()).rejects.toMatchObject({ name: 'ChannelFault', kind: 'unknown' })
    graph.fail({ on: 'health', by: { status: 200, text: '{}' } })
    await expect(ask()).rejects.toMatchObject({ name: 'ChannelFault', kind: 'unknown' })
    graph.fail({ on: 'health', by: 'hang' })
    await expect(ask({ timeoutMs: 100 })).rejects.toMatchObject({ kind: 'unknown' })
  })
})
