'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, type KeyboardEvent } from 'react'
import { useSay } from '@/shared/admin/useSay'
import { ACT_WORDS } from './actWords'
import type { useConnection } from './useConnection'

/**
 * Takes a new token. The field has no name and is never filled: it is no part of the form round it, and what was
 * entered once is not shown again.
 */
export function TokenForm({
  isBusy,
  isEntered,
  order,
}: {
  isBusy: boolean
  /** One was entered here before. */
  isEntered: boolean
  order: ReturnType<typeof useConnection>['order']
}) {
  const say = useSay()
  const id = useId()
  const [token, setToken] = useState('')

  const keep = () =>
    order({
      path: 'token',
      method: 'PUT',
      body: { token },
      done: ACT_WORDS.kept,
      onDone: () => setToken(''),
    })

  function keepOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    // The form round it saves the settings.
    event.preventDefault()
    if (token.trim() && !isBusy) void keep()
  }

  function forget() {
    if (!window.confirm(say(ACT_WORDS.sure))) return
    void order({ path: 'token', method: 'DELETE', done: ACT_WORDS.forgotten })
  }

  return (
    <div className="facebook-connection__token">
      <label htmlFor={id}>{say(ACT_WORDS.token)}</label>
      <p id={`${id}-help`}>{say(ACT_WORDS.tokenHelp)}</p>
      <div className="facebook-connection__row">
        <input
          aria-describedby={`${id}-help`}
          autoComplete="new-password"
          disabled={isBusy}
          id={id}
          onChange={({ target }) => setToken(target.value)}
          onKeyDown={keepOnEnter}
          spellCheck={false}
          type="password"
          value={token}
        />
        <Button
          disabled={isBusy || !token.trim()}
          margin={false}
          onClick={() => void keep()}
          size="small"
        >
          {say(ACT_WORDS.keep)}
        </Button>
        {isEntered ? (
          <Button
            buttonStyle="subtle"
            disabled={isBusy}
            margin={false}
            onClick={forget}
            size="small"
          >
            {say(ACT_WORDS.forget)}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
