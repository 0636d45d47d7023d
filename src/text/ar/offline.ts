/** Arabic, as offline in English. */
export const offline = {
  'offline.newVersion':
    'توجد نسخة جديدة من Backstep جاهزة. أخذها يعيد تحميل الصفحة، ويبقى عملك كما هو.',
  'offline.take': 'خذها الآن',
  'offline.later': 'لاحقًا',
} as const;
