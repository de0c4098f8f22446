import { itemFormPage } from '@/library/voices/itemFormPage'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = itemFormPage({ kind: 'teaching-media', form: 'item-rating' })

export { generateMetadata }
export default Page
