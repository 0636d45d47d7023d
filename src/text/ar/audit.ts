/** Arabic, as audit in English. */
export const audit = {
  'audit.source': 'أرقام مَن',
  'audit.source.article': 'أرقام مقالة',
  'audit.source.own': 'أرقامك أنت',
  'audit.intro.article':
    'حساب تحديث واحد يدويًا يحتاج إلى نحو ستين رقمًا، والزلل فيه سهل. هذا ما تطبعه المقالات بجانب القيم الدقيقة، مع طريقة تتحقق بها بنفسك.',
  'audit.intro.own':
    'الصق أو اكتب أرقام مقالة أو طالب أو أرقامك أنت. يُصحَّح كل رقم وفق الأعداد المضبوطة، ويُميَّز الخطأ عمّا يترتب عليه.',
  'audit.articles': 'المقالات',
  'audit.ofRight': '{right} صحيحة من {all}',
  'audit.nothingPublished': 'هذا المثال لأعدادك أنت، فليس فيه شيء مطبوع يُدقَّق. اختر مقالة، أو:',
  'audit.checkOwn': 'دقّق أرقامك أنت',
  'audit.otherNumbers':
    'لديك في هذا المثال أعداد أخرى. تُدقَّق المقالة وفق أعدادها هي، ورابط الخطوة يفتحها بتلك الأعداد، و«تراجع» يعيد أعدادك.',

  'audit.summary': '{all} {counts}.',
  'audit.count.all':
    '{all, plural, zero {# رقم} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}:',
  'audit.count.right':
    '{right} صحيحة{cut, plural, =0 {} zero { (# منها مبتور لا مدوَّر)} one { (واحد منها مبتور لا مدوَّر)} two { (اثنان منها مبتوران لا مدوَّران)} few { (# منها مبتورة لا مدوَّرة)} many { (# منها مبتورة لا مدوَّرة)} other { (# منها مبتورة لا مدوَّرة)}}',
  'audit.count.follows':
    '{follows, plural, zero {# يترتب على خطأ سابق} one {واحد يترتب على خطأ سابق} two {اثنان يترتبان على خطأ سابق} few {# تترتب على خطأ سابق} many {# تترتب على خطأ سابق} other {# تترتب على خطأ سابق}}',
  'audit.count.wrong':
    '{wrong, plural, zero {# خطأ} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}',
  'audit.count.unreadable':
    '{unreadable, plural, zero {# ليس عددًا} one {واحد ليس عددًا} two {اثنان ليسا عددين} few {# ليست أعدادًا} many {# ليست أعدادًا} other {# ليست أعدادًا}}',
  'audit.onlySlips': 'غير الصحيح فقط',
  'audit.onlyFilled': 'الصفوف التي فيها رقم فقط',

  'audit.caption.article': '{title}: كل رقم كما طُبع، والقيمة الدقيقة، والنتيجة',
  'audit.caption.own': 'أرقامك، والقيم الدقيقة، والنتيجة',
  'audit.column.quantity': 'الكمية',
  'audit.column.figure.article': 'المطبوع',
  'audit.column.figure.own': 'رقمك',
  'audit.column.exact': 'الدقيق',
  'audit.column.finding': 'النتيجة',
  'audit.open': '{name}: افتح الخطوة',
  'audit.field': 'رقمك لـ {name}',

  'audit.verdict.right': 'صحيح',
  'audit.verdict.cut': 'صحيح، مبتور',
  'audit.verdict.follows': 'مترتّب',
  'audit.verdict.wrong': 'خطأ',
  'audit.verdict.unreadable': 'ليس عددًا',
  'audit.cut': 'تُركت بقية المنازل. ولو دُوِّر لكان {exact}.',
  'audit.fromShortened': 'حُسب من أرقام سابقة مختصرة، ومن الأرقام الدقيقة يكون {exact}.',
  'audit.coarse': 'صحيح بقدر ما يظهر منه، ومنازل أكثر تبيّن حقيقته.',
  'audit.follows':
    '{of, select, article {هذا ما تعطيه أرقام المقالة السابقة} other {هذا ما تعطيه أرقامك السابقة}}، فليس الخطأ هنا. ومن دونه يكون {exact}.',
  'audit.carried':
    '{of, select, article {من الأرقام المطبوعة قبله} other {من أرقامك التي قبله}} يكون {carried}.',
  'audit.slipIn':
    '{count, plural, zero {الأخطاء السابقة:} one {الخطأ السابق:} two {الخطآن السابقان:} few {الأخطاء السابقة:} many {الأخطاء السابقة:} other {الأخطاء السابقة:}}',
  'audit.openStep': 'افتح الخطوة',
  'audit.again':
    '{of, select, article {رقم ثانٍ مطبوع للكمية نفسها.} other {رقم ثانٍ للكمية نفسها.}}',
  'audit.unexplained':
    'لا يوجد خطأ شائع يعطي {of, select, article {هذا الرقم} other {رقمك}}، فلا يُقال شيء عن كيفية نشوئه.',
  'audit.likely': 'الأرجح:',
  'audit.other': 'تشير المنازل إلى {other}{instead, select, none {} other { بدلًا من {instead}}}.',
  'audit.at':
    'دخل الخطأ عند {at}، {of, select, article {وهو غير مطبوع} other {وهو ليس بين أرقامك}}.',
  'audit.unreadable':
    '{reason, select, empty {لا شيء هنا.} tooLarge {هذا أكبر مما يستوعبه الحاسوب.} tooLong {هذا أطول من أن يكون عددًا.} divisionByZero {لا تجوز القسمة على صفر.} twoSeparators {فيه علامتان عشريتان. اكتب \u20661234.5\u2069 لا \u20661,234.5\u2069.} other {اكتب عددًا مثل \u20660.45\u2069 أو \u20660,45\u2069 أو \u20664.5e-1\u2069 أو \u20661/2\u2069.}}',
  'audit.howToSee': 'كيف تتحقق منه:',

  'audit.paste.label': 'الصق الأرقام',
  'audit.paste.hint':
    'واحد في كل سطر: اسم الكمية ثم رقمها. وتصلح صفوف جدول أيضًا. ما تتعذر قراءته يُذكر في قائمة، ولا يُخمَّن شيء.',
  'audit.paste.example': 'net h1 = 0.3775\nout_h1: 0,5932\nw5+ 0.3589\ndE/dw5 = .0821',
  'audit.paste.read': 'اقرأ هذه الأسطر',
  'audit.paste.tooLong':
    'طول هذا النص {length, number} حرفًا، والحد الأقصى لما يُقرأ مرة واحدة {most, number}. لم يُقرأ شيء، وما كان في المربع باقٍ. خذ جزءًا منه.',
  'audit.paste.count':
    '{count, plural, =0 {لم يُقرأ أي رقم} zero {قُرئ # رقم} one {قُرئ رقم واحد} two {قُرئ رقمان} few {قُرئت # أرقام} many {قُرئ # رقمًا} other {قُرئ # رقم}}{unread, plural, =0 {، وقُرئت الأسطر كلها} zero {؛ ولم يُقرأ # سطر} one {؛ ولم يُقرأ سطر واحد} two {؛ ولم يُقرأ سطران} few {؛ ولم تُقرأ # أسطر} many {؛ ولم يُقرأ # سطرًا} other {؛ ولم يُقرأ # سطر}}.',
  'audit.paste.unread': 'ما لم يُقرأ',
  'audit.paste.line': 'السطر {line, number}:',
  'audit.paste.why.noFigure': 'ليس فيه كمية معها رقم.',
  'audit.paste.why.unknownName': 'ليس في هذا التحديث كمية بهذا الاسم.',
  'audit.paste.why.badFigure': 'ما بجانب الاسم ليس عددًا واحدًا.',
  'audit.paste.why.ambiguous':
    'يمكن أن يُقرأ بأكثر من وجه. اكتبه بعلامة المساواة: \u2066dE/dw5 = −0.08\u2069.',
  'audit.paste.why.given':
    'هذا من الأعداد المعطاة التي تُحسب منها الأرقام. أما الوزن بعد التحديث فيُكتب \u2066w5+\u2069 أو \u2066new w5\u2069.',
  'audit.paste.why.tooLong': 'السطر أطول من أن يكون اسمًا ورقمًا.',
  'audit.paste.replaced': 'كانت هذه الأرقام هنا من قبل',
  'audit.paste.tooMany': 'أرقام لكمية واحدة أكثر مما يتسع له الموضع',
  'audit.paste.more':
    '{count, plural, zero {… و# رقم غيرها.} one {… ورقم آخر.} two {… ورقمان آخران.} few {… و# أرقام أخرى.} many {… و# رقمًا آخر.} other {… و# رقم آخر.}}',

  'audit.own.title': 'أرقامك في: {title}',
  'audit.own.none': 'لا أرقام بعد. الصق بعضها، أو اكتب رقمًا بجانب كميته.',
  'audit.own.fromArticle': 'ضع أرقام المقالة',
  'audit.own.clear': 'امسح الأرقام',
  'audit.own.putBack': 'أعد ما كان هنا',
  'audit.own.numbers': 'الأعداد التي يُصحَّح وفقها',
  'audit.own.leftovers':
    'ليست في الجدول، لأن هذا التحديث ليس فيه كمية كهذه، أو لأن أرقامها أكثر مما يتسع له الموضع:',
  'audit.own.tooLongForAddress':
    'الأرقام أكثر مما يسعه العنوان، فلن يحملها رابط هذه الصفحة. وهي باقية هنا ما دامت الصفحة مفتوحة.',
} as const;
