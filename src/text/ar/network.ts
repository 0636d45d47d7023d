/** Arabic, as network in English. */
export const network = {
  'network.label': 'الشبكة',
  'network.help':
    'مفاتيح الأسهم تتنقّل في الشبكة، وEnter يفتح الاشتقاق، والمفتاحان + و − يغيّران العدد.',
  'network.helpReadOnly': 'مفاتيح الأسهم تتنقّل في الشبكة، وEnter يفتح الاشتقاق.',
  'network.unknown': '{name}، لم يُحسب بعد',
  'network.value': '{name}، {value}',
  'network.weight': '{name}، وزن من {from} إلى {to}، {value}',
  'network.current': '{name}، يُحسب الآن',
  'network.layer.input': 'المدخلات',
  'network.layer.h': 'الطبقة المخفية',
  'network.layer.k': 'الطبقة المخفية 2',
  'network.layer.m': 'الطبقة المخفية 3',
  'network.flat': 'مسطّح: الميل {slope}',
  'network.layer.o': 'طبقة المخرجات',
  'network.layer.error': 'الخطأ',
  'network.legend.positive': 'متصل: وزن موجب',
  'network.legend.negative': 'متقطع: وزن سالب',
  'network.legend.thickness': 'أسمك: أكبر',
  'network.legend.drag': 'اسحب عددًا لتغييره',
  'network.legend.point': 'أشر إلى خط لترى عدده',
  'network.layer.h1': 'الطبقة المخفية 1',
} as const;
