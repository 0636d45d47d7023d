/** Hindi, as examples in English. */
export const examples = {
  'example.classic.title': 'क्लासिक, x, h, y के साथ',
  'example.classic.about':
    'वह नेटवर्क जिसे बैकप्रोपगेशन के अधिकतर लेख हाथ से हल करते हैं। बायस जैसे हैं वैसे ही रहते हैं।',
  'example.classic-io.title': 'क्लासिक, i, h, o के साथ',
  'example.classic-io.about': 'वही संख्याएँ, इस विषय के सबसे जाने-माने लेख के नामों में, जो नौ अंक छापता है।',
  'example.crossed.title': 'तिरछी क्रम-संख्याएँ',
  'example.crossed.about': 'ऐसे लेख से जिसमें भारों की क्रम-संख्याएँ तिरछी हैं: x2 से h1 तक w4 है, और h2 तक w2।',
  'example.matrix.title': 'आव्यूह रूप, प्रशिक्षण से पहले',
  'example.matrix.about':
    'ऐसे लेख से जो आव्यूहों से काम करता है। शुरुआती भारों में से वह केवल w5 छापता है; बाकी यहाँ ऐसे चुने गए हैं कि उसके छपे आउटपुट चार अंकों तक मिलें।',
  'example.matrix-trained.title': 'आव्यूह रूप, प्रशिक्षण के बाद',
  'example.matrix-trained.about': 'उसी लेख का नेटवर्क, प्रशिक्षण के बाद छपे भारों के साथ।',
  'example.blank.title': 'आपकी अपनी संख्याएँ',
  'example.blank.about': 'किसी भी संख्या की जगह अपनी लिखें: परीक्षा का प्रश्न, या जो भी आप जानना चाहें।',
} as const;
