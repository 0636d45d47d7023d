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
} as const;
