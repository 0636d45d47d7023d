/** Arabic, as numbers in English. */
export const numbers = {
  'numbers.label': 'الأعداد',
  'numbers.inputs': 'المدخلات',
  'numbers.targets': 'الأهداف',
  'numbers.hidden': 'إلى الطبقة المخفية',
  'numbers.output': 'إلى طبقة المخرجات',
  'numbers.biases': 'الانحيازات',
  'numbers.rate': 'معدل التعلم',
  'numbers.learningRate': 'معدل التعلم',
  'numbers.fieldHint':
    'السهمان إلى أعلى وأسفل يغيّرانه، ومع Shift عشرة أضعاف، ومع Alt بمقدار العُشر.',
  'numbers.shared': 'انحيازات مشتركة',
  'numbers.update': 'تحديث الانحيازات',
  'numbers.bad.empty': '{name} فارغ. اكتب عددًا، وحتى ذلك الحين يبقى {kept}.',
  'numbers.bad.notANumber':
    '{name} يقبل عددًا مثل \u20660.45\u2069 أو \u20660,45\u2069 أو \u20664.5e-1\u2069 أو \u20661/2\u2069. وحتى ذلك الحين يبقى {kept}.',
  'numbers.bad.tooLarge':
    '{name}: هذا أكبر مما يستوعبه الحاسوب (الحد الأقصى نحو \u20661.8 × 10³⁰⁸\u2069). ويبقى {kept}.',
  'numbers.bad.tooLong': '{name}: هذا أطول من أن يكون عددًا. ويبقى {kept}.',
  'numbers.bad.divisionByZero': '{name}: لا تجوز القسمة على صفر. ويبقى {kept}.',
  'numbers.bad.share': '{name} يقبل عددًا من 0 إلى ما دون 1. ويبقى {kept}.',
  'numbers.bad.positive': '{name} يقبل عددًا أكبر من 0. ويبقى {kept}.',
  'numbers.bad.notNegative': '{name} يقبل 0 أو عددًا أكبر منه. ويبقى {kept}.',
  'numbers.bad.count': '{name} يقبل عددًا صحيحًا من 1 فأكثر. ويبقى {kept}.',
  'numbers.training': 'أمثلة التدريب',
  'numbers.set.own': 'أمثلة هذا المثال',
  'numbers.set.single': 'المثال الشهير وحده',
  'numbers.set.classes': 'صنفان',
  'numbers.set.and': 'AND',
  'numbers.set.or': 'OR',
  'numbers.set.xor': 'XOR',
  'numbers.example': 'المثال {example} من {all}',
  'numbers.epoch': 'الدورة {epoch, number}، المثال {example} من {all}.',
  'numbers.trainingHint':
    'كل تحديث يأخذ مثالًا واحدًا، والتحديث التالي يأخذ المثال التالي. والمنحنى يبيّن متوسط الخطأ على الأمثلة كلها.',
  'numbers.xorHint':
    'مسألة XOR صعبة على عصبونين مخفيين، وتحتاج إلى انحيازات تُحدَّث. من 30 بداية عشوائية بين \u2066−1\u2069 و 1، بمعدل تعلم \u20660.5\u2069، لم تتعلمها 8 حتى بعد \u206620,000\u2069 تحديث: يبقى الخطأ على هضبة مستوية. عندها جرّب أوزانًا ابتدائية أخرى.',
  'numbers.method': 'الطريقة',
  'numbers.method.gradientDescent': 'الانحدار التدرجي',
  'numbers.method.momentum': 'الزخم',
  'numbers.method.nesterov': 'زخم نيستروف',
  'numbers.method.rmsprop': 'RMSprop',
  'numbers.method.adam': 'Adam',
  'numbers.kept': 'ما بقي من التحديثات السابقة',
  'numbers.keptHint':
    'تبدأ هذه من 0. وتغيير وزن أو انحياز أو الطريقة يعيدها إلى ذلك، أما تغيير عدد آخر فلا.',
  'numbers.bad.twoSeparators':
    'في {name} علامتان عشريتان. اكتب \u20661234.5\u2069 لا \u20661,234.5\u2069. وحتى ذلك الحين يبقى {kept}.',
  'numbers.setup': 'التركيب',
  'numbers.hiddenOf': 'إلى الطبقة المخفية {layer}',
  'numbers.set.typed': 'أمثلتك أنت',
  'numbers.batchHint':
    'يأخذ التحديث الأمثلة كلها معًا وعددها {all}، {reduce, select, sum {بمجموع} other {بمتوسط}} تدرجاتها. تُعرض خطوات مثال واحد في كل مرة، ثم خطوات الكل معًا.',
  'numbers.rowsHint': 'في «التركيب» هي جدول يمكن تعديله، ويمكن أخذها كلها في تحديث واحد.',
  'numbers.inExample': '{name}، المثال {example}',
} as const;
