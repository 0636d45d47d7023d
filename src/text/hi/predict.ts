/** Hindi, as predict in English. */
export const predict = {
  'settings.predict': 'पहले मुझसे पूछें',
  'settings.predict.no': 'नहीं, सीधे दिखाएँ',
  'settings.predict.yes': 'हर बार दिखाने से पहले',
  'predict.title': 'पहले अनुमान लगाएँ',
  'predict.needs.question':
    '{of, select, weights {{name} के लिए कौन-से भार चाहिए?} other {{name} के लिए क्या चाहिए?}} जिन-जिन से वह निकलता है, उन सब पर निशान लगाएँ।',
  'predict.sign.question': '{name} का चिह्न क्या है?',
  'predict.compare.question': '{name} बड़ा है या छोटा, {than} की तुलना में?',
  'predict.value.question': '{name} कितना है? हिसाब करके देखें; यह फ़ील्ड कैलकुलेटर भी है।',
  'predict.value.label': 'आपका अंक',
  'predict.choice.positive': 'धनात्मक',
  'predict.choice.negative': 'ऋणात्मक',
  'predict.choice.zero': 'शून्य',
  'predict.choice.bigger': 'बड़ा',
  'predict.choice.smaller': 'छोटा',
  'predict.choice.same': 'बराबर',
  'predict.answer': 'उत्तर दें',
  'predict.skip': 'छोड़ें',
  'predict.goOn': 'आगे बढ़ें',
  'predict.right': 'सही।',
  'predict.wrong': 'ठीक ऐसा नहीं।',
  'predict.needs.because': 'इसके लिए {names} चाहिए: {name} = {formula}।',
  'predict.sign.because':
    '{name} {sign, select, positive {धनात्मक} negative {ऋणात्मक} other {शून्य}} है।',
  'predict.made.product':
    'यह ऐसा गुणनफल है जिसमें {negative, plural, =0 {कोई ऋणात्मक गुणक नहीं है} one {# ऋणात्मक गुणक है} other {# ऋणात्मक गुणक हैं}}: {parts}।',
  'predict.made.sum': 'यह इन पदों का योग है: {parts}।',
  'predict.made.difference': 'यह इनमें से पहला ऋण दूसरा है: {parts}।',
  'predict.made.other': 'यह {formula} है।',
  'predict.compare.because':
    '{name} {value} है और {than} {other} है, इसलिए यह {answer, select, bigger {बड़ा} smaller {छोटा} other {बराबर}} है।',
  'predict.compare.becauseStep':
    'जो घटाया जाता है, {step}, वह {taken} है, इसलिए {than} = {other} {answer, select, bigger {बढ़ जाता है} smaller {घट जाता है} other {वही रहता है}}: {value}।',
  'predict.value.because': '{name}, दिखाए गए अंकों तक, {value} है।',
} as const;
