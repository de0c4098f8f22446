import { PREVIEW_SIGN_IN } from '@/shared/previewPage'
import { PageHead } from '../components/PageHead'
import { pageLanguage } from '../pageLanguage'
import { PREVIEW } from './words'

/** For somebody whose time in the admin has run out, or who was sent the address of a preview. */
export function PreviewSignIn({ path }: { path: string }) {
  const { say } = pageLanguage()
  return (
    <div className="wrap" data-preview={PREVIEW_SIGN_IN}>
      <PageHead title={say(PREVIEW.signIn)}>
        <p>{say(PREVIEW.signInNote)}</p>
      </PageHead>
      <p className="article">
        <a
          className="button"
          href={`/admin/login?redirect=${encodeURIComponent(path)}`}
          target="_top"
        >
          {say(PREVIEW.signInButton)}
        </a>
      </p>
    </div>
  )
}
