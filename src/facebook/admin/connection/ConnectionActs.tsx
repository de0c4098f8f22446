'use client'

import { Button } from '@payloadcms/ui'
import { useSay } from '@/shared/admin/useSay'
import { ACT_WORDS, stuckWords } from './actWords'
import { TokenForm } from './TokenForm'
import { useConnection } from './useConnection'

/** What an administrator can do about the connection. */
export function ConnectionActs({ stuck, isEntered }: { stuck: number; isEntered: boolean }) {
  const say = useSay()
  const { order, isBusy } = useConnection()

  function sendStuck() {
    if (!window.confirm(say(ACT_WORDS.stuckSure))) return
    void order({ path: 'stuck', method: 'POST' })
  }

  return (
    <div className="facebook-connection__acts">
      <p className="facebook-connection__row">
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => void order({ path: 'check', method: 'POST' })}
          size="small"
        >
          {say(ACT_WORDS.check)}
        </Button>
        {stuck > 0 ? (
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={sendStuck}
            size="small"
          >
            {say(stuckWords(stuck))}
          </Button>
        ) : null}
        <span role="status">{isBusy ? say(ACT_WORDS.checking) : ''}</span>
      </p>
      <TokenForm isBusy={isBusy} isEntered={isEntered} order={order} />
    </div>
  )
}
