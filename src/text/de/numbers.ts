/** German, as numbers in English. */
export const numbers = {
  'numbers.label': 'Zahlen',
  'numbers.inputs': 'Eingaben',
  'numbers.targets': 'Zielwerte',
  'numbers.hidden': 'In die verborgene Schicht',
  'numbers.output': 'In die Ausgabeschicht',
  'numbers.biases': 'Biases',
  'numbers.rate': 'Lernrate',
  'numbers.learningRate': 'Lernrate',
  'numbers.fieldHint':
    'Pfeil auf und ab ändern sie, mit Umschalt zehnmal so weit, mit Alt um ein Zehntel.',
  'numbers.shared': 'gemeinsame Biases',
  'numbers.update': 'Biases anpassen',
  'numbers.bad.empty': '{name} ist leer. Gib eine Zahl ein; bis dahin bleibt es bei {kept}.',
  'numbers.bad.notANumber':
    '{name} nimmt eine Zahl wie 0,45, 0.45, 4,5e-1 oder 1/2. Bis dahin bleibt es bei {kept}.',
  'numbers.bad.tooLarge':
    '{name}: Das ist zu groß für die Zahlen eines Computers (höchstens etwa 1,8 × 10³⁰⁸). Es bleibt bei {kept}.',
  'numbers.bad.tooLong': '{name}: Das ist zu lang für eine Zahl. Es bleibt bei {kept}.',
  'numbers.bad.divisionByZero': '{name}: Durch null kann man nicht teilen. Es bleibt bei {kept}.',
  'numbers.bad.twoSeparators':
    '{name} hat zwei Dezimalzeichen. Schreib 1234,5, nicht 1.234,5. Bis dahin bleibt es bei {kept}.',
  'numbers.bad.share': '{name} nimmt eine Zahl ab 0, die kleiner als 1 ist. Es bleibt bei {kept}.',
  'numbers.bad.positive': '{name} nimmt eine Zahl über 0. Es bleibt bei {kept}.',
  'numbers.bad.notNegative': '{name} nimmt 0 oder eine größere Zahl. Es bleibt bei {kept}.',
  'numbers.bad.count': '{name} nimmt eine ganze Zahl ab 1. Es bleibt bei {kept}.',
  'numbers.training': 'Trainingsbeispiele',
  'numbers.set.own': 'Die des Beispiels',
  'numbers.set.single': 'Das klassische, ein einziges',
  'numbers.set.classes': 'Zwei Klassen',
  'numbers.set.and': 'AND',
  'numbers.set.or': 'OR',
  'numbers.set.xor': 'XOR',
  'numbers.example': 'Beispiel {example} von {all}',
  'numbers.epoch': 'Epoche {epoch, number}, Beispiel {example} von {all}.',
  'numbers.trainingHint':
    'Ein Update nimmt ein Beispiel, das nächste Update das nächste. Die Kurve zeigt den mittleren Fehler über alle.',
  'numbers.xorHint':
    'XOR ist für zwei verborgene Neuronen schwer und braucht Biases, die sich mit ändern. Von 30 zufälligen Anfängen zwischen −1 und 1 hatten es bei einer Lernrate von 0,5 acht auch nach 20 000 Updates nicht gelernt: Der Fehler bleibt auf einem Plateau. Dann probiere andere Anfangsgewichte.',
  'numbers.method': 'Verfahren',
  'numbers.method.gradientDescent': 'Gradientenabstieg',
  'numbers.method.momentum': 'Momentum',
  'numbers.method.nesterov': 'Nesterov-Momentum',
  'numbers.method.rmsprop': 'RMSprop',
  'numbers.method.adam': 'Adam',
  'numbers.kept': 'Von den Updates davor behalten',
  'numbers.keptHint':
    'Diese beginnen bei 0. Änderst du ein Gewicht, einen Bias oder das Verfahren, springen sie dorthin zurück; bei anderen Zahlen nicht.',
  'numbers.setup': 'Aufbau',
  'numbers.hiddenOf': 'In die verborgene Schicht {layer}',
  'numbers.set.typed': 'Deine eigenen',
  'numbers.batchHint':
    'Ein Update nimmt alle {all} Beispiele zugleich, mit {reduce, select, sum {der Summe} other {dem Mittel}} ihrer Gradienten. Die Schritte werden je für ein Beispiel gezeigt, danach die für alle zusammen.',
  'numbers.rowsHint':
    'Unter „Aufbau“ sind sie eine Tabelle zum Ändern, und ein Update kann alle nehmen.',
  'numbers.inExample': '{name}, Beispiel {example}',
} as const;
