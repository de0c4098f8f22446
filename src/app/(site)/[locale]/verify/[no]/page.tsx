import type { Metadata } from 'next'
import { CertificateFacts } from '@/library/credit/components/CertificateFacts'
import { VerifyForm } from '@/library/credit/components/VerifyForm'
import { findCertificate } from '@/library/credit/findCertificate'
import { findItemPath } from '@/library/credit/findItemPath'
import { CREDIT_WORDS } from '@/library/credit/words'
import { Notice } from '@/site/components/Notice'
import { PageHead } from '@/site/components/PageHead'
import { decodeSegment } from '@/site/decodeSegment'
import { getPayload } from '@/site/getPayload'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; no: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { say } = await readLanguage(params)
  return pageMetadata({ title: say(CREDIT_WORDS.verify), path: '/verify', isIndexed: false })
}

export default async function CertificatePage({ params }: Props) {
  const { langOf, say } = await readLanguage(params)
  const typed = decodeSegment((await params).no) ?? ''
  const found = await findCertificate({ payload: await getPayload(), typed })
  return (
    <div className="wrap">
      <PageHead title={say(CREDIT_WORDS.verify)} />
      <div className="article">
        {found ? (
          <CertificateFacts found={found} itemHref={await findItemPath(found.certificate)} />
        ) : (
          // The front door answers a page that says so with the status 404.
          <div data-answer="404">
            <Notice tone="warning" title={say(CREDIT_WORDS.unknown)}>
              <p lang={langOf(typed)}>{typed}</p>
              <p>{say(CREDIT_WORDS.unknownHelp)}</p>
            </Notice>
          </div>
        )}
        <VerifyForm typed={found ? undefined : typed} />
      </div>
    </div>
  )
}
