import type { DateWords } from './date-words-form.ts'

/** Chinese and Japanese: a page with few kana may be taken for the other. */
const inHan: DateWords = {
  phrases: {
    '/#/# ': '年 # 月 # 日|年 # 月 # 号',
    '#:#': '# 時 # 分|# 时 # 分|# 點 # 分|# 点 # 分',
    '#:# am': '午前 # 時 # 分|上午 # : #|上午 # 时 # 分|上午 # 時 # 分|午前 # : #',
    '#:# pm': '午後 # 時 # 分|下午 # : #|下午 # 时 # 分|下午 # 時 # 分|午後 # : #',
    published:
      '公開|公開日|公開日時|配信|掲載|掲載日|投稿|投稿日|発信|発表日|发布|发布时间|发布日期|发布于|發布|發布時間|發佈|發佈時間|刊登|发表于|發表於|发表时间|發表時間|出版时间|上稿时间|时间|時間|日期',
    updated:
      '更新|更新日|更新日時|最終更新|最終更新日|更新时间|更新時間|更新于|更新於|最后更新|最後更新|改訂|修改时间|修改時間|编辑于',
    'first published': '首次发布|首次發布|初出',
  },
}

/** Malay months and labels too: a short page may be taken for Indonesian. */
const indonesian: DateWords = {
  months:
    'januari jan|februari pebruari feb peb|maret mac mar|april apr|mei|juni jun|juli julai jul|agustus ogos agu agt ags|september sep sept|oktober okt|november nov nopember|desember disember des dis',
  weekdays: "minggu ahad|senin isnin|selasa|rabu|kamis khamis|jumat jumaat jum'at|sabtu",
  phrases: {
    at: 'pukul|jam',
    by: 'oleh',
    published: 'dipublikasikan|dipublikasi|diterbitkan|terbit|tayang|diposting|ditayangkan|diunggah',
    updated: 'diperbarui|diperbaharui|pembaruan|dimutakhirkan|dikemas kini|dikemaskini|diubah|disunting',
    'first published': 'pertama kali diterbitkan',
    date: 'tanggal|tarikh',
    policy: 'kebijakan|dasar|syarat|ketentuan',
    today: 'hari ini',
    yesterday: 'kemarin|semalam',
    '# minutes ago': '# menit yang lalu|# menit lalu|# minit lalu',
    '# hours ago': '# jam yang lalu|# jam lalu',
    '# days ago': '# hari yang lalu|# hari lalu',
  },
}

