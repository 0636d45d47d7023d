/** Arabic, as updates in English. */
export const updates = {
  'updates.title':
    '{of} خلال {count, plural, zero {# تحديث} one {تحديث واحد} two {تحديثين} few {# تحديثات} many {# تحديثًا} other {# تحديث}}',
  'updates.axis': 'التحديثات',
  'updates.lead':
    'حتى أربعة تشغيلات من الأعداد المضبوطة، على المحورين نفسيهما. ولا يختلف كل منها عن ضبطك إلا فيما تختاره هنا.',

  'updates.runs': 'التشغيلات',
  'updates.rate': 'التشغيل {number}: معدل التعلم',
  'updates.rateHint': 'فارغ: كما هو مضبوط، {rate}.',
  'updates.rateBad':
    'معدل التعلم عدد مثل \u20660.5\u2069 أو \u20660,5\u2069 أو \u20665e-1\u2069 أو \u20661/2\u2069، أو فارغ للمعدل المضبوط {rate}. وحتى ذلك الحين يبقى {kept}.',
  'updates.biases': 'التشغيل {number}: الانحيازات',
  'updates.biases.own': 'الانحيازات كما هي مضبوطة ({biases, select, held {ثابتة} other {محدَّثة}})',
  'updates.biases.held': 'انحيازات ثابتة',
  'updates.biases.updated': 'انحيازات محدَّثة',
  'updates.remove': 'احذف التشغيل {number}',
  'updates.add': 'أضف تشغيلًا',
  'updates.presets': 'أو اختر مجموعة',
  'updates.preset.own': 'كما هو مضبوط',
  'updates.preset.rates': '\u2066{eta} = 0.01, 0.5, 5, 50\u2069',
  'updates.preset.tenfold': '{eta}: العُشر، كما هو، عشرة أضعاف',
  'updates.preset.biases': 'الانحيازات ثابتة، محدَّثة',
  'updates.count': 'التحديثات في كل تشغيل',
  'updates.countChoice': '{count, number}',
  'updates.countBad': 'عدد صحيح من 1 إلى {most, number}. وحتى ذلك الحين يبقى {kept, number}.',
  'updates.start': 'تشغيل',
  'updates.cancel': 'إلغاء',
  'updates.progress': 'التحديثات المنجزة',
  'updates.percent': '\u2066{percent, number}\u00A0%\u2069',
  'updates.said.running':
    'يجري {runs, plural, zero {# تشغيل} one {تشغيل واحد} two {تشغيلان} few {# تشغيلات} many {# تشغيلًا} other {# تشغيل}}، في كل منها {count, plural, zero {# تحديث} one {تحديث واحد} two {تحديثان} few {# تحديثات} many {# تحديثًا} other {# تحديث}}…',
  'updates.said.done':
    'انتهى: أُنجز {made, plural, zero {# تحديث} one {تحديث واحد} two {تحديثان} few {# تحديثات} many {# تحديثًا} other {# تحديث}}.',
  'updates.said.cancelled':
    '{made, plural, =0 {أُلغي قبل أي تحديث} zero {أُلغي بعد # تحديث} one {أُلغي بعد تحديث واحد} two {أُلغي بعد تحديثين} few {أُلغي بعد # تحديثات} many {أُلغي بعد # تحديثًا} other {أُلغي بعد # تحديث}}. ويظهر ما أُنجز حتى ذلك الحين.',
  'updates.said.failed':
    'لم يتمكن المتصفح من إكمال التشغيلات. ويظهر ما أُنجز حتى ذلك الحين، فأعد التشغيل، ربما بتحديثات أقل.',
  'updates.stale': 'هذه التشغيلات لأعداد أو إعدادات غير المضبوطة الآن. أعد تشغيلها لترى تشغيلاتك.',
  'updates.empty': 'اختر التشغيلات، ثم اضغط «تشغيل».',
  'updates.nothing': 'لا شيء يُرسم: الخطأ أكبر مما يستوعبه الحاسوب منذ البداية.',

  'updates.scale': 'مقياس الخطأ',
  'updates.scale.linear': 'خطي',
  'updates.scale.log': 'لوغاريتمي',
  'updates.logZero': 'الخطأ الذي يساوي 0 تمامًا لا موضع له على مقياس لوغاريتمي: هناك ينتهي الخط.',

  'updates.name':
    '{parts, select, rate {\u2066{eta} = {rate}\u2069} biases {{biases, select, held {انحيازات ثابتة} other {انحيازات محدَّثة}}} other {\u2066{eta} = {rate}\u2069 مع {biases, select, held {انحيازات ثابتة} other {انحيازات محدَّثة}}}}',
  'updates.again': '(التشغيل {number})',
  'updates.nameRate': '\u2066{eta} = {rate}\u2069',
  'updates.nameBiases': '{biases, select, held {انحيازات ثابتة} other {انحيازات محدَّثة}}',
  'updates.sentence':
    '{of} خلال ما يصل إلى {count, plural, zero {# تحديث} one {تحديث واحد} two {تحديثين} few {# تحديثات} many {# تحديثًا} other {# تحديث}}، في {runs, plural, zero {# تشغيل} one {تشغيل واحد} two {تشغيلين} few {# تشغيلات} many {# تشغيلًا} other {# تشغيل}}: {names}. وما آل إليه كل منها مذكور بجانبه.',
  'updates.column.update': 'التحديث',

  'updates.outcomes': 'ما حدث',
  'updates.word.converged': 'تقارب',
  'updates.word.slow': 'بطيء',
  'updates.word.oscillated': 'تذبذب',
  'updates.word.diverged': 'تباعد',
  'updates.word.overflow': 'تباعد',
  'updates.word.saturated': 'تشبّع',
  'updates.word.settled': 'استقر',
  'updates.word.still': 'بلا تغيّر',
  'updates.outcome.converged':
    '{reached, plural, =0 {لم يزد الخطأ، {first}، على {goal} منذ البداية} zero {نقص الخطأ من {first} إلى ما لا يزيد على {goal} في # تحديث} one {نقص الخطأ من {first} إلى ما لا يزيد على {goal} بالتحديث الأول} two {نقص الخطأ من {first} إلى ما لا يزيد على {goal} في تحديثين} few {نقص الخطأ من {first} إلى ما لا يزيد على {goal} في # تحديثات} many {نقص الخطأ من {first} إلى ما لا يزيد على {goal} في # تحديثًا} other {نقص الخطأ من {first} إلى ما لا يزيد على {goal} في # تحديث}}، وهو {last} بعد {updates, plural, zero {# تحديث} one {تحديث واحد} two {تحديثين} few {# تحديثات} many {# تحديثًا} other {# تحديث}}.{rises, plural, =0 { ولم يرتفع قط.} zero { وارتفع # مرة في الطريق.} one { وارتفع مرة واحدة في الطريق.} two { وارتفع مرتين في الطريق.} few { وارتفع # مرات في الطريق.} many { وارتفع # مرة في الطريق.} other { وارتفع # مرة في الطريق.}}',
  'updates.outcome.slow':
    'بعد {updates, plural, zero {# تحديث} one {تحديث واحد} two {تحديثين} few {# تحديثات} many {# تحديثًا} other {# تحديث}} نقص الخطأ من {first} إلى {last}. وما زال ينقص، وهو فوق {goal}.',
  'updates.outcome.oscillated':
    'الخطوات طويلة: كل منها تقفز فوق أدنى موضع. في {end, plural, zero {آخر # تحديث} one {التحديث الأخير} two {التحديثين الأخيرين} few {آخر # تحديثات} many {آخر # تحديثًا} other {آخر # تحديث}} {isFlat, select, yes {يبقى الخطأ قرب {low} بينما تقفز الأوزان ذهابًا وإيابًا} other {يتأرجح الخطأ بين {low} و {high}}}.',
  'updates.outcome.diverged':
    'ارتفع الخطأ من {first} إلى {last} في {updates, plural, zero {# تحديث} one {تحديث واحد} two {تحديثين} few {# تحديثات} many {# تحديثًا} other {# تحديث}}.',
  'updates.outcome.overflow':
    '{updates, plural, =0 {حتى التحديث الأول كان سيجعل} zero {بعد # تحديث كان التالي سيجعل} one {بعد تحديث واحد كان التالي سيجعل} two {بعد تحديثين كان التالي سيجعل} few {بعد # تحديثات كان التالي سيجعل} many {بعد # تحديثًا كان التالي سيجعل} other {بعد # تحديث كان التالي سيجعل}} عددًا أكبر مما يستوعبه الحاسوب، فيتوقف التشغيل هناك.',
  'updates.outcome.saturated':
    '{count, plural, zero {لم يكد يبقى ميل في {neurons}} one {لم يكد يبقى لـ {neurons} ميل} two {لم يكد يبقى لكل من {neurons} ميل} few {لم يكد يبقى لكل من {neurons} ميل} many {لم يكد يبقى لكل من {neurons} ميل} other {لم يكد يبقى لكل من {neurons} ميل}}، فلا يكاد يصل إلى الأوزان شيء من الخطأ. وبعد {updates, plural, zero {# تحديث} one {تحديث واحد} two {تحديثين} few {# تحديثات} many {# تحديثًا} other {# تحديث}} الخطأ {last}، {isMore, select, yes {وهو أكبر من} other {بعد أن كان}} {first}.',
  'updates.outcome.settled':
    'لم يعد الخطأ يتغير تقريبًا: هو {last} بعد {updates, plural, zero {# تحديث} one {تحديث واحد} two {تحديثين} few {# تحديثات} many {# تحديثًا} other {# تحديث}}، فوق {goal}.',
  'updates.outputs.converged':
    'بعد {updates, plural, zero {# تحديث} one {تحديث واحد} two {تحديثين} few {# تحديثات} many {# تحديثًا} other {# تحديث}} صارت المخرجات على بعد لا يزيد في المتوسط على {goal} من أهدافها. وانتقل الخطأ من {first} إلى {last}.',
  'updates.outputs.slow':
    'بعد {updates, plural, zero {# تحديث} one {تحديث واحد} two {تحديثين} few {# تحديثات} many {# تحديثًا} other {# تحديث}} نقص الخطأ من {first} إلى {last}. وما زال ينقص، والمخرجات تبعد في المتوسط {miss} عن أهدافها.',
  'updates.outputs.settled':
    'لم يعد الخطأ يتغير تقريبًا: هو {last} بعد {updates, plural, zero {# تحديث} one {تحديث واحد} two {تحديثين} few {# تحديثات} many {# تحديثًا} other {# تحديث}}. والمخرجات تبعد في المتوسط {miss} عن أهدافها.',
  'updates.outcome.still': 'بمعدل تعلم 0 لا يغيّر أي تحديث شيئًا: يبقى الخطأ {last}.',

  'updates.along': 'على طول التشغيل',
  'updates.alongRun': 'أي تشغيل',
  'updates.alongUpdate': 'التحديث',
  'updates.alongValue': 'التحديث {update, number} من {all, number}: الخطأ {error}',
  'updates.alongField': 'انتقل إلى التحديث',
  'updates.alongBad': 'عدد صحيح من 0 إلى {most, number}.',
  'updates.open': 'افتح هذا التحديث في عرض الخطوات',
  'updates.openHint': 'أعدادك محفوظة: «تراجع» يعيدها.',
  'updates.weights': 'الأوزان والانحيازات',
  'updates.weights.name': 'الاسم',
  'updates.weights.start': 'البداية',
  'updates.weights.now': 'التحديث {update, number}',
  'updates.weights.slope': 'الميل',
} as const;
