/** Arabic, as views in English. */
export const views = {
  'view.label': 'طرق العرض',
  'view.more': 'المزيد',
  'view.group.learn': 'للتعلّم',
  'view.group.teach': 'للتدريس',
  'view.step': 'خطوة خطوة',
  'view.explore': 'استكشاف',
  'view.practice': 'تمارين',
  'view.audit': 'تدقيق المقالات',
  'view.export': 'خذه معك',
  'view.worksheet': 'أوراق عمل',
  'view.marking': 'التصحيح',
  'view.loading': 'جارٍ التحميل…',
  'view.failed': 'تعذّر تحميل هذا الجزء من الصفحة. عملك محفوظ.',
  'view.reload': 'أعد تحميل الصفحة',
  'view.teachers': 'صفحة المعلّم',
} as const;
