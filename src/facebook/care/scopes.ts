import { label, type Label } from '@/shared/label'

/** What each right of a token is for, in the words of those who grant it. */
export const SCOPES: Record<string, { use: Label; isNeeded: boolean }> = {
  pages_show_list: {
    use: label('ให้แอปเห็นรายชื่อเพจที่ท่านดูแล', 'See the Pages you keep'),
    isNeeded: true,
  },
  pages_read_engagement: {
    use: label(
      'อ่านโพสต์ของเพจ เพื่อตรวจว่าขึ้นแล้ว ไม่ซ้ำ และนับความรู้สึกกับความคิดเห็น',
      'Read the Page’s posts, to find them again and count reactions',
    ),
    isNeeded: true,
  },
  pages_manage_posts: {
    use: label('โพสต์ แก้ไข และนำโพสต์ออกในนามเพจ', 'Publish, change and remove posts'),
    isNeeded: true,
  },
  read_insights: {
    use: label(
      'อ่านจำนวนการดู ถ้าไม่มีก็ยังโพสต์ได้ แต่ไม่รู้จำนวนการดู',
      'Read how often posts were viewed; without it all else works',
    ),
    isNeeded: false,
  },
}

export const parseScopes = (text: string | null | undefined): string[] =>
  text?.split(' ').filter(Boolean) ?? []
