import { ITEM_KINDS, itemKinds } from '@/editorial/kinds'
import { testItemMatrix } from './itemMatrix'

// Written from the roles' table of the design, column "library items".
testItemMatrix({
  // Every kind that stands in this column, so that a new one is asked as well.
  kinds: itemKinds.filter((kind) => ITEM_KINDS[kind].subject === 'library'),
  table: `
operation                          | visitor contributor officer pr  librarian director executive auditor admin
create                             | -       yes         yes     -   yes       yes      -         -       yes
read own draft                     | .       yes         yes     yes yes       yes      yes       yes     yes
read unit's draft                  | -       -           yes     yes yes       yes      yes       yes     yes
read other's draft                 | -       -           -       yes yes       yes      yes       yes     yes
read other's submitted             | -       -           -       yes yes       yes      yes       yes     yes
read published                     | yes     yes         yes     yes yes       yes      yes       yes     yes
read staff-only                    | -       yes         yes     yes yes       yes      yes       yes     yes
read scheduled                     | -       -           -       yes yes       yes      yes       yes     yes
read own scheduled                 | .       yes         yes     yes yes       yes      yes       yes     yes
read withdrawn, gone               | -       -           -       yes yes       yes      yes       yes     yes
read withdrawn, notice             | yes     yes         yes     yes yes       yes      yes       yes     yes
read trashed                       | -       -           -       -   -         -        -         -       -
update own draft                   | .       yes         yes     -   yes       yes      -         -       yes
update unit's draft                | -       -           yes     -   yes       yes      -         -       yes
update other's draft               | -       -           -       -   yes       yes      -         -       yes
update own returned                | .       yes         yes     -   yes       yes      -         -       yes
update own submitted               | .       -           -       -   yes       yes      -         -       yes
update other's submitted           | -       -           -       -   yes       yes      -         -       yes
revise own published               | .       -           -       -   yes       yes      -         -       yes
revise other's published           | -       -           -       -   yes       yes      -         -       yes
change other's published at once   | -       -           -       -   -         -        -         -       yes
submit own draft                   | .       yes         yes     -   yes       yes      -         -       yes
submit unit's draft                | -       -           yes     -   yes       yes      -         -       yes
submit other's draft               | -       -           -       -   yes       yes      -         -       yes
submit own returned                | .       yes         yes     -   yes       yes      -         -       yes
return own submitted               | .       -           -       -   yes       yes      -         -       yes
return other's submitted           | -       -           -       -   yes       yes      -         -       yes
publish own draft                  | .       -           -       -   -         -        -         -       yes
publish other's submitted          | -       -           -       -   -         yes      -         -       yes
withdraw own published             | .       -           -       -   -         yes      -         -       yes
withdraw other's published         | -       -           -       -   -         yes      -         -       yes
republish other's withdrawn        | -       -           -       -   -         yes      -         -       yes
trash own draft                    | .       yes         yes     -   yes       yes      -         -       yes
trash own submitted                | .       -           -       -   -         -        -         -       yes
trash unit's draft                 | -       -           yes     -   yes       yes      -         -       yes
trash other's draft                | -       -           -       -   yes       yes      -         -       yes
trash other's published            | -       -           -       -   -         -        -         -       yes
erase own trashed                  | .       -           -       -   -         -        -         -       yes
erase other's trashed              | -       -           -       -   -         -        -         -       yes
read versions of own draft         | .       yes         yes     yes yes       yes      yes       yes     yes
read versions of other's published | -       -           -       yes yes       yes      yes       yes     yes
restore a version of own draft     | .       yes         yes     -   yes       yes      -         -       yes
restore a version of other's draft | -       -           -       -   yes       yes      -         -       yes
duplicate own draft                | .       yes         yes     -   yes       yes      -         -       yes
duplicate other's draft            | -       -           -       -   yes       yes      -         -       yes
bulk-update own draft              | .       yes         yes     -   yes       yes      -         -       yes
bulk-update other's draft          | -       -           -       -   yes       yes      -         -       yes
bulk-publish other's submitted     | -       -           -       -   -         yes      -         -       yes
bulk-trash other's draft           | -       -           -       -   yes       yes      -         -       yes
`,
})
