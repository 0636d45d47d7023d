/** Arabic, as notices in English. */
export const notices = {
  'notice.dismiss': 'إغلاق',
  'notice.title': 'تنبيه',
  'notice.address.tooLong':
    'العنوان أطول من أن يكون من هذه الصفحة، فلم يُقرأ. وكل شيء آخر يعمل كالمعتاد.',
  'notice.address.unreadable': 'تعذّرت قراءة جزء من العنوان، «{text}»، فتُرك. واستُعمل الباقي.',
  'notice.address.unknownView': 'لا توجد هنا صفحة باسم «{text}»، ففُتح عرض الخطوات بدلًا منها.',
  'notice.address.unknownExample':
    'لا يوجد مثال باسم «{text}»، فلم يُستعمل العنوان. اختر مثالًا من القائمة.',
  'notice.address.unknownName': 'يحدّد العنوان «{name}»، وهو غير موجود في هذا المثال، فتُرك.',
  'notice.address.unknownStep':
    'لا توجد في هذا المثال خطوة باسم «{text}». اختر خطوة من أعلى الشبكة.',
  'notice.address.badChoice':
    'في العنوان \u2066{name} = «{text}»\u2069. والقيم الممكنة لـ {name}: {accepted}. فبقي كما كان.',
  'notice.address.badNumber':
    '{name}: «{text}» {reason, select, empty {فارغ} tooLarge {أكبر مما يستوعبه الحاسوب} tooLong {أطول من اللازم} divisionByZero {قسمة على صفر} twoSeparators {فيه علامتان عشريتان} other {ليس عددًا}}. يُقبل عدد مثل \u20660.45\u2069 أو \u20660,45\u2069 أو \u20664.5e-1\u2069 أو \u20661/2\u2069. وبقي {name} كما كان.',
  'notice.address.more':
    'في العنوان {count, plural, zero {# خطأ آخر} one {خطأ آخر} two {خطآن آخران} few {# أخطاء أخرى} many {# خطأً آخر} other {# خطأ آخر}}.',
  'notice.storage.unavailable':
    'هذا المتصفح لا يسمح للصفحة بحفظ شيء، فتبقى أعدادك إلى أن تغلق الصفحة. والعنوان يحملها أيضًا: انسخه لتحتفظ بها.',
  'notice.storage.full':
    'امتلأت مساحة التخزين في المتصفح، فلم تُحفظ تغييراتك الأخيرة. العنوان يحمل أعدادك: انسخه لتحتفظ بها.',
  'notice.storage.otherVersion':
    'وُجد عمل محفوظ من إصدار آخر من هذه الصفحة. تعذّر فتحه، وتُرك كما هو.',
  'notice.storage.damaged':
    'تعذّرت قراءة جزء من عملك المحفوظ، وتُرك كما هو. وما أمكنت قراءته موجود هنا.',
  'notice.language.notLoaded':
    'تعذّر تحميل كلمات {name}، فبقيت اللغة كما كانت. اخترها ثانيةً حين تتصل بالإنترنت.',
  'notice.run.overflow':
    '{updates, plural, =0 {توقف التشغيل قبل أي تحديث} zero {توقف التشغيل بعد # تحديث} one {توقف التشغيل بعد تحديث واحد} two {توقف التشغيل بعد تحديثين} few {توقف التشغيل بعد # تحديثات} many {توقف التشغيل بعد # تحديثًا} other {توقف التشغيل بعد # تحديث}}: التحديث التالي كان سيجعل عددًا أكبر مما يستوعبه الحاسوب. ومعدل تعلم أصغر يفيد.',
} as const;
