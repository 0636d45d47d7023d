/** German, as predict in English. */
export const predict = {
  'settings.predict': 'Frag mich zuerst',
  'settings.predict.no': 'Nein, zeig es einfach',
  'settings.predict.yes': 'Vor jedem Aufdecken',
  'predict.title': 'Erst vorhersagen',
  'predict.needs.question':
    '{of, select, weights {Welche Gewichte braucht {name}?} other {Was braucht {name}?}} Kreuze alles an, woraus es berechnet wird.',
  'predict.sign.question': 'Welches Vorzeichen hat {name}?',
  'predict.compare.question': 'Ist {name} größer oder kleiner als {than}?',
  'predict.value.question': 'Was ist {name}? Rechne es aus; das Feld ist auch ein Taschenrechner.',
  'predict.value.label': 'Dein Wert',
  'predict.choice.positive': 'Positiv',
  'predict.choice.negative': 'Negativ',
  'predict.choice.zero': 'Null',
  'predict.choice.bigger': 'Größer',
  'predict.choice.smaller': 'Kleiner',
  'predict.choice.same': 'Gleich',
  'predict.answer': 'Antworten',
  'predict.skip': 'Überspringen',
  'predict.goOn': 'Weiter',
  'predict.right': 'Richtig.',
  'predict.wrong': 'Nicht ganz.',
  'predict.needs.because': 'Gebraucht wird {names}: {name} = {formula}.',
  'predict.sign.because':
    '{name} ist {sign, select, positive {positiv} negative {negativ} other {null}}.',
  'predict.made.product':
    'Es ist ein Produkt mit {negative, plural, =0 {keinem negativen Faktor} one {einem negativen Faktor} other {# negativen Faktoren}}: {parts}.',
  'predict.made.sum': 'Es ist eine Summe dieser Summanden: {parts}.',
  'predict.made.difference': 'Es ist das erste hiervon minus das zweite: {parts}.',
  'predict.made.other': 'Es ist {formula}.',
  'predict.compare.because':
    '{name} ist {value} und {than} ist {other}, also ist es {answer, select, bigger {größer} smaller {kleiner} other {gleich}}.',
  'predict.compare.becauseStep':
    'Abgezogen wird {step}, und das ist {taken}. Damit wird {than} = {other} {answer, select, bigger {größer} smaller {kleiner} other {keine andere Zahl}}: {value}.',
  'predict.value.because': '{name} ist {value}, auf die gezeigten Stellen.',
} as const;
