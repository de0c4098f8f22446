import { itemFormPage } from '@/library/voices/itemFormPage'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = itemFormPage({ kind: 'innovations', form: 'item-use' })

export { generateMetadata }
export default Page
