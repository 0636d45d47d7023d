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
} as const;
