/** German, as export in English. */
export const exports = {
  'export.lead':
    'Die Zahlen, Formeln und Schritte dieses Updates, für eine Tabelle, eine Arbeit oder ein eigenes Programm.',
  'export.format': 'Format',
  'export.format.csv': 'CSV',
  'export.format.json': 'JSON',
  'export.format.latex': 'LaTeX',
  'export.format.markdown': 'Markdown',
  'export.format.python': 'Python',
  'export.format.numpy': 'NumPy',
  'export.format.pytorch': 'PyTorch',
  'export.format.javascript': 'JavaScript',
  'export.about.csv':
    'Eine Tabelle zum Weiterrechnen: eine Zeile je Größe, ihr Wert in voller Länge.',
  'export.about.json':
    'Alles als Daten: die Aufgabe, die Phasen und jede Größe mit ihrem Ausdruck.',
  'export.about.latex':
    'Ein Dokument, das sich so übersetzen lässt, mit jeder Formel und ihren Zahlen.',
  'export.about.markdown': 'Tabellen für Notizen, ein Issue oder ein Wiki.',
  'export.about.python':
    'Ein Programm ohne Bibliotheken. Es rechnet das Update nach denselben Formeln, Zahl für Zahl.',
  'export.about.numpy': 'Dasselbe Update Schicht für Schicht, mit Arrays.',
  'export.about.pytorch':
    'Autograd geht durch das Netz zurück, und seine Gradienten stehen neben den von Hand berechneten.',
  'export.about.javascript':
    'Ein Programm für Node.js oder die Konsole eines Browsers, nach denselben Formeln, Zahl für Zahl.',
  'export.part': 'Teil',
  'export.part.whole': 'Das ganze Update',
  'export.part.step': 'Bis zum jetzigen Schritt: {step}',
  'export.preview': 'Vorschau von {file}',
  'export.size': '{lines, plural, one {# Zeile} other {# Zeilen}}',
  'export.copy': 'Kopieren',
  'export.download': 'Herunterladen',
  'export.copied': 'Kopiert.',
  'export.byHand': 'Der Text ist markiert: Kopiere ihn mit Strg+C, auf dem Mac mit ⌘C.',
  'export.downloaded': '{file} ist an deinen Browser übergeben.',
  'export.head.title': 'Ein Update von „{example}“',
  'export.head.from': 'Mit Backstep gemacht. Alles hier folgt aus den Zahlen unter „Gegeben“.',
  'export.head.prints': 'Gibt jede Größe mit ihrer Kennung und allen Stellen aus.',
  'export.head.digits':
    'Zahlen sind auf {digits} Nachkommastellen gerundet; unter 0,1 auf ebenso viele gültige Ziffern.',
  'export.given': 'Gegeben',
  'export.column.quantity': 'Größe',
  'export.column.formula': 'Formel',
  'export.column.numbers': 'Zahlen eingesetzt',
  'export.column.value': 'Wert',
  'export.code.overflow': 'unendlich, wo es für ein double zu groß ist',
  'export.code.square': 'ein Produkt, damit auf jedem Rechner gleich gerundet wird',
  'export.code.every': 'Jede Größe mit ihrer Kennung und allen Stellen',
  'export.code.order':
    'a @ b, von links nach rechts addiert: Ein Matrixprodukt kann das letzte Bit anders runden',
  'export.code.autograd': 'Rückwärts: Autograd geht den ganzen Weg zurück',
  'export.code.beside': 'Jeder Gradient nach Autograd und daneben der von Hand berechnete',
} as const;
