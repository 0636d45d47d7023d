/** Arabic, as marking in English. */
export const marking = {
  'list.also': '{before}، {after}',
  diagnosis: '{name}. {explanation}',
  'diagnosis.targetMinusOut.name': 'إشارة (الهدف − المخرج)',
  'diagnosis.targetMinusOut.explanation':
    'الخطأ هو ½(الهدف − المخرج)². ومشتقته بالنسبة إلى المخرج تأخذ إشارة سالبة من داخل القوس، فهي −(الهدف − المخرج)، أي المخرج − الهدف.',
  'diagnosis.halfLeftOut.name': 'سقط النصف ½',
  'diagnosis.halfLeftOut.explanation':
    'خطأ المخرج هو نصف مربع الفرق. وُضع النصف ليُختصر مع 2 من قاعدة القوة، ومن دونه يصير الخطأ ومشتقته ضعف ما ينبغي.',
  'diagnosis.twoLeftOut.name': 'بقي النصف ½ في المشتقة',
  'diagnosis.twoLeftOut.explanation':
    'قاعدة القوة تُنزل 2، و \u20662 · ½\u2069 يساوي 1. فلا يبقى نصف في مشتقة ½(الهدف − المخرج)².',
  'diagnosis.halvedTwice.name': 'نصف زائد عن الحاجة',
  'diagnosis.halvedTwice.explanation':
    'خطأ كل مخرج فيه نصفه من قبل. والخطأ الكلي مجموعها كما هي، بلا نصف ثانٍ.',
  'diagnosis.squareLeftOut.name': 'سقط التربيع',
  'diagnosis.squareLeftOut.explanation': 'الفرق بين الهدف والمخرج يُربَّع قبل أن يُؤخذ نصفه.',
  'diagnosis.wrongTarget.name': 'هدف المخرج الآخر',
  'diagnosis.wrongTarget.explanation': 'يُقارَن كل مخرج بهدفه هو. وهنا قورن بهدف المخرج الآخر.',
  'diagnosis.oneError.name': 'خطأ مخرج واحد فقط',
  'diagnosis.oneError.explanation': 'الخطأ الكلي هو مجموع خطأي المخرجين كليهما.',
  'diagnosis.biasLeftOut.name': 'سقط الانحياز',
  'diagnosis.biasLeftOut.explanation':
    'صافي المدخلات هو مجموع المدخلات الموزونة وانحياز العصبون. وهنا سقط الانحياز.',
  'diagnosis.biasOfOther.name': 'أُخذ انحياز آخر',
  'diagnosis.biasOfOther.explanation':
    'لكل طبقة انحيازها، ولكل عصبون انحيازه حين لا تكون الانحيازات مشتركة. وهنا أُضيف انحياز من موضع آخر.',
  'diagnosis.biasSubtracted.name': 'طُرح الانحياز',
  'diagnosis.biasSubtracted.explanation': 'يُجمع الانحياز مع المدخلات الموزونة، أيًّا كانت إشارته.',
  'diagnosis.weightsCrossed.name': 'وزنان متبادلان',
  'diagnosis.weightsCrossed.explanation':
    'حلّ وزنان كلٌّ محل الآخر. تتبّع الخط في الرسم: كل وزن يخص خطًّا واحدًا، من عصبون واحد إلى عصبون واحد، في الذهاب وفي العودة.',
  'diagnosis.wrongWeight.name': 'أُخذ وزن آخر',
  'diagnosis.wrongWeight.explanation':
    'أُخذ وزن من الطبقة نفسها، لكنه ليس الوزن الذي على هذا الخط في الرسم.',
  'diagnosis.wrongSource.name': 'أُخذ مدخل آخر',
  'diagnosis.wrongSource.explanation':
    'يُضرب كل وزن في القيمة التي عند بداية خطه. وهنا أُخذت قيمة عصبون آخر أو مدخل آخر.',
  'diagnosis.netForOutput.name': 'صافي المدخلات بدل المخرج',
  'diagnosis.netForOutput.explanation':
    'ما يسلّمه العصبون هو مخرجه، بعد الدالة السينية. وهنا أُخذ صافي مدخلاته.',
  'diagnosis.inputLeftOut.name': 'سقط أحد المدخلات',
  'diagnosis.inputLeftOut.explanation':
    'في صافي المدخلات جداء لكل خط يدخل إلى العصبون. وهنا سقط واحد منها.',
  'diagnosis.activationLeftOut.name': 'سقطت الدالة السينية',
  'diagnosis.activationLeftOut.explanation':
    'هذا ما زال صافي المدخلات. والمخرج هو ما تعطيه الدالة السينية منه.',
  'diagnosis.activationSign.name': 'إشارة الأس',
  'diagnosis.activationSign.explanation':
    'الدالة السينية هي \u20661/(1 + e^−net)\u2069، وفي الأس إشارة سالبة. ومن دونها تكون النتيجة 1 ناقص القيمة الصحيحة.',
  'diagnosis.slopeLeftOut.name': 'سقط المخرج · (1 − المخرج)',
  'diagnosis.slopeLeftOut.explanation':
    'حين يعود الخطأ عبر عصبون يمرّ بالدالة السينية، فيكون ميلها، المخرج · (1 − المخرج)، أحد العوامل.',
  'diagnosis.slopeAtNet.name': 'الميل من صافي المدخلات',
  'diagnosis.slopeAtNet.explanation':
    'ميل الدالة السينية هو المخرج · (1 − المخرج). وهنا وُضع صافي المدخلات مكان المخرج.',
  'diagnosis.slopeWithoutOut.name': '(1 − المخرج) وحده',
  'diagnosis.slopeWithoutOut.explanation':
    'لميل الدالة السينية عاملان: المخرج، و(1 − المخرج). وهنا سقط الأول.',
  'diagnosis.slopeWithoutOneMinus.name': 'المخرج وحده',
  'diagnosis.slopeWithoutOneMinus.explanation':
    'لميل الدالة السينية عاملان: المخرج، و(1 − المخرج). وهنا سقط الثاني.',
  'diagnosis.newWeight.name': 'الوزن المحدَّث في الطبقة المخفية',
  'diagnosis.newWeight.explanation':
    'يعود الخطأ إلى الطبقة المخفية على الأوزان التي نشأ بها. كل المشتقات تُحسب بالأوزان القديمة، أما الجديدة فأول استعمالها في التمرير الأمامي التالي.',
  'diagnosis.onePath.name': 'أحد المسارين فقط',
  'diagnosis.onePath.explanation':
    'يؤثر هذا في الخطأ الكلي عبر عصبونَي الطبقة التالية كليهما. تتبّع كل مسار إلى الخلف، واجمع الاثنين.',
  'diagnosis.pathsSubtracted.name': 'طُرح المساران',
  'diagnosis.pathsSubtracted.explanation': 'تُجمع إسهامات المسارات، كلٌّ بإشارته.',
  'diagnosis.weightLeftOut.name': 'سقط وزن طريق العودة',
  'diagnosis.weightLeftOut.explanation':
    'بين المخرج المخفي وصافي المدخلات التالي وزن، وهو عامل في طريق العودة أيضًا.',
  'diagnosis.sourceLeftOut.name': 'سقط مدخل الوزن',
  'diagnosis.sourceLeftOut.explanation':
    'هذه هي المشتقة بالنسبة إلى صافي المدخلات. وللوزن يبقى أن تُضرب في القيمة التي يُضرب فيها الوزن.',
  'diagnosis.weightForSource.name': 'الوزن بدل مدخله',
  'diagnosis.weightForSource.explanation':
    'مشتقة الوزن · القيمة بالنسبة إلى الوزن هي القيمة، لا الوزن.',
  'diagnosis.errorLeftOut.name': 'سقط العامل الأول',
  'diagnosis.errorLeftOut.explanation':
    'تبدأ السلسلة بمعدل تغيّر الخطأ مع المخرج. وهنا سقط هذا العامل.',
  'diagnosis.deltaOfOther.name': 'أُخذت مشتقة عصبون آخر',
  'diagnosis.deltaOfOther.explanation':
    'تعود السلسلة عبر العصبون الذي يخصه هذا الوزن أو المخرج. وهنا بدأت من عصبون آخر في الطبقة.',
  'diagnosis.factorsAdded.name': 'جُمعت العوامل',
  'diagnosis.factorsAdded.explanation':
    'على المسار الواحد في قاعدة السلسلة تُضرب العوامل. ولا تُجمع إلا المسارات المختلفة.',
  'diagnosis.added.name': 'جمع بدل الطرح',
  'diagnosis.added.explanation':
    'المشتقة تشير إلى حيث يكبر الخطأ، فالخطوة تذهب في الاتجاه المعاكس: الوزن الجديد = الوزن القديم − معدل التعلم · المشتقة.',
  'diagnosis.rateLeftOut.name': 'سقط معدل التعلم',
  'diagnosis.rateLeftOut.explanation': 'تُضرب المشتقة في معدل التعلم قبل أن تُطرح من الوزن.',
  'diagnosis.stepOnly.name': 'الخطوة وحدها',
  'diagnosis.stepOnly.explanation':
    'هذا معدل التعلم مضروبًا في المشتقة، أي تغيّر الوزن. اطرحه من الوزن القديم.',
  'diagnosis.gradientMinusWeight.name': 'طرح معكوس',
  'diagnosis.gradientMinusWeight.explanation': 'تُطرح الخطوة من الوزن، لا الوزن من الخطوة.',
  'diagnosis.rateTimesWeight.name': 'معدل التعلم على الوزن',
  'diagnosis.rateTimesWeight.explanation': 'معدل التعلم يُضرب في المشتقة وحدها، لا في الوزن.',
  'diagnosis.gradientOfOther.name': 'أُخذت مشتقة وزن آخر',
  'diagnosis.gradientOfOther.explanation': 'يُحرَّك كل وزن بمشتقته هو. وهنا أُخذت مشتقة وزن آخر.',
  'diagnosis.oldValue.name': 'قيمة قديمة في التحقق',
  'diagnosis.oldValue.explanation':
    'التمرير الأمامي بعد التحديث يأخذ الأوزان الجديدة والمخرجات الناتجة عنها. وهنا أُخذت قيمة من قبل التحديث.',
  'diagnosis.signLost.name': 'إشارة معكوسة',
  'diagnosis.signLost.explanation': 'الأرقام صحيحة، والإشارة ليست كذلك.',
  'diagnosis.digitsTransposed.name': 'رقمان متبادلان',
  'diagnosis.digitsTransposed.explanation': 'لو تبادل رقمان متجاوران موضعيهما لكان العدد صحيحًا.',
  'diagnosis.digitChanged.name': 'رقم أسيئت قراءته أو كتابته',
  'diagnosis.digitChanged.explanation': 'لو تغيّر رقم واحد لكان العدد صحيحًا.',
  'diagnosis.digitLost.name': 'رقم ساقط',
  'diagnosis.digitLost.explanation': 'لو أُضيف رقم واحد لكان العدد صحيحًا.',
  'diagnosis.digitAdded.name': 'رقم زائد',
  'diagnosis.digitAdded.explanation': 'لو حُذف رقم واحد لكان العدد صحيحًا.',
  'diagnosis.pointMoved.name': 'الفاصلة العشرية في غير موضعها',
  'diagnosis.pointMoved.explanation': 'الأرقام صحيحة، لكن الفاصلة العشرية ليست في موضعها.',
  'diagnosis.lastDigit.name': 'خلل في الرقم الأخير',
  'diagnosis.lastDigit.explanation':
    'العدد يكاد يكون صحيحًا. والغالب أن عددًا في الطريق دُوِّر مبكرًا: احمل رقمًا أو رقمين أكثر مما تكتب.',
  'diagnosis.valueOfOther.name': 'قيمة كمية أخرى',
  'diagnosis.valueOfOther.explanation': 'هذه قيمة {other}.',
  'diagnosis.swapped.name': 'عددان متبادلان',
  'diagnosis.swapped.explanation':
    'هذه قيمة {other}، والعدد المكتوب هناك هو القيمة التي موضعها هنا.',
} as const;
