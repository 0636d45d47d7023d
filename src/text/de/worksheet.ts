/** German, as worksheet in English. */
export const worksheet = {
  'worksheet.title': 'Ein Backpropagation-Update, von Hand',
  'worksheet.keyTitle': 'Lösungen',
  'worksheet.code': 'Code',
  'worksheet.sheetOf': 'Blatt {number} von {count}',
  'worksheet.name': 'Name',
  'worksheet.class': 'Klasse',
  'worksheet.date': 'Datum',
  'worksheet.blank': 'leer',
  'worksheet.figure':
    'Das Netz mit seinen gegebenen Zahlen: zwei Eingaben, zwei verborgene Neuronen, zwei Ausgabeneuronen und der Fehler jeder Ausgabe.',
  'worksheet.givens': 'Gegeben',
  'worksheet.told': 'Schon berechnet',
  'worksheet.task':
    'Fülle alle Lücken der Reihe nach aus. Schreib mindestens {digits} Nachkommastellen; bei einer Zahl unter 0,1 mindestens {digits} Ziffern ab der ersten, die nicht null ist.',
  'worksheet.rules':
    'Jedes Neuron ist ein Sigmoid. Der Fehler einer Ausgabe ist das halbe Quadrat ihres Abstands vom Zielwert. Der ganze Rückwärtsdurchlauf nimmt die Gewichte von vor dem Update. {update, select, yes {Das Update ändert Gewichte und Biases.} other {Das Update ändert die Gewichte; die Biases bleiben, wie sie sind.}}',
  'worksheet.check': 'Prüfe deine Arbeit unter {address}',
  'worksheet.open': 'Diese Zahlen im Tutor: {address}',
  'worksheet.keyNote':
    'Gerechnet mit ungerundeten Zahlen, die gerundet gezeigt werden. Wer unterwegs rundet, kann in den letzten Stellen etwas abweichen.',
  'worksheet.footSheet': 'Backstep · {code}',
  'worksheet.footKey': 'Backstep · {code} · Lösungen',
  'worksheet.footPage': 'Seite',
  'worksheet.options': 'Was gedruckt wird',
  'worksheet.numbers': 'Zahlen',
  'worksheet.numbers.own': 'Die Zahlen, die jetzt im Tutor stehen',
  'worksheet.numbers.fresh': 'Neue Zahlen, ein Blatt für jede Person',
  'worksheet.seed': 'Startcode der Klasse',
  'worksheet.seedHint': 'Derselbe Startcode ergibt immer dieselben Blätter.',
  'worksheet.seedBad':
    'Ein Startcode besteht aus 1 bis 12 Buchstaben (a bis z) und Ziffern. Bis dahin bleibt es bei {kept}.',
  'worksheet.newSeed': 'Neuer Startcode',
  'worksheet.variants': 'Blätter',
  'worksheet.variantsBad': 'Es lassen sich 1 bis {most} Blätter drucken. Es bleibt bei {kept}.',
  'worksheet.phases': 'Gefragt wird nach',
  'worksheet.phasesHint': 'Was aus einem weggelassenen Teil gebraucht wird, steht auf dem Blatt.',
  'worksheet.help': 'Jede Formel als Hilfe angeben',
  'worksheet.key': 'Lösungen',
  'worksheet.key.working': 'Mit vollem Rechenweg',
  'worksheet.key.values': 'Nur die Werte',
  'worksheet.key.none': 'Keine',
  'worksheet.paper': 'Papier',
  'worksheet.paper.a4': 'A4',
  'worksheet.paper.letter': 'Letter',
  'worksheet.print': 'Drucken oder als PDF speichern',
  'worksheet.preparing':
    '{count, plural, one {# Blatt wird} other {# Blätter werden}} vorbereitet …',
  'worksheet.codes': 'Codes',
  'worksheet.codesHint': 'Jeder öffnet die Zahlen seines Blattes im Tutor.',
  'worksheet.preview': 'Vorschau',
  'worksheet.shown': 'Gezeigtes Blatt',
  'worksheet.shownOption': '{number}: {code}',
  'worksheet.previewNote':
    'Die Vorschau zeigt ein Blatt und seine Lösungen. Gedruckt werden alle {count}: zuerst die Blätter, dann die Lösungen.',
  'worksheet.keptNothing':
    'Was von den Updates davor behalten wird, ist für jedes Gewicht und jeden Bias 0.',
  'worksheet.figureOther':
    'Das Netz mit seinen gegebenen Zahlen: Schichten von {sizes}, Eingaben zuerst, und der Fehler jeder Ausgabe.',
  'worksheet.rulesOther':
    'Verborgene Neuronen: {hidden}. Ausgabeneuronen: {output}. Fehler: {loss}. Verfahren: {method}. Der ganze Rückwärtsdurchlauf nimmt die Gewichte von vor dem Update. {update, select, yes {Das Update ändert Gewichte und Biases.} other {Das Update ändert die Gewichte; die Biases bleiben, wie sie sind.}}',
} as const;
