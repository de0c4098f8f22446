import type { StarterLearningArea } from './types'

/** The eight learning areas of the core curriculum and learner-development activities. */
export const learningAreas: StarterLearningArea[] = [
  { key: 'thai', title: 'ภาษาไทย', titleEn: 'Thai Language' },
  { key: 'mathematics', title: 'คณิตศาสตร์', titleEn: 'Mathematics' },
  { key: 'science', title: 'วิทยาศาสตร์และเทคโนโลยี', titleEn: 'Science and Technology' },
  {
    key: 'social',
    title: 'สังคมศึกษา ศาสนา และวัฒนธรรม',
    titleEn: 'Social Studies, Religion and Culture',
  },
  { key: 'health', title: 'สุขศึกษาและพลศึกษา', titleEn: 'Health and Physical Education' },
  { key: 'arts', title: 'ศิลปะ', titleEn: 'Arts' },
  { key: 'career', title: 'การงานอาชีพ', titleEn: 'Occupations' },
  { key: 'languages', title: 'ภาษาต่างประเทศ', titleEn: 'Foreign Languages' },
  { key: 'activities', title: 'กิจกรรมพัฒนาผู้เรียน', titleEn: 'Learner Development Activities' },
].map((area, index) => ({ ...area, order: index + 1 }))
