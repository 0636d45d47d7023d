/** Arabic, as examples in English. */
export const examples = {
  'example.classic.title': 'المثال الشهير، بالرموز x وh وy',
  'example.classic.about':
    'الشبكة التي تحسبها معظم المقالات عن الانتشار الخلفي يدويًا. وتبقى الانحيازات كما هي.',
  'example.classic-io.title': 'المثال الشهير، بالرموز i وh وo',
  'example.classic-io.about': 'الأعداد نفسها برموز أشهر مقالة في الموضوع، وهي تطبع تسع منازل.',
  'example.crossed.title': 'ترقيم متقاطع',
  'example.crossed.about': 'من مقالة رُقّمت أوزانها بالتقاطع: يصل x2 إلى h1 عبر w4، وإلى h2 عبر w2.',
  'example.matrix.title': 'بالمصفوفات، قبل التدريب',
  'example.matrix.about':
    'من مقالة تحسب بالمصفوفات. لا تطبع من أوزانها الابتدائية إلا w5، أما الباقي فاختير هنا ليعطي مخرجاتها المطبوعة بأربع منازل.',
  'example.matrix-trained.title': 'بالمصفوفات، بعد التدريب',
  'example.matrix-trained.about': 'شبكة المقالة نفسها بالأوزان التي تطبعها بعد التدريب.',
  'example.blank.title': 'أعدادك أنت',
  'example.blank.about': 'اكتب فوق أي عدد: سؤال امتحان، أو أي شيء تريد أن تجرّبه.',
} as const;
