/** Arabic, as error in English. */
export const error = {
  'error.label': 'الخطأ',
  'error.before': 'الخطأ قبل التحديث',
  'error.after': 'الخطأ بعد التحديث',
  'error.difference': 'الفرق',
  'error.falls': 'ينقص بنسبة \u2066{percent}\u00A0%\u2069',
  'error.rises': 'يزيد بنسبة \u2066{percent}\u00A0%\u2069',
  'error.same': 'يبقى كما هو',
  'error.trail':
    'الخطأ خلال {count, plural, zero {# تعديل} one {آخر تعديل} two {آخر تعديلين} few {آخر # تعديلات} many {آخر # تعديلًا} other {آخر # تعديل}}، من {first} إلى {last}',
  'error.trailTitle': 'آخر التعديلات',
  'error.trailEmpty': 'غيّر عددًا لترى هنا كيف يتحرك الخطأ.',
  'error.update': 'التحديث {number, number}',
  'error.apply': 'طبّق هذا التحديث',
  'error.run': 'تشغيل',
  'error.runCount': '{count, number}',
  'error.runMany':
    'شغّل {count, plural, zero {# تحديث} one {تحديثًا واحدًا} two {تحديثين} few {# تحديثات} many {# تحديثًا} other {# تحديث}}',
  'error.longer': 'تشغيلات أطول، جنبًا إلى جنب',
  'error.curveText':
    'الخطأ خلال {updates, plural, zero {# تحديث} one {تحديث واحد} two {تحديثين} few {# تحديثات} many {# تحديثًا} other {# تحديث}}: من {first} إلى {last}.',
  'error.curveLog': 'مقياس لوغاريتمي',
} as const;
