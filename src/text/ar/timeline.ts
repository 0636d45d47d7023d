/** Arabic, as timeline in English. */
export const timeline = {
  'phase.forward': 'أمامًا',
  'phase.error': 'الخطأ',
  'phase.backward.o': 'خلفًا: طبقة المخرجات',
  'phase.backward.h': 'خلفًا: الطبقة المخفية',
  'phase.backward.k': 'خلفًا: الطبقة المخفية 2',
  'phase.backward.m': 'خلفًا: الطبقة المخفية 3',
  'phase.update': 'التحديث',
  'phase.check': 'التحقق',
  'timeline.label': 'خطوات التحديث',
  'timeline.next': 'الخطوة التالية',
  'timeline.previous': 'الخطوة السابقة',
  'timeline.phaseOf': '{phase}، الخطوة {step} من {steps}',
  'timeline.announce': 'الخطوة {step}، {phase}. {sentence}',
  'phase.backward.h1': 'خلفًا: الطبقة المخفية 1',
} as const;
