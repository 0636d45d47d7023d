/** Hindi, as updates in English. */
export const updates = {
  'updates.title': '{count, plural, one {# अपडेट} other {# अपडेटों}} में {of}',
  'updates.axis': 'अपडेट',
  'updates.lead':
    'मौजूदा संख्याओं से अधिकतम चार दौर, एक ही अक्षों पर। हर दौर आपकी सेटिंग से केवल उसमें अलग है जो आप यहाँ चुनते हैं।',

  'updates.runs': 'दौर',
  'updates.rate': 'दौर {number}: सीखने की दर',
  'updates.rateHint': 'खाली: जैसी सेट है, {rate}।',
  'updates.rateBad':
    'सीखने की दर 0.5, 0,5, 5e-1 या 1/2 जैसी संख्या है, या खाली, यानी जो सेट है, {rate}। तब तक {kept} ही रहेगी।',
  'updates.biases': 'दौर {number}: बायस',
  'updates.biases.own': 'बायस जैसे सेट हैं ({biases, select, held {स्थिर} other {अपडेट होते}})',
  'updates.biases.held': 'बायस स्थिर',
  'updates.biases.updated': 'बायस अपडेट होते',
  'updates.remove': 'दौर {number} हटाएँ',
  'updates.add': 'दौर जोड़ें',
  'updates.presets': 'या कोई समूह चुनें',
  'updates.preset.own': 'जैसा सेट है',
  'updates.preset.rates': '{eta} = 0.01, 0.5, 5, 50',
  'updates.preset.tenfold': '{eta} दसवाँ भाग, जैसा सेट है, दस गुना',
  'updates.preset.biases': 'बायस स्थिर, अपडेट होते',
  'updates.count': 'हर दौर में अपडेट',
  'updates.countChoice': '{count, number}',
  'updates.countBad': '1 से {most, number} तक की पूर्ण संख्या। तब तक {kept, number} ही रहेगी।',
  'updates.start': 'चलाएँ',
  'updates.cancel': 'रद्द करें',
  'updates.progress': 'हो चुके अपडेट',
  'updates.percent': '{percent, number}\u00A0%',
  'updates.said.running':
    '{runs, plural, one {# दौर चल रहा है} other {# दौर चल रहे हैं}}, {count, plural, one {# अपडेट} other {# अपडेटों}} का …',
  'updates.said.done': 'पूरा: {made, plural, one {# अपडेट हुआ} other {# अपडेट हुए}}।',
  'updates.said.cancelled':
    '{made, plural, =0 {पहले अपडेट से पहले} one {# अपडेट के बाद} other {# अपडेटों के बाद}} रोका गया। तब तक जो हुआ, वह दिखाया गया है।',
  'updates.said.failed':
    'ब्राउज़र दौर पूरे नहीं कर सका। तब तक जो हुआ, वह दिखाया गया है; फिर चलाएँ, शायद कम अपडेटों के साथ।',
  'updates.stale': 'ये दौर मौजूदा संख्याओं या सेटिंग के नहीं हैं। अपने देखने के लिए उन्हें फिर चलाएँ।',
  'updates.empty': 'दौर चुनें, फिर “चलाएँ” दबाएँ।',
  'updates.nothing': 'बनाने को कुछ नहीं है: त्रुटि शुरू से ही कंप्यूटर की संख्याओं के लिए बहुत बड़ी है।',

  'updates.scale': 'त्रुटि का पैमाना',
  'updates.scale.linear': 'रैखिक',
  'updates.scale.log': 'लघुगणकीय',
  'updates.logZero': 'ठीक 0 त्रुटि की लघुगणकीय पैमाने पर जगह नहीं है: रेखा वहीं रुकती है।',

  'updates.name':
    '{parts, select, rate {{eta} = {rate}} biases {बायस {biases, select, held {स्थिर} other {अपडेट होते}}} other {{eta} = {rate}, बायस {biases, select, held {स्थिर} other {अपडेट होते}}}}',
  'updates.again': '(दौर {number})',
  'updates.nameRate': '{eta} = {rate}',
  'updates.nameBiases': 'बायस {biases, select, held {स्थिर} other {अपडेट होते}}',
  'updates.sentence':
    'अधिकतम {count, plural, one {# अपडेट} other {# अपडेटों}} में {of}, {runs, plural, one {# दौर} other {# दौरों}} के लिए: {names}। हर एक का क्या हुआ, यह साथ में बताया गया है।',
  'updates.column.update': 'अपडेट',

  'updates.outcomes': 'क्या हुआ',
  'updates.word.converged': 'अभिसरित',
  'updates.word.slow': 'धीमा',
  'updates.word.oscillated': 'दोलन',
  'updates.word.diverged': 'अपसरित',
  'updates.word.overflow': 'अपसरित',
  'updates.word.saturated': 'संतृप्त',
  'updates.word.settled': 'ठहरा',
  'updates.word.still': 'अपरिवर्तित',
  'updates.outcome.converged':
    '{reached, plural, =0 {त्रुटि, {first}, शुरू से ही {goal} से अधिक नहीं थी} one {त्रुटि पहले अपडेट में {first} से घटकर {goal} या उससे कम हो गई} other {त्रुटि # अपडेटों में {first} से घटकर {goal} या उससे कम हो गई}}, और {updates, plural, one {# अपडेट} other {# अपडेटों}} के बाद {last} है।{rises, plural, =0 { वह कभी नहीं बढ़ी।} one { रास्ते में वह # बार बढ़ी।} other { रास्ते में वह # बार बढ़ी।}}',
  'updates.outcome.slow':
    '{updates, plural, one {# अपडेट} other {# अपडेटों}} के बाद त्रुटि {first} से घटकर {last} है। वह अब भी घट रही है, और {goal} से ऊपर है।',
  'updates.outcome.oscillated':
    'कदम बहुत लंबे हैं: हर कदम सबसे निचली जगह को लाँघ जाता है। {end, plural, one {पिछले # अपडेट} other {पिछले # अपडेटों}} में त्रुटि {isFlat, select, yes {{low} के आसपास रहती है जबकि भार इधर-उधर उछलते हैं} other {{low} और {high} के बीच इधर-उधर होती है}}।',
  'updates.outcome.diverged':
    '{updates, plural, one {# अपडेट} other {# अपडेटों}} में त्रुटि {first} से बढ़कर {last} हो गई।',
  'updates.outcome.overflow':
    '{updates, plural, =0 {पहले ही अपडेट में} one {# अपडेट के बाद, अगले में} other {# अपडेटों के बाद, अगले में}} कोई संख्या कंप्यूटर के लिए बहुत बड़ी हो जाती, इसलिए दौर वहीं रुक जाता है।',
  'updates.outcome.saturated':
    '{count, plural, one {{neurons} में} other {{neurons} में}} अब नाममात्र की ढाल बची है, इसलिए भारों तक त्रुटि लगभग नहीं पहुँचती। {updates, plural, one {# अपडेट} other {# अपडेटों}} के बाद त्रुटि {last} है, {isMore, select, yes {शुरू में इससे कम थी:} other {शुरू में इससे अधिक थी:}} {first}।',
  'updates.outcome.settled':
    'त्रुटि अब लगभग नहीं बदलती: {updates, plural, one {# अपडेट} other {# अपडेटों}} के बाद वह {last} है, {goal} से ऊपर।',
  'updates.outputs.converged':
    '{updates, plural, one {# अपडेट} other {# अपडेटों}} के बाद आउटपुट औसतन अपने लक्ष्यों से {goal} या उससे कम दूर हैं। त्रुटि {first} से {last} हो गई।',
  'updates.outputs.slow':
    '{updates, plural, one {# अपडेट} other {# अपडेटों}} के बाद त्रुटि {first} से घटकर {last} है। वह अब भी घट रही है, और आउटपुट औसतन अपने लक्ष्यों से {miss} दूर हैं।',
  'updates.outputs.settled':
    'त्रुटि अब लगभग नहीं बदलती: {updates, plural, one {# अपडेट} other {# अपडेटों}} के बाद वह {last} है। आउटपुट औसतन अपने लक्ष्यों से {miss} दूर हैं।',
  'updates.outcome.still': 'सीखने की दर 0 हो, तो कोई अपडेट कुछ नहीं बदलता: त्रुटि {last} ही रहती है।',

  'updates.along': 'दौर के साथ-साथ',
  'updates.alongRun': 'कौन-सा दौर',
  'updates.alongUpdate': 'अपडेट',
  'updates.alongValue': '{all, number} में से अपडेट {update, number}: त्रुटि {error}',
  'updates.alongField': 'इस अपडेट पर जाएँ',
  'updates.alongBad': '0 से {most, number} तक की पूर्ण संख्या।',
  'updates.open': 'यह अपडेट कदम-दर-कदम खोलें',
  'updates.openHint': 'आपकी संख्याएँ सुरक्षित हैं: “वापस लें” से वे लौट आती हैं।',
  'updates.weights': 'भार और बायस',
  'updates.weights.name': 'नाम',
  'updates.weights.start': 'शुरू में',
  'updates.weights.now': 'अपडेट {update, number}',
  'updates.weights.slope': 'ढाल',
} as const;
