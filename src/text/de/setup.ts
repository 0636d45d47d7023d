/** German, as setup in English. */
export const setup = {
  'setup.network': 'Netz',
  'setup.inputs': 'Eingaben',
  'setup.hiddenLayers': 'Verborgene Schichten',
  'setup.hiddenLayer':
    '{count, plural, =1 {Neuronen in der verborgenen Schicht} other {Neuronen in der verborgenen Schicht {layer}}}',
  'setup.outputs': 'Ausgaben',
  'setup.kept':
    'Zahlen, die noch einen Platz haben, bleiben. Neue sind am selben Platz immer dieselben.',
  'setup.neurons': 'Neuronen',
  'setup.activationOf':
    '{count, plural, =1 {Verborgene Schicht} other {Verborgene Schicht {layer}}}',
  'setup.outputLayer': 'Ausgabeschicht',
  'setup.activation':
    '{name, select, sigmoid {Sigmoid} tanh {tanh} relu {ReLU} softmax {Softmax} other {Identität (linear)}}',
  'setup.softmaxNeedsTwo': 'Softmax ist für zwei oder mehr Ausgaben.',
  'setup.relu': 'Bei 0 hat eine ReLU keine Ableitung; als Steigung wird dort 0 genommen.',
  'setup.error': 'Fehler',
  'setup.loss': '{name, select, crossEntropy {Kreuzentropie} other {Halber quadratischer Fehler}}',
  'setup.lossNeeds':
    'Die Kreuzentropie nimmt Logarithmen der Ausgaben, darum gehört sie zu Sigmoid- oder Softmax-Ausgaben.',
  'setup.training': 'Trainingsbeispiele',
  'setup.rows': 'Eingaben und Zielwerte jedes Beispiels',
  'setup.row': 'Beispiel',
  'setup.addRow': 'Beispiel dazu',
  'setup.removeRow': 'Beispiel {example} entfernen',
  'setup.remove': 'Entfernen',
  'setup.rowsMost': 'Es können bis zu {most} sein. Ein neues beginnt als Kopie des letzten.',
  'setup.order': 'Ein Update nimmt',
  'setup.order.batch': 'alle Beispiele zugleich (voller Batch)',
  'setup.order.single': 'ein Beispiel nach dem anderen',
  'setup.combine': 'Ihre Gradienten werden zu einem durch',
  'setup.combine.mean': 'ihr Mittel',
  'setup.combine.sum': 'ihre Summe',
  'setup.combineNote':
    'Der Fehler des Batches wird ebenso gebildet. Mit der Summe ist ein Schritt {all}-mal so lang wie mit dem Mittel.',
  'setup.paste': 'Zeilen aus einer Tabelle einfügen',
  'setup.pasteLabel': 'Zeilen zum Einfügen',
  'setup.pasteHint':
    'Je Zeile ein Beispiel: {inputs, plural, =1 {# Eingabe} other {# Eingaben}}, dann {targets, plural, =1 {# Zielwert} other {# Zielwerte}}, getrennt durch Tabulatoren, Strichpunkte oder Kommas. Eine Zeile mit Überschriften wird übergangen.',
  'setup.pasteTake': 'Die Beispiele durch diese ersetzen',
  'setup.pasted': '{count, plural, =1 {# Beispiel wurde} other {# Beispiele wurden}} übernommen.',
  'setup.pasteFailed': 'Noch ist nichts geändert:',
  'setup.fault.number':
    'Zeile {row}, Spalte {column}: „{text}“ ist keine Zahl wie 0,45, 4,5e-1 oder 1/2.',
  'setup.fault.width': 'Zeile {row} hat {found} Spalten; nötig sind {needed}.',
  'setup.fault.tooMany': 'Es sind {found} Zeilen; bis zu {needed} können übernommen werden.',
  'setup.fault.empty': 'Es ist keine Zeile darin.',
  'setup.alone':
    'Diese Seite rechnet mit einem einzelnen Trainingsbeispiel: Beispiel {example} von {all}. Ein anderes wählst du in der Ansicht „Schritt für Schritt“.',
  'setup.aloneFresh':
    'Neue Zahlen sind die eines einzelnen Trainingsbeispiels, und keines von denen der Einrichtung.',
} as const;
