/** Arabic, as predict in English. */
export const predict = {
  'settings.predict': 'اسألني أولًا',
  'settings.predict.no': 'لا، أظهر فقط',
  'settings.predict.yes': 'قبل كل إظهار',
  'predict.title': 'توقّع أولًا',
  'predict.needs.question':
    '{of, select, weights {ما الأوزان التي يحتاج إليها {name}؟} other {ما الذي يحتاج إليه {name}؟}} حدّد كل ما يُحسب منه.',
  'predict.sign.question': 'ما إشارة {name}؟',
  'predict.compare.question': 'هل {name} أكبر من {than} أم أصغر؟',
  'predict.value.question': 'ما قيمة {name}؟ احسبها، فالحقل آلة حاسبة أيضًا.',
  'predict.value.label': 'جوابك',
  'predict.choice.positive': 'موجبة',
  'predict.choice.negative': 'سالبة',
  'predict.choice.zero': 'صفر',
  'predict.choice.bigger': 'أكبر',
  'predict.choice.smaller': 'أصغر',
  'predict.choice.same': 'متساويان',
  'predict.answer': 'أجب',
  'predict.skip': 'تخطَّ',
  'predict.goOn': 'تابع',
  'predict.right': 'صحيح.',
  'predict.wrong': 'ليس تمامًا.',
  'predict.needs.because': 'يحتاج إلى {names}: \u2066{name} = {formula}\u2069.',
  'predict.sign.because':
    '{sign, select, positive {إشارة {name} موجبة} negative {إشارة {name} سالبة} other {قيمة {name} صفر}}.',
  'predict.made.product':
    'إنه جداء {negative, plural, =0 {ليس فيه عامل سالب} zero {فيه # عامل سالب} one {فيه عامل سالب واحد} two {فيه عاملان سالبان} few {فيه # عوامل سالبة} many {فيه # عاملًا سالبًا} other {فيه # عامل سالب}}: {parts}.',
  'predict.made.sum': 'إنه مجموع هذه الحدود: {parts}.',
  'predict.made.difference': 'إنه أول هذين ناقص الثاني: {parts}.',
  'predict.made.other': 'صيغته {formula}.',
  'predict.compare.because':
    'قيمة {name} هي {value} وقيمة {than} هي {other}، {answer, select, bigger {فهو أكبر} smaller {فهو أصغر} other {فهما متساويان}}.',
  'predict.compare.becauseStep':
    'المطروح، {step}، يساوي {taken}، {answer, select, bigger {فيكبر \u2066{than} = {other}\u2069 إلى {value}} smaller {فيصغر \u2066{than} = {other}\u2069 إلى {value}} other {فلا يتغير \u2066{than} = {other}\u2069 ويبقى {value}}}.',
  'predict.value.because': 'قيمة {name} هي {value}، بالمنازل الظاهرة.',
} as const;
