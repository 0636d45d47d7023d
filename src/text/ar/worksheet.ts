/** Arabic, as worksheet in English. */
export const worksheet = {
  'worksheet.title': 'تحديث واحد بالانتشار الخلفي، يدويًا',
  'worksheet.keyTitle': 'مفتاح الإجابات',
  'worksheet.code': 'الرمز',
  'worksheet.sheetOf': 'الورقة {number} من {count}',
  'worksheet.name': 'الاسم',
  'worksheet.class': 'الصف',
  'worksheet.date': 'التاريخ',
  'worksheet.blank': 'فراغ',
  'worksheet.figure':
    'الشبكة بأعدادها المعطاة: مدخلان، وعصبونان مخفيان، وعصبونا مخرجات، وخطأ كل مخرج.',
  'worksheet.givens': 'المعطيات',
  'worksheet.told': 'محسوب من قبل',
  'worksheet.task':
    'املأ كل فراغ بالترتيب. اكتب {digits} من المنازل العشرية على الأقل، وللعدد الأصغر من \u20660.1\u2069 اكتب {digits} من الأرقام على الأقل ابتداءً من أول رقم غير الصفر.',
  'worksheet.rules':
    'كل العصبونات سينية. وخطأ المخرج نصف مربع بُعده عن الهدف. والتمرير الخلفي كله يأخذ الأوزان التي قبل التحديث. {update, select, yes {التحديث يغيّر الأوزان والانحيازات.} other {التحديث يغيّر الأوزان، وتبقى الانحيازات كما هي.}}',
  'worksheet.check': 'تحقق من عملك في {address}',
  'worksheet.open': 'هذه الأعداد في البرنامج: {address}',
  'worksheet.keyNote':
    'حُسبت بأعداد غير مدوَّرة، ويظهر كل منها مدوَّرًا. ومن يدوّر في الطريق قد يختلف قليلًا في الأرقام الأخيرة.',
  'worksheet.footSheet': 'Backstep · {code}',
  'worksheet.footKey': 'Backstep · {code} · مفتاح الإجابات',
  'worksheet.footPage': 'الصفحة',

  'worksheet.options': 'ما يُطبع',
  'worksheet.numbers': 'الأعداد',
  'worksheet.numbers.own': 'الأعداد التي في البرنامج الآن',
  'worksheet.numbers.fresh': 'أعداد جديدة، ورقة لكل طالب',
  'worksheet.seed': 'بذرة الصف',
  'worksheet.seedHint': 'البذرة نفسها تعطي الأوراق نفسها دائمًا.',
  'worksheet.seedBad':
    'البذرة من 1 إلى 12 من الحروف (a إلى z) والأرقام. وحتى ذلك الحين تبقى {kept}.',
  'worksheet.newSeed': 'بذرة جديدة',
  'worksheet.variants': 'الأوراق',
  'worksheet.variantsBad': 'يمكن طباعة ما بين 1 و {most} من الأوراق. ويبقى {kept}.',
  'worksheet.phases': 'المطلوب',
  'worksheet.phasesHint': 'ما يلزم من جزء متروك يُعطى على الورقة.',
  'worksheet.help': 'أعطِ كل صيغة للمساعدة',
  'worksheet.key': 'مفتاح الإجابات',
  'worksheet.key.working': 'مع الحل الكامل',
  'worksheet.key.values': 'القيم فقط',
  'worksheet.key.none': 'بلا مفتاح',
  'worksheet.paper': 'الورق',
  'worksheet.paper.a4': 'A4',
  'worksheet.paper.letter': 'Letter',
  'worksheet.print': 'طباعة، أو حفظ بصيغة PDF',
  'worksheet.preparing':
    'يجري تجهيز {count, plural, zero {# ورقة} one {ورقة واحدة} two {ورقتين} few {# أوراق} many {# ورقة} other {# ورقة}}…',
  'worksheet.codes': 'الرموز',
  'worksheet.codesHint': 'كل رمز يفتح أعداد ورقته في البرنامج.',
  'worksheet.preview': 'معاينة',
  'worksheet.shown': 'الورقة المعروضة',
  'worksheet.shownOption': '{number}: {code}',
  'worksheet.previewNote':
    'تعرض المعاينة ورقة واحدة وإجاباتها. وتُطبع الأوراق كلها وعددها {count}: الأوراق أولًا، ثم مفاتيح الإجابات.',
  'worksheet.keptNothing': 'ما بقي من التحديثات السابقة هو 0 لكل وزن وانحياز.',
  'worksheet.figureOther':
    'الشبكة بأعدادها المعطاة: طبقات من {sizes}، المدخلات أولًا، وخطأ كل مخرج.',
  'worksheet.rulesOther':
    'العصبونات المخفية: {hidden}. وعصبونات المخرجات: {output}. والخطأ: {loss}. والطريقة: {method}. والتمرير الخلفي كله يأخذ الأوزان التي قبل التحديث. {update, select, yes {التحديث يغيّر الأوزان والانحيازات.} other {التحديث يغيّر الأوزان، وتبقى الانحيازات كما هي.}}',
} as const;
