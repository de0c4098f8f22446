import { itemFormPage } from '@/library/voices/itemFormPage'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = itemFormPage({ kind: 'innovations', form: 'item-report' })

export { generateMetadata }
export default Page