/** Of Asia and the Arab world. */
export const asianDateWords: Readonly<Record<string, DateWords>> = {
  zh: inHan,
  ja: inHan,
  ko: {
    phrases: {
      '/#/# ': '년 # 월 # 일',
      '#:#': '# 시 # 분',
      '#:# am': '오전 # : #|오전 # 시 # 분',
      '#:# pm': '오후 # : #|오후 # 시 # 분',
      published: '입력|기사입력|등록|등록일|승인|게재|발행|작성일|작성',
      updated: '수정|최종수정|기사수정|업데이트|최종 수정',
      'first published': '최초입력|최초 입력',
    },
  },
  id: indonesian,
  vi: {
    phrases: {
      '': 'ngày|năm|thứ #|thứ # ,',
      '#/#/': '# tháng # năm|# tháng #, năm|# tháng # ,|# tháng #',
      at: 'lúc|vào lúc',
      sunday: 'chủ nhật',
      monday: 'thứ hai',
      tuesday: 'thứ ba',
      wednesday: 'thứ tư',
      thursday: 'thứ năm',
      friday: 'thứ sáu',
      saturday: 'thứ bảy',
      published: 'đăng lúc|đăng ngày|ngày đăng|xuất bản|thời gian đăng|ngày xuất bản',
      updated: 'cập nhật|cập nhật lúc|cập nhật lần cuối|chỉnh sửa',
    },
  },
  th: {
    months:
      'มกราคม ม.ค.|กุมภาพันธ์ ก.พ.|มีนาคม มี.ค.|เมษายน เม.ย.|พฤษภาคม พ.ค.|มิถุนายน มิ.ย.|กรกฎาคม ก.ค.|สิงหาคม ส.ค.|กันยายน ก.ย.|ตุลาคม ต.ค.|พฤศจิกายน พ.ย.|ธันวาคม ธ.ค.',
    weekdays: 'อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์',
    phrases: {
      '': 'พ.ศ.',
      at: 'เวลา',
      hrs: 'น.',
      published: 'เผยแพร่|เผยแพร่เมื่อ|เผยแพร่วันที่|วันที่เผยแพร่',
      updated: 'อัพเดท|อัปเดต|อัพเดต|อัปเดตล่าสุด|ปรับปรุง|ปรับปรุงล่าสุด|แก้ไขล่าสุด',
    },
    buddhist: true,
  },
  hi: {
    months: 'जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर',
    weekdays: 'रविवार रवि|सोमवार सोम|मंगलवार मंगल|बुधवार बुध|गुरुवार गुरु|शुक्रवार शुक्र|शनिवार शनि',
    phrases: {
      published: 'प्रकाशित|प्रकाशन|पब्लिश|पब्लिश्ड|प्रकाशन तिथि',
      updated: 'अपडेटेड|अपडेट|संशोधित|अद्यतन|अंतिम अपडेट',
      '# minutes ago': '# मिनट पहले',
      '# hours ago': '# घंटे पहले|# घंटा पहले',
      '# days ago': '# दिन पहले',
    },
  },
  bn: {
    months: 'জানুয়ারি জানুয়ারী|ফেব্রুয়ারি ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট আগষ্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর',
    weekdays: 'রবিবার|সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার',
    phrases: {
      published: 'প্রকাশিত|প্রকাশ|প্রকাশের সময়|প্রকাশের তারিখ',
      updated: 'আপডেট|হালনাগাদ|সর্বশেষ আপডেট',
      '# minutes ago': '# মিনিট আগে',
      '# hours ago': '# ঘণ্টা আগে|# ঘন্টা আগে',
      '# days ago': '# দিন আগে',
    },
  },
  he: {
    months:
      'ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס במרס|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר',
    phrases: {
      at: 'בשעה',
      published: 'פורסם|פורסמה|פורסם בתאריך|תאריך פרסום|פרסום ראשון',
      updated: 'עודכן|עודכנה|עדכון|עדכון אחרון',
      date: 'תאריך',
    },
  },
  ar: {
    months:
      'يناير جانفي|فبراير شباط فيفري|مارس آذار اذار|أبريل ابريل إبريل نيسان أفريل|مايو أيار ايار ماي|يونيو حزيران جوان|يوليو تموز جويلية|أغسطس اغسطس آب أوت|سبتمبر أيلول ايلول|أكتوبر اكتوبر|نوفمبر|ديسمبر',
    weekdays: 'الأحد الاحد|الاثنين الإثنين|الثلاثاء|الأربعاء الاربعاء|الخميس|الجمعة|السبت',
    phrases: {
      january: 'كانون الثاني|كانون الثاني / يناير|يناير / كانون الثاني',
      february: 'شباط / فبراير|فبراير / شباط',
      march: 'آذار / مارس|مارس / آذار',
      april: 'نيسان / أبريل|أبريل / نيسان|نيسان / ابريل',
      may: 'أيار / مايو|مايو / أيار',
      june: 'حزيران / يونيو|يونيو / حزيران',
      july: 'تموز / يوليو|يوليو / تموز',
      august: 'آب / أغسطس|أغسطس / آب',
      september: 'أيلول / سبتمبر|سبتمبر / أيلول',
      october: 'تشرين الأول|تشرين الاول|تشرين الأول / أكتوبر|أكتوبر / تشرين الأول',
      november: 'تشرين الثاني|تشرين الثاني / نوفمبر|نوفمبر / تشرين الثاني',
      december: 'كانون الأول|كانون الاول|كانون الأول / ديسمبر|ديسمبر / كانون الأول',
      at: 'الساعة',
      '#:# am': '# : # ص|# : # صباحا|# : # صباحًا|# : # صباحاً',
      '#:# pm': '# : # م|# : # مساء|# : # مساءً',
      published: 'نشر|نُشر|نشر في|نشرت|تم النشر|تم نشره|تاريخ النشر|التاريخ',
      updated: 'تحديث|آخر تحديث|اخر تحديث|تم التحديث|تم تحديثه|تاريخ التحديث|حُدّث',
      '# minutes ago': 'قبل # دقيقة|قبل # دقائق|منذ # دقيقة|منذ # دقائق',
      '# hours ago': 'قبل # ساعة|قبل # ساعات|منذ # ساعة|منذ # ساعات',
      '# days ago': 'قبل # أيام|قبل # يوم|منذ # أيام|منذ # يوم',
    },
  },
  fa: {
    months: 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه ژوییه|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر',
    phrases: {
      at: 'ساعت',
      published: 'تاریخ انتشار|زمان انتشار|انتشار|منتشر شده',
      updated: 'به‌روزرسانی|بروزرسانی|آخرین به‌روزرسانی|به‌روز شده',
      date: 'تاریخ',
    },
  },
}
