/** Hindi, as setup in English. */
export const setup = {
  'setup.network': 'नेटवर्क',
  'setup.inputs': 'इनपुट',
  'setup.hiddenLayers': 'छिपी परतें',
  'setup.hiddenLayer': '{count, plural, =1 {छिपी परत में न्यूरॉन} other {छिपी परत {layer} में न्यूरॉन}}',
  'setup.outputs': 'आउटपुट',
  'setup.kept': 'जिन संख्याओं की जगह बची है, वे रहती हैं। नई संख्याएँ एक ही जगह के लिए हमेशा एक जैसी होती हैं।',
  'setup.neurons': 'न्यूरॉन',
  'setup.activationOf': '{count, plural, =1 {छिपी परत} other {छिपी परत {layer}}}',
  'setup.outputLayer': 'आउटपुट परत',
  'setup.activation':
    '{name, select, sigmoid {सिग्मॉइड} tanh {tanh} relu {ReLU} softmax {Softmax} other {तत्समक (रैखिक)}}',
  'setup.softmaxNeedsTwo': 'Softmax दो या अधिक आउटपुट के लिए है।',
  'setup.relu': '0 पर ReLU का अवकलज नहीं होता; वहाँ उसकी ढाल 0 ली जाती है।',
  'setup.error': 'त्रुटि',
  'setup.loss': '{name, select, crossEntropy {क्रॉस-एंट्रॉपी} other {वर्ग त्रुटि का आधा}}',
  'setup.lossNeeds':
    'क्रॉस-एंट्रॉपी आउटपुट का लघुगणक लेती है, इसलिए वह सिग्मॉइड या Softmax आउटपुट के साथ चलती है।',
} as const;
