/** German, as speech in English. */
export const speech = {
  'speech.plain': '{age, select, new {das neue {name}} other {{name}}}',
  'speech.biasOf': 'b von {neuron}',
  'speech.thetaElement': 'Theta {layer}, Zeile {row}, Spalte 0',
  'speech.thetaColumn': 'Theta {layer}, Spalte 0',
  'speech.eta': 'die Lernrate',
  'speech.net':
    '{age, select, new {die neue Nettoeingabe} other {{place, select, of {der} by {der} other {die}} Nettoeingabe}} von {name}',
  'speech.out':
    '{age, select, new {die neue Ausgabe} other {{place, select, of {der} by {der} other {die}} Ausgabe}} von {name}',
  'speech.error':
    '{age, select, new {der neue Fehler} other {{place, select, of {des Fehlers} by {dem Fehler} other {der Fehler}}}} von {name}',
  'speech.totalError':
    '{age, select, new {der neue Gesamtfehler} other {{place, select, of {des Gesamtfehlers} by {dem Gesamtfehler} other {der Gesamtfehler}}}}',
  'speech.mu': 'der Momentum-Koeffizient My',
  'speech.rho': 'die Abklingrate Rho',
  'speech.beta1': 'Beta 1',
  'speech.beta2': 'Beta 2',
  'speech.epsilon': 'Epsilon',
  'speech.count': 'die Nummer des Updates',
  'speech.velocity':
    '{age, select, new {die neue Geschwindigkeit} other {die Geschwindigkeit}} von {name}',
  'speech.meanGradient':
    '{age, select, new {das neue gleitende Mittel} other {das gleitende Mittel}} des Gradienten von {name}',
  'speech.meanSquare':
    '{age, select, new {das neue gleitende Mittel} other {das gleitende Mittel}} des quadrierten Gradienten von {name}',
  'speech.corrected': '{of}, korrigiert um den Start bei 0',
  'speech.derivative': 'die Ableitung {of} nach {by}',
  'speech.negativeNumber': 'minus {number}',
  'speech.powerOfTen': '{digits} mal 10 hoch {exponent}',
  'speech.half': 'ein halb',
  'speech.plus': '{left} plus {right}',
  'speech.minus': '{left} minus {right}',
  'speech.times': '{left} mal {right}',
  'speech.plusApart': '{left}, plus {right}',
  'speech.minusApart': '{left}, minus {right}',
  'speech.timesApart': '{left}, mal {right}',
  'speech.over': '{above}, geteilt durch {below}',
  'speech.negative': 'minus {of}',
  'speech.squared': '{base}, zum Quadrat',
  'speech.power': '{base} hoch {exponent}',
  'speech.squareRoot': 'die Quadratwurzel aus {of}',
  'speech.exponential': 'e hoch {of}',
  'speech.sigmoid': 'Sigmoid, angewandt auf {of}',
  'speech.group': 'Klammer auf, {of}, Klammer zu',
  'speech.is': '{name} ist {formula}.',
  'speech.isNumbers': 'mit eingesetzten Zahlen: {name} ist {formula}.',
  'speech.isAbout': '{name} ist ungefähr {formula}.',
  'speech.overflow':
    '{name} lässt sich nicht berechnen: {origin} ist zu groß für die Zahlen des Computers.',
  'speech.overflowHere': '{name} ist zu groß für die Zahlen des Computers.',
  'speech.inExample': '{name} in Beispiel {example}',
  'speech.logarithm': 'der natürliche Logarithmus von {of}',
  'speech.positivePart': 'das Größere von 0 und {of}',
  'speech.isPositive': '1, wenn {of} größer als 0 ist, sonst 0',
  'speech.tanh': 'der Tangens hyperbolicus von {of}',
} as const;
