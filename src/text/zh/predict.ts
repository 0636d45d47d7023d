/** Predict first: the questions before each reveal, and the reasons after them. */
export const predict = {
  'settings.predict': '先问我',
  'settings.predict.no': '不，直接显示',
  'settings.predict.yes': '每次显示之前',
  'predict.title': '先预测',
  'predict.needs.question':
    '{of, select, weights {{name} 需要哪些权重？} other {{name} 需要什么？}}勾选计算它要用到的所有量。',
  'predict.sign.question': '{name} 的符号是什么？',
  'predict.compare.question': '{name} 比 {than} 大还是小？',
  'predict.value.question': '{name} 是多少？算一算；输入框也能当计算器用。',
  'predict.value.label': '你的数值',
  'predict.choice.positive': '正',
  'predict.choice.negative': '负',
  'predict.choice.zero': '零',
  'predict.choice.bigger': '更大',
  'predict.choice.smaller': '更小',
  'predict.choice.same': '相等',
  'predict.answer': '回答',
  'predict.skip': '跳过',
  'predict.goOn': '继续',
  'predict.right': '对。',
  'predict.wrong': '还不对。',
  'predict.needs.because': '它需要 {names}：{name} = {formula}。',
  'predict.sign.because': '{name} {sign, select, positive {为正} negative {为负} other {为零}}。',
  'predict.made.product':
    '它是一个乘积，{negative, plural, =0 {没有负因子} other {有 # 个负因子}}：{parts}。',
  'predict.made.sum': '它是以下各项之和：{parts}。',
  'predict.made.difference': '它是第一个减去第二个：{parts}。',
  'predict.made.other': '它是 {formula}。',
  'predict.compare.because':
    '{name} 是 {value}，{than} 是 {other}，所以{answer, select, bigger {更大} smaller {更小} other {相等}}。',
  'predict.compare.becauseStep':
    '减去的 {step} 是 {taken}，所以 {than} = {other} {answer, select, bigger {变大} smaller {变小} other {不变}}：{value}。',
  'predict.value.because': '按所显示的位数，{name} 是 {value}。',
} as const;
