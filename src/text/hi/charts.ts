/** Hindi, as charts in English. */
export const charts = {
  'chart.copy': 'डेटा कॉपी करें',
  'chart.copied': 'डेटा CSV के रूप में क्लिपबोर्ड में है।',
  'chart.copyByHand': 'डेटा यहाँ से कॉपी करें:',
  'chart.save': 'चित्र सहेजें',
  'chart.saveAs': 'चित्र {format} में सहेजें',
  'chart.saved': '{file} नाम से सहेजा गया।',
  'chart.saveFailed': 'यह ब्राउज़र चित्र नहीं बना सका। दूसरा प्रारूप आज़माएँ।',
  'chart.table': 'यही, तालिका में',
  'chart.nothing': 'बनाने को कुछ नहीं है: {what} यहाँ हर जगह कंप्यूटर की संख्याओं के लिए बहुत बड़ा है।',
} as const;
