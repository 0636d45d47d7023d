/** Arabic, as charts in English. */
export const charts = {
  'chart.copy': 'نسخ البيانات',
  'chart.copied': 'البيانات في الحافظة، بصيغة CSV.',
  'chart.copyByHand': 'انسخ البيانات من هنا:',
  'chart.save': 'حفظ الصورة',
  'chart.saveAs': 'حفظ الصورة بصيغة {format}',
  'chart.saved': 'حُفظت باسم {file}.',
  'chart.saveFailed': 'لم يتمكن هذا المتصفح من إنشاء الصورة. جرّب الصيغة الأخرى.',
  'chart.table': 'البيانات نفسها في جدول',
  'chart.nothing': 'لا شيء يُرسم: قيمة {what} هنا أكبر مما يستوعبه الحاسوب في كل موضع.',
} as const;
