/** Hindi, as error in English. */
export const error = {
  'error.label': 'त्रुटि',
  'error.before': 'अपडेट से पहले की त्रुटि',
  'error.after': 'अपडेट के बाद की त्रुटि',
  'error.difference': 'अंतर',
  'error.falls': '{percent}\u00A0% घटती है',
  'error.rises': '{percent}\u00A0% बढ़ती है',
  'error.same': 'उतनी ही रहती है',
  'error.trail':
    'आपके पिछले {count, plural, one {# बदलाव} other {# बदलावों}} में त्रुटि, {first} से {last} तक',
  'error.trailTitle': 'पिछले बदलाव',
  'error.trailEmpty': 'कोई संख्या बदलें और यहाँ देखें कि त्रुटि कैसे बदलती है।',
  'error.update': 'अपडेट {number, number}',
  'error.apply': 'यह अपडेट लागू करें',
  'error.run': 'चलाएँ',
  'error.runCount': '{count, number}',
  'error.runMany': '{count, number} अपडेट चलाएँ',
  'error.longer': 'लंबे दौर, साथ-साथ',
  'error.curveText': '{updates, plural, one {# अपडेट} other {# अपडेटों}} में त्रुटि: {first} से {last} तक।',
  'error.curveLog': 'लघुगणकीय पैमाना',
} as const;
