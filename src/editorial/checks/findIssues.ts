import { contentIssues } from './contentIssues'
import { fileIssues } from './fileIssues'
import type { Issue } from './Issue'
import type { ItemToCheck } from './ItemToCheck'
import { linkIssues } from './linkIssues'
import { personalIssues } from './personalIssues'

/** Everything there is to say about an item before it is published; `judgeIssues` tells what stands in the way. */
export const findIssues = (item: ItemToCheck): Issue[] => [
  ...contentIssues(item),
  ...fileIssues(item),
  ...linkIssues(item),
  ...personalIssues(item),
]
