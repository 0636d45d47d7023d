/** Hindi, as marking in English. */
export const marking = {
  'list.also': '{before}, {after}',
  diagnosis: '{name}। {explanation}',
  'diagnosis.targetMinusOut.name': '(लक्ष्य − आउटपुट) का चिह्न',
  'diagnosis.targetMinusOut.explanation':
    'त्रुटि ½(लक्ष्य − आउटपुट)² है। आउटपुट के सापेक्ष उसके अवकलज में कोष्ठक के भीतर से ऋण चिह्न आता है, इसलिए वह −(लक्ष्य − आउटपुट), यानी आउटपुट − लक्ष्य है।',
  'diagnosis.halfLeftOut.name': '½ छूट गया',
  'diagnosis.halfLeftOut.explanation':
    'आउटपुट की त्रुटि अंतर के वर्ग का आधा है। आधा इसलिए है कि घात नियम का 2 कट जाए; उसके बिना त्रुटि और उसका अवकलज दोनों दुगुने हो जाते हैं।',
  'diagnosis.twoLeftOut.name': 'अवकलज में ½ रह गया',
  'diagnosis.twoLeftOut.explanation':
    'घात नियम से एक 2 आता है, और 2 · ½ = 1 है। ½(लक्ष्य − आउटपुट)² के अवकलज में ½ नहीं बचता।',
  'diagnosis.halvedTwice.name': 'एक बार अधिक आधा किया',
  'diagnosis.halvedTwice.explanation':
    'हर आउटपुट की त्रुटि में ½ पहले से है। कुल त्रुटि उनका सीधा योग है, दूसरा आधा नहीं होता।',
  'diagnosis.squareLeftOut.name': 'वर्ग छूट गया',
  'diagnosis.squareLeftOut.explanation': 'लक्ष्य और आउटपुट के अंतर को आधा करने से पहले उसका वर्ग करना है।',
  'diagnosis.wrongTarget.name': 'दूसरे आउटपुट का लक्ष्य',
  'diagnosis.wrongTarget.explanation':
    'हर आउटपुट की तुलना उसके अपने लक्ष्य से होती है। यहाँ दूसरे आउटपुट के लक्ष्य से हुई।',
  'diagnosis.oneError.name': 'केवल एक आउटपुट की त्रुटि',
  'diagnosis.oneError.explanation': 'कुल त्रुटि दोनों आउटपुट की त्रुटियों का योग है।',
  'diagnosis.biasLeftOut.name': 'बायस छूट गया',
  'diagnosis.biasLeftOut.explanation':
    'नेट इनपुट भारित इनपुट और न्यूरॉन के बायस का योग है। यहाँ बायस नहीं है।',
  'diagnosis.biasOfOther.name': 'दूसरा बायस लिया',
  'diagnosis.biasOfOther.explanation':
    'हर परत का, और बायस साझा न हों तो हर न्यूरॉन का, अपना बायस होता है। यहाँ कहीं और का बायस जोड़ा गया।',
  'diagnosis.biasSubtracted.name': 'बायस घटाया',
  'diagnosis.biasSubtracted.explanation': 'बायस भारित इनपुट में जोड़ा जाता है, उसका चिह्न चाहे जो हो।',
  'diagnosis.weightsCrossed.name': 'भार आपस में बदल गए',
  'diagnosis.weightsCrossed.explanation':
    'दो भारों ने जगह बदल ली है। चित्र में रेखा पर चलें: हर भार एक ही रेखा का है, एक न्यूरॉन से दूसरे तक, आगे जाते हुए भी और लौटते हुए भी।',
  'diagnosis.wrongWeight.name': 'दूसरा भार लिया',
  'diagnosis.wrongWeight.explanation': 'उसी परत का भार लिया गया, पर चित्र की इस रेखा वाला नहीं।',
  'diagnosis.wrongSource.name': 'दूसरा इनपुट लिया',
  'diagnosis.wrongSource.explanation':
    'हर भार अपनी रेखा के शुरू के मान से गुणा होता है। यहाँ किसी दूसरे न्यूरॉन या इनपुट का मान लिया गया।',
  'diagnosis.netForOutput.name': 'आउटपुट की जगह नेट इनपुट',
  'diagnosis.netForOutput.explanation':
    'न्यूरॉन अपना आउटपुट आगे देता है, सिग्मॉइड के बाद। यहाँ उसका नेट इनपुट लिया गया।',
  'diagnosis.inputLeftOut.name': 'एक इनपुट छूट गया',
  'diagnosis.inputLeftOut.explanation':
    'नेट इनपुट में न्यूरॉन तक आने वाली हर रेखा का एक गुणनफल होता है। यहाँ एक नहीं है।',
  'diagnosis.activationLeftOut.name': 'सिग्मॉइड छूट गया',
  'diagnosis.activationLeftOut.explanation':
    'यह अभी नेट इनपुट ही है। उस पर सिग्मॉइड लगाने से आउटपुट मिलता है।',
  'diagnosis.activationSign.name': 'घातांक का चिह्न',
  'diagnosis.activationSign.explanation':
    'सिग्मॉइड 1/(1 + e^−net) है, घातांक में ऋण चिह्न के साथ। उसके बिना परिणाम 1 ऋण सही मान हो जाता है।',
  'diagnosis.slopeLeftOut.name': 'आउटपुट · (1 − आउटपुट) छूट गया',
  'diagnosis.slopeLeftOut.explanation':
    'न्यूरॉन से होकर लौटते समय त्रुटि सिग्मॉइड से गुज़रती है, इसलिए सिग्मॉइड की ढाल, आउटपुट · (1 − आउटपुट), एक गुणक है।',
  'diagnosis.slopeAtNet.name': 'ढाल नेट इनपुट से निकाली',
  'diagnosis.slopeAtNet.explanation':
    'सिग्मॉइड की ढाल आउटपुट · (1 − आउटपुट) है। यहाँ आउटपुट की जगह नेट इनपुट रखा गया।',
  'diagnosis.slopeWithoutOut.name': 'केवल 1 − आउटपुट',
  'diagnosis.slopeWithoutOut.explanation':
    'सिग्मॉइड की ढाल में दो गुणक हैं: आउटपुट, और 1 − आउटपुट। यहाँ पहला नहीं है।',
  'diagnosis.slopeWithoutOneMinus.name': 'केवल आउटपुट',
  'diagnosis.slopeWithoutOneMinus.explanation':
    'सिग्मॉइड की ढाल में दो गुणक हैं: आउटपुट, और 1 − आउटपुट। यहाँ दूसरा नहीं है।',
  'diagnosis.newWeight.name': 'छिपी परत में नया भार लिया',
  'diagnosis.newWeight.explanation':
    'त्रुटि छिपी परत तक उन्हीं भारों पर लौटती है जिनसे वह बनी थी। सारे अवकलज पुराने भारों से निकलते हैं; नए भार पहली बार अगले अग्र चरण में काम आते हैं।',
  'diagnosis.onePath.name': 'दो मार्गों में से केवल एक',
  'diagnosis.onePath.explanation':
    'यह अगली परत के दोनों न्यूरॉनों से होकर कुल त्रुटि पर असर डालता है। हर मार्ग पर लौटें, और दोनों को जोड़ें।',
  'diagnosis.pathsSubtracted.name': 'मार्ग घटाए',
  'diagnosis.pathsSubtracted.explanation': 'मार्गों के योगदान जोड़े जाते हैं, हर एक अपने चिह्न के साथ।',
  'diagnosis.weightLeftOut.name': 'लौटते समय भार छूट गया',
  'diagnosis.weightLeftOut.explanation':
    'छिपे आउटपुट और अगले नेट इनपुट के बीच एक भार है, और लौटते समय भी वह एक गुणक है।',
  'diagnosis.sourceLeftOut.name': 'भार का इनपुट छूट गया',
  'diagnosis.sourceLeftOut.explanation':
    'यह नेट इनपुट के सापेक्ष अवकलज है। भार के लिए इसे अभी उस मान से गुणा करना है जिससे भार गुणा होता है।',
  'diagnosis.weightForSource.name': 'इनपुट की जगह भार',
  'diagnosis.weightForSource.explanation': 'भार · मान का भार के सापेक्ष अवकलज मान है, भार नहीं।',
  'diagnosis.errorLeftOut.name': 'पहला गुणक छूट गया',
  'diagnosis.errorLeftOut.explanation':
    'शृंखला इससे शुरू होती है कि त्रुटि आउटपुट के साथ कैसे बदलती है। यहाँ वह गुणक नहीं है।',
  'diagnosis.deltaOfOther.name': 'दूसरे न्यूरॉन का अवकलज लिया',
  'diagnosis.deltaOfOther.explanation':
    'शृंखला उसी न्यूरॉन से होकर लौटती है जिसका यह भार या आउटपुट है। यहाँ वह परत के दूसरे न्यूरॉन से शुरू की गई।',
  'diagnosis.factorsAdded.name': 'गुणक जोड़ दिए',
  'diagnosis.factorsAdded.explanation':
    'शृंखला नियम के एक मार्ग पर गुणकों को गुणा करते हैं। केवल अलग-अलग मार्ग जोड़े जाते हैं।',
  'diagnosis.added.name': 'घटाने की जगह जोड़ा',
  'diagnosis.added.explanation':
    'अवकलज उधर इशारा करता है जिधर त्रुटि बढ़ती है, इसलिए कदम उलटी ओर जाता है: नया भार = पुराना भार − सीखने की दर · अवकलज।',
  'diagnosis.rateLeftOut.name': 'सीखने की दर छूट गई',
  'diagnosis.rateLeftOut.explanation': 'भार में से घटाने से पहले अवकलज को सीखने की दर से गुणा करते हैं।',
  'diagnosis.stepOnly.name': 'केवल कदम',
  'diagnosis.stepOnly.explanation':
    'यह सीखने की दर गुणा अवकलज है: भार का बदलाव। इसे पुराने भार में से घटाएँ।',
  'diagnosis.gradientMinusWeight.name': 'उलटा घटाया',
  'diagnosis.gradientMinusWeight.explanation': 'कदम को भार में से घटाते हैं, भार को कदम में से नहीं।',
  'diagnosis.rateTimesWeight.name': 'भार पर सीखने की दर',
  'diagnosis.rateTimesWeight.explanation': 'सीखने की दर केवल अवकलज को गुणा करती है, भार को नहीं।',
  'diagnosis.gradientOfOther.name': 'दूसरे भार का अवकलज लिया',
  'diagnosis.gradientOfOther.explanation':
    'हर भार अपने अवकलज से खिसकता है। यहाँ दूसरे भार का अवकलज लिया गया।',
  'diagnosis.oldValue.name': 'जाँच में पुराना मान',
  'diagnosis.oldValue.explanation':
    'अपडेट के बाद का अग्र चरण नए भार लेता है, और उनसे बने आउटपुट। यहाँ अपडेट से पहले का मान लिया गया।',
  'diagnosis.signLost.name': 'चिह्न उलटा',
  'diagnosis.signLost.explanation': 'अंक सही हैं, चिह्न नहीं।',
  'diagnosis.digitsTransposed.name': 'दो अंकों ने जगह बदली',
  'diagnosis.digitsTransposed.explanation': 'दो पड़ोसी अंकों को आपस में बदलें, तो यह सही है।',
  'diagnosis.digitChanged.name': 'एक अंक गलत पढ़ा या लिखा',
  'diagnosis.digitChanged.explanation': 'एक अंक बदलें, तो यह सही है।',
  'diagnosis.digitLost.name': 'एक अंक छूट गया',
  'diagnosis.digitLost.explanation': 'एक अंक जोड़ दें, तो यह सही है।',
  'diagnosis.digitAdded.name': 'एक अंक अधिक',
  'diagnosis.digitAdded.explanation': 'एक अंक हटा दें, तो यह सही है।',
  'diagnosis.pointMoved.name': 'दशमलव बिंदु गलत जगह',
  'diagnosis.pointMoved.explanation': 'अंक सही हैं, पर बिंदु अपनी जगह पर नहीं है।',
  'diagnosis.lastDigit.name': 'अंतिम अंक में अंतर',
  'diagnosis.lastDigit.explanation':
    'यह लगभग सही है। प्रायः बीच की कोई संख्या बहुत जल्दी पूर्णांकित हो जाती है: जितने अंक लिखते हैं, उनसे एक-दो अधिक लेकर चलें।',
  'diagnosis.valueOfOther.name': 'दूसरी राशि का मान',
  'diagnosis.valueOfOther.explanation': 'यह {other} का मान है।',
  'diagnosis.swapped.name': 'दो अंक आपस में बदल गए',
  'diagnosis.swapped.explanation': 'यह {other} का मान है, और वहाँ दिया गया मान यहाँ का है।',
} as const;
