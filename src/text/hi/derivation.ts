/** Hindi, as derivation in English. */
export const derivation = {
  'derivation.label': 'व्युत्पत्ति',
  'derivation.breadcrumb': 'आप यहाँ कैसे पहुँचे',
  'derivation.reveal': 'दिखाएँ',
  'derivation.formula': 'सूत्र',
  'derivation.numbers': 'संख्याएँ रखकर',
  'derivation.value': 'मान',
  'derivation.hidden': 'अभी नहीं दिखाया गया',
  'derivation.parts': 'हर भाग कहाँ से आता है',
  'derivation.rules': 'नियम-दर-नियम निकाला गया, {lines, plural, one {# पंक्ति} other {# पंक्तियों}} में',
  'derivation.fromStep': 'कदम {step}',
  'derivation.given': 'दिया हुआ',
  'derivation.partOf': 'यही कदम',
  'derivation.goToField': '{name} बदलें',
  'derivation.goTo': '{name} पर जाएँ',
  'derivation.nudge':
    'कलन के बिना जाँचें: {by} को {h} ऊपर और नीचे खिसकाएँ, तो {of} के बदलने की दर {slope} है।',
  'derivation.seeCurve': 'वक्र पर देखें',
  'derivation.overflow':
    'बहुत बड़ा: {origin} उस सबसे बड़ी संख्या से भी आगे है जो कंप्यूटर रख सकता है (लगभग 1.8 × 10³⁰⁸)। इसमें लगने वाली संख्याएँ छोटी करें।',
  'derivation.overflowHere':
    'बहुत बड़ा: यह उस सबसे बड़ी संख्या से भी आगे है जो कंप्यूटर रख सकता है (लगभग 1.8 × 10³⁰⁸)। इसमें लगने वाली संख्याएँ छोटी करें।',
  'derivation.logarithmOfZero':
    'अनंत: {origin} में 0 का लघुगणक लिया जाता है, क्योंकि एक आउटपुट 0 या 1 के इतने पास है कि कंप्यूटर फ़र्क नहीं कर पाता। आउटपुटों के नेट इनपुट 0 के और पास लाएँ।',
  'value.overflow': 'बहुत बड़ा',
  'derivation.matrixAlone':
    'आव्यूह रूप केवल एक उदाहरण का है। एक साथ कई उदाहरण हों, तो कदम अवयव-दर-अवयव लिखा जाता है।',
  'derivation.matrixMethod':
    'अपडेट का आव्यूह रूप ग्रेडिएंट डिसेंट का है। {method} के लिए वह अवयव-दर-अवयव लिखा जाता है।',
  'derivation.nudgeCorner':
    'कलन के बिना जाँचें: यहाँ एक ReLU अपने कोने पर है। {by} को {h} ऊपर खिसकाएँ, तो {of} के बदलने की दर {above} है; नीचे खिसकाएँ, तो {below}। ठीक कोने पर ReLU की ढाल 0 मानी जाती है।',
} as const;
