/**
 * Words of a query that name a facet. AREA_WORDS: lines `key = words` that name a whole learning area or its school
 * subject (a part of an area, such as physics or music, only narrows and is not here). TYPE_WORDS: the same for kinds
 * of media, with the names the library itself shows. Terms of the core curriculum and of everyday use.
 */
export const AREA_WORDS = `thai = ภาษาไทย, วิชาภาษาไทย, วิชาไทย, กลุ่มสาระภาษาไทย, กลุ่มสาระการเรียนรู้ภาษาไทย, ครูภาษาไทย, thai, thai language
mathematics = คณิตศาสตร์, คณิต, คณิตฯ, เลข, วิชาเลข, วิชาคณิต, วิชาคณิตศาสตร์, กลุ่มสาระคณิตศาสตร์, กลุ่มสาระการเรียนรู้คณิตศาสตร์, ครูคณิต, ครูคณิตศาสตร์, math, maths, mathematics
science = วิทยาศาสตร์, วิทย์, วิทย์ฯ, วิชาวิทย์, วิชาวิทยาศาสตร์, วิทยาศาสตร์และเทคโนโลยี, กลุ่มสาระวิทยาศาสตร์, กลุ่มสาระการเรียนรู้วิทยาศาสตร์และเทคโนโลยี, ครูวิทย์, ครูวิทยาศาสตร์, science, sciences, science and technology
social = สังคมศึกษา, สังคม, สังคมฯ, วิชาสังคม, วิชาสังคมศึกษา, สังคมศึกษา ศาสนา และวัฒนธรรม, กลุ่มสาระสังคม, กลุ่มสาระสังคมศึกษา, ครูสังคม, social studies, social study, social science
health = สุขศึกษาและพลศึกษา, สุขศึกษา, พลศึกษา, สุขะ, พละ, วิชาพละ, วิชาสุขศึกษา, วิชาพลศึกษา, กลุ่มสาระสุขศึกษา, กลุ่มสาระสุขศึกษาและพลศึกษา, สุขพละ, ครูพละ, pe, physical education, health education, health and physical education
arts = ศิลปะ, ศิลป์, วิชาศิลปะ, กลุ่มสาระศิลปะ, กลุ่มสาระการเรียนรู้ศิลปะ, ครูศิลปะ, art, arts
career = การงานอาชีพ, การงาน, การงานฯ, วิชาการงาน, วิชาการงานอาชีพ, การงานอาชีพและเทคโนโลยี, กลุ่มสาระการงานอาชีพ, กลุ่มสาระการงาน, กอท., ครูการงาน, home economics, occupations and technology
languages = ภาษาต่างประเทศ, วิชาภาษาต่างประเทศ, กลุ่มสาระภาษาต่างประเทศ, กลุ่มสาระการเรียนรู้ภาษาต่างประเทศ, foreign language, foreign languages
activities = กิจกรรมพัฒนาผู้เรียน, วิชากิจกรรม, คาบกิจกรรม, กิจกรรมเสริมหลักสูตร, student development activities, learner development activities, extracurricular, extracurricular activities`

export const TYPE_WORDS = `video = วิดีโอ, คลิป, คลิปวิดีโอ, วิดีโอคลิป, วีดิทัศน์, วีดีโอ, คลิปสอน, คลิปการสอน, วิดีโอสอน, วิดีโอการสอน, ไฟล์วิดีโอ, หนังสั้น, แอนิเมชัน, คลิปสั้น, video, videos, vdo, clip, clips, mp4, animation
audio = เสียง, ไฟล์เสียง, คลิปเสียง, สื่อเสียง, พอดแคสต์, พอดคาสต์, หนังสือเสียง, รายการเสียง, ออดิโอ, audio, audios, podcast, podcasts, mp3
document = เอกสาร, เอกสาร/ใบงาน, ไฟล์เอกสาร, ใบความรู้, เอกสารประกอบการสอน, เอกสารประกอบการเรียน, pdf, doc, docx, document, documents, handout, handouts
worksheet = ใบงาน, ใบกิจกรรม, แบบฝึก, แบบฝึกหัด, แบบฝึกทักษะ, ชีต, ใบฝึก, เอกสาร/ใบงาน, สมุดแบบฝึกหัด, worksheet, worksheets, exercise, exercises, workbook, workbooks
slides = สไลด์, พาวเวอร์พอยต์, เพาเวอร์พอยต์, พาวเวอร์พอยท์, งานนำเสนอ, สื่อนำเสนอ, พรีเซนต์, พรีเซนเทชัน, slide, slides, powerpoint, ppt, pptx, presentation, presentations
ebook = หนังสืออิเล็กทรอนิกส์, อีบุ๊ก, อีบุ๊ค, หนังสือออนไลน์, หนังสือดิจิทัล, ebook, ebooks, e-book, e-books, epub
interactive = สื่อปฏิสัมพันธ์, สื่อปฏิสัมพันธ์/cai, สื่อโต้ตอบ, บทเรียนโต้ตอบ, สื่ออินเทอร์แอกทีฟ, อินเทอร์แอกทีฟ, คอมพิวเตอร์ช่วยสอน, บทเรียนคอมพิวเตอร์ช่วยสอน, ซีเอไอ, บทเรียนสำเร็จรูป, cai, interactive, interactives, simulation, simulations
image = ภาพ, รูปภาพ, อินโฟกราฟิก, ภาพ/อินโฟกราฟิก, โปสเตอร์, แผ่นพับ, ภาพสรุป, infographic, infographics, poster, posters, image, images, picture, pictures
activity-set = ชุดกิจกรรม, ชุดการสอน, ชุดการเรียนรู้, ชุดกิจกรรมการเรียนรู้, ชุดการเรียน, ชุดสื่อ, activity set, activity sets, activity pack, activity packs, learning package, learning packages
quiz = แบบทดสอบ, ข้อสอบ, แนวข้อสอบ, ควิซ, แบบสอบ, ข้อสอบเก่า, ชุดข้อสอบ, แบบทดสอบออนไลน์, ข้อสอบออนไลน์, quiz, quizzes, test, tests, exam, exams, examination
app = แอป, แอปพลิเคชัน, โปรแกรม, โปรแกรม/แอป, แอพ, แอพพลิเคชั่น, ซอฟต์แวร์, โมบายแอป, แอปมือถือ, app, apps, application, applications, software`
