/** Arabic, as setup in English. */
export const setup = {
  'setup.network': 'الشبكة',
  'setup.inputs': 'المدخلات',
  'setup.hiddenLayers': 'الطبقات المخفية',
  'setup.hiddenLayer':
    '{count, plural, =1 {عصبونات الطبقة المخفية} zero {عصبونات الطبقة المخفية {layer}} one {عصبونات الطبقة المخفية {layer}} two {عصبونات الطبقة المخفية {layer}} few {عصبونات الطبقة المخفية {layer}} many {عصبونات الطبقة المخفية {layer}} other {عصبونات الطبقة المخفية {layer}}}',
  'setup.outputs': 'المخرجات',
  'setup.kept':
    'تبقى الأعداد التي ما زال لها موضع. والأعداد الجديدة هي نفسها دائمًا في الموضع نفسه.',
  'setup.neurons': 'العصبونات',
  'setup.activationOf':
    '{count, plural, =1 {الطبقة المخفية} zero {الطبقة المخفية {layer}} one {الطبقة المخفية {layer}} two {الطبقة المخفية {layer}} few {الطبقة المخفية {layer}} many {الطبقة المخفية {layer}} other {الطبقة المخفية {layer}}}',
  'setup.outputLayer': 'طبقة المخرجات',
  'setup.activation':
    '{name, select, sigmoid {السينية} tanh {tanh} relu {ReLU} softmax {Softmax} other {المحايدة (خطية)}}',
  'setup.softmaxNeedsTwo': 'تحتاج Softmax إلى مخرجين أو أكثر.',
  'setup.relu': 'عند 0 لا مشتقة لـ ReLU، ويؤخذ ميلها هناك 0.',
  'setup.error': 'الخطأ',
  'setup.loss': '{name, select, crossEntropy {الإنتروبيا المتقاطعة} other {نصف مربع الخطأ}}',
  'setup.lossNeeds':
    'الإنتروبيا المتقاطعة تأخذ لوغاريتم المخرجات، لذلك تُستعمل مع مخرجات سينية أو Softmax.',
  'setup.training': 'أمثلة التدريب',
  'setup.rows': 'مدخلات كل مثال وأهدافه',
  'setup.row': 'المثال',
  'setup.addRow': 'أضف مثالًا',
  'setup.removeRow': 'احذف المثال {example}',
  'setup.remove': 'حذف',
  'setup.rowsMost': 'الحد الأقصى لعدد الأمثلة {most}. ويبدأ الجديد نسخة من الأخير.',
  'setup.order': 'يأخذ التحديث',
  'setup.order.batch': 'الأمثلة كلها معًا (دفعة كاملة)',
  'setup.order.single': 'مثالًا بعد مثال',
  'setup.combine': 'تُدمج تدرجاتها',
  'setup.combine.mean': 'بالمتوسط',
  'setup.combine.sum': 'بالمجموع',
  'setup.combineNote':
    'ويُحسب خطأ الدفعة بالطريقة نفسها. وبالمجموع تكون الخطوة أطول منها بالمتوسط {all} من المرات.',
  'setup.paste': 'الصق صفوفًا من جدول بيانات',
  'setup.pasteLabel': 'الصفوف',
  'setup.pasteHint':
    'مثال في كل سطر: {inputs, plural, =1 {مدخل واحد} zero {# مدخل} one {مدخل واحد} two {مدخلان} few {# مدخلات} many {# مدخلًا} other {# مدخل}}، ثم {targets, plural, =1 {هدف واحد} zero {# هدف} one {هدف واحد} two {هدفان} few {# أهداف} many {# هدفًا} other {# هدف}}، تفصل بينها علامات جدولة أو فواصل منقوطة أو فواصل. ويُتخطى سطر العناوين.',
  'setup.pasteTake': 'ضع هذه مكان الأمثلة',
  'setup.pasted':
    '{count, plural, =1 {أُخذ مثال واحد} zero {أُخذ # مثال} one {أُخذ مثال واحد} two {أُخذ مثالان} few {أُخذت # أمثلة} many {أُخذ # مثالًا} other {أُخذ # مثال}}.',
  'setup.pasteFailed': 'لم يتغير شيء بعد:',
  'setup.fault.number':
    'الصف {row}، العمود {column}: «{text}» ليس عددًا مثل \u20660.45\u2069 أو \u20664.5e-1\u2069 أو \u20661/2\u2069.',
  'setup.fault.width': 'عدد أعمدة الصف {row} هو {found}، والمطلوب {needed}.',
  'setup.fault.tooMany': 'عدد الصفوف {found}، والحد الأقصى {needed}.',
  'setup.fault.empty': 'لا يوجد فيه أي صف.',
  'setup.alone':
    'تعمل هذه الصفحة على مثال تدريب واحد: المثال {example} من {all}. ويُختار غيره في عرض الخطوات.',
  'setup.aloneFresh': 'الأعداد الجديدة لمثال تدريب واحد، وليس من أمثلة الإعداد.',
} as const;
