/** Arabic, as derivation in English. */
export const derivation = {
  'derivation.label': 'الاشتقاق',
  'derivation.breadcrumb': 'كيف وصلت إلى هنا',
  'derivation.reveal': 'إظهار',
  'derivation.formula': 'الصيغة',
  'derivation.numbers': 'بعد التعويض',
  'derivation.value': 'القيمة',
  'derivation.hidden': 'لم يظهر بعد',
  'derivation.parts': 'من أين يأتي كل جزء',
  'derivation.rules':
    'بالقواعد خطوة خطوة، في {lines, plural, zero {# سطر} one {سطر واحد} two {سطرين} few {# أسطر} many {# سطرًا} other {# سطر}}',
  'derivation.fromStep': 'الخطوة {step}',
  'derivation.given': 'معطى',
  'derivation.partOf': 'هذه الخطوة',
  'derivation.goToField': 'غيّر {name}',
  'derivation.goTo': 'انتقل إلى {name}',
  'derivation.nudge':
    'تحقق من دون تفاضل: حرّك {by} زيادةً ونقصًا بمقدار {h}، فيتغير {of} بمعدل {slope}.',
  'derivation.seeCurve': 'شاهده على المنحنى',
  'derivation.overflow':
    'أكبر من اللازم: {origin} يتجاوز أكبر عدد يستوعبه الحاسوب (نحو \u20661.8 × 10³⁰⁸\u2069). صغّر الأعداد الداخلة فيه.',
  'derivation.overflowHere':
    'أكبر من اللازم: هذا يتجاوز أكبر عدد يستوعبه الحاسوب (نحو \u20661.8 × 10³⁰⁸\u2069). صغّر الأعداد الداخلة فيه.',
  'derivation.logarithmOfZero':
    'لا نهائي: في {origin} يؤخذ لوغاريتم 0، لأن أحد المخرجات قريب من 0 أو 1 إلى حد لا يميزه الحاسوب. قرّب المدخلات الصافية للمخرجات من 0.',
  'value.overflow': 'أكبر من اللازم',
  'derivation.matrixAlone':
    'صيغة المصفوفات لمثال واحد وحده. ولعدة أمثلة معًا تُكتب الخطوة عنصرًا عنصرًا.',
  'derivation.matrixMethod':
    'صيغة المصفوفات للتحديث هي صيغة النزول التدرجي. ومع {method} يُكتب التحديث عنصرًا عنصرًا.',
  'derivation.nudgeCorner':
    'تحقق من دون تفاضل: هنا تقع ReLU عند زاويتها. زِد {by} بمقدار {h}، فيتغير {of} بمعدل {above}؛ وأنقصه، فيتغير بمعدل {below}. وعند الزاوية نفسها يُؤخذ ميل ReLU صفرًا.',
} as const;
