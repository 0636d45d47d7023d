/** Hindi, as audit in English. */
export const audit = {
  'audit.source': 'किसके अंक',
  'audit.source.article': 'किसी लेख के अंक',
  'audit.source.own': 'आपके अपने अंक',
  'audit.intro.article':
    'एक अपडेट हाथ से करने में लगभग साठ मान निकालने पड़ते हैं, और चूक जल्दी हो जाती है। यहाँ लेखों में छपे अंक सही अंकों के साथ हैं, और यह भी कि आप खुद कैसे देखें।',
  'audit.intro.own':
    'किसी लेख, छात्र या अपने अंक चिपकाएँ या लिखें। हर एक मौजूदा संख्याओं से जाँचा जाता है, और चूक को उससे निकली बातों से अलग दिखाया जाता है।',
  'audit.articles': 'लेख',
  'audit.ofRight': '{all} में से {right} सही',
  'audit.nothingPublished':
    'यह उदाहरण आपकी अपनी संख्याओं के लिए है, इसलिए जाँचने को कुछ छपा नहीं है। कोई लेख चुनें, या:',
  'audit.checkOwn': 'अपने अंक जाँचें',
  'audit.otherNumbers':
    'इस उदाहरण में आपकी संख्याएँ अलग हैं। लेख उसकी अपनी संख्याओं से जाँचा जाता है; कदम का लिंक उन्हीं के साथ खुलता है, और “वापस लें” से आपकी लौट आती हैं।',

  'audit.summary': '{all} {counts}।',
  'audit.count.all': '{all, plural, one {# मान} other {# मान}}:',
  'audit.count.right':
    '{right} सही{cut, plural, =0 {} one { (उनमें # काटा हुआ, पूर्णांकित नहीं)} other { (उनमें # काटे हुए, पूर्णांकित नहीं)}}',
  'audit.count.follows': '{follows, plural, one {# पिछली चूक से निकला} other {# पिछली चूक से निकले}}',
  'audit.count.wrong': '{wrong, plural, one {# चूक} other {# चूकें}}',
  'audit.count.unreadable': '{unreadable, plural, one {# संख्या नहीं है} other {# संख्याएँ नहीं हैं}}',
  'audit.onlySlips': 'केवल वे जो सही नहीं',
  'audit.onlyFilled': 'केवल भरी हुई पंक्तियाँ',

  'audit.caption.article': '{title}: हर छपा हुआ मान, सही मान, और निष्कर्ष',
  'audit.caption.own': 'आपके मान, सही मान, और निष्कर्ष',
  'audit.column.quantity': 'राशि',
  'audit.column.figure.article': 'छपा हुआ',
  'audit.column.figure.own': 'आपका मान',
  'audit.column.exact': 'सही मान',
  'audit.column.finding': 'निष्कर्ष',
  'audit.open': '{name}: कदम खोलें',
  'audit.field': '{name} के लिए आपका मान',

  'audit.verdict.right': 'सही',
  'audit.verdict.cut': 'सही, काटा हुआ',
  'audit.verdict.follows': 'पिछली चूक से',
  'audit.verdict.wrong': 'चूक',
  'audit.verdict.unreadable': 'संख्या नहीं',
  'audit.cut': 'बाकी अंक छोड़ दिए गए। पूर्णांकित करने पर {exact} है।',
  'audit.fromShortened': 'पहले के छोटे किए गए मानों से निकाला गया; सही मानों से {exact} है।',
  'audit.coarse': 'जितना लिखा है उतना सही: अधिक अंकों से पता चलता कि यह क्या है।',
  'audit.follows':
    '{of, select, article {लेख के पहले के मानों से यही आता है} other {आपके पहले के मानों से यही आता है}}, इसलिए चूक यहाँ नहीं है। उसके बिना {exact} है।',
  'audit.carried':
    '{of, select, article {इससे पहले छपे मानों से} other {आपके पहले के मानों से}} यह {carried} होता।',
  'audit.slipIn': '{count, plural, one {पहले की चूक:} other {पहले की चूकें:}}',
  'audit.openStep': 'कदम खोलें',
  'audit.again':
    '{of, select, article {उसी राशि के लिए छपा दूसरा मान।} other {उसी राशि के लिए दूसरा मान।}}',
  'audit.unexplained':
    'किसी आम चूक से {of, select, article {यह मान} other {आपका मान}} नहीं आता, इसलिए यह नहीं बताया गया कि वह कैसे बना।',
  'audit.likely': 'संभवतः:',
  'audit.other':
    'अंक {other} की ओर इशारा करते हैं{instead, select, none {} other {, {instead} की जगह}}।',
  'audit.at': 'चूक {at} में हुई, जो {of, select, article {छपा नहीं है} other {आपके मानों में नहीं है}}।',
  'audit.unreadable':
    '{reason, select, empty {यहाँ कुछ नहीं है।} tooLarge {यह कंप्यूटर की सीमा से बड़ी है।} tooLong {संख्या के लिए यह बहुत लंबा है।} divisionByZero {शून्य से भाग नहीं दिया जा सकता।} twoSeparators {इसमें दो दशमलव चिह्न हैं। 1234.5 लिखें, 1,234.5 नहीं।} other {0.45, 0,45, 4.5e-1 या 1/2 जैसी संख्या लिखें।}}',
  'audit.howToSee': 'कैसे देखें:',

  'audit.paste.label': 'मान चिपकाएँ',
  'audit.paste.hint':
    'हर पंक्ति में एक: राशि का नाम, फिर उसका मान। तालिका की पंक्तियाँ भी चलेंगी। जो पढ़ा नहीं जा सकता, उसकी सूची बनती है, और कुछ भी अंदाज़े से नहीं लिया जाता।',
  'audit.paste.example': 'net h1 = 0.3775\nout_h1: 0,5932\nw5+ 0.3589\ndE/dw5 = .0821',
  'audit.paste.read': 'ये पंक्तियाँ पढ़ें',
  'audit.paste.tooLong':
    'इस पाठ में {length, number} वर्ण हैं, और एक बार में अधिकतम {most, number} पढ़े जाते हैं। कुछ नहीं पढ़ा गया, और जो बॉक्स में था वह वहीं है। उसका एक भाग लें।',
  'audit.paste.count':
    '{count, plural, =0 {कोई मान नहीं पढ़ा गया} one {# मान पढ़ा गया} other {# मान पढ़े गए}}{unread, plural, =0 {, कोई पंक्ति नहीं छूटी} one {; # पंक्ति नहीं पढ़ी गई} other {; # पंक्तियाँ नहीं पढ़ी गईं}}।',
  'audit.paste.unread': 'नहीं पढ़ा गया',
  'audit.paste.line': 'पंक्ति {line, number}:',
  'audit.paste.why.noFigure': 'इसमें मान के साथ कोई राशि नहीं है।',
  'audit.paste.why.unknownName': 'इस अपडेट में इस नाम की कोई राशि नहीं है।',
  'audit.paste.why.badFigure': 'नाम के साथ जो है, वह एक संख्या नहीं है।',
  'audit.paste.why.ambiguous':
    'इसे एक से अधिक तरह पढ़ा जा सकता है। बराबर के चिह्न के साथ लिखें: dE/dw5 = −0.08।',
  'audit.paste.why.given':
    'यह दी हुई संख्याओं में से है, जिनसे मान निकाले जाते हैं। अपडेट के बाद का भार w5+ या new w5 लिखा जाता है।',
  'audit.paste.why.tooLong': 'नाम और मान के लिए यह पंक्ति बहुत लंबी है।',
  'audit.paste.replaced': 'पहले ये मान थे',
  'audit.paste.tooMany': 'एक राशि के इतने मान कि जगह नहीं है',
  'audit.paste.more': '… और {count, number}।',

  'audit.own.title': 'आपके मान: {title}',
  'audit.own.none': 'अभी कोई मान नहीं। कुछ चिपकाएँ, या राशि के साथ लिखें।',
  'audit.own.fromArticle': 'लेख के मान भरें',
  'audit.own.clear': 'मान मिटाएँ',
  'audit.own.putBack': 'जो था उसे लौटाएँ',
  'audit.own.numbers': 'जिन संख्याओं से जाँच होती है',
  'audit.own.leftovers':
    'तालिका में नहीं, क्योंकि इस अपडेट में ऐसी राशि नहीं है, या उसके इतने मानों की जगह नहीं है:',
  'audit.own.tooLongForAddress':
    'पते में जितने आते हैं उससे अधिक मान हैं, इसलिए इस पेज के लिंक में वे नहीं होंगे। पेज खुला रहने तक वे यहाँ रहेंगे।',
} as const;
