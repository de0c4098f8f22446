import { followRedirect } from '@/site/followRedirect'
import { readLanguage } from '@/site/pageLanguage'
import { pagePath } from '@/site/pagePath'

export const dynamic = 'force-dynamic'

/** Addresses no other page answers: where an old one led, or the page for what is not found. */
export default async function OldAddressPage({ params }: { params: Promise<{ locale: string }> }) {
  await readLanguage(params)
  return followRedirect(await pagePath())
}
