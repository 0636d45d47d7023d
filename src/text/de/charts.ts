/** German, as charts in English. */
export const charts = {
  'chart.copy': 'Daten kopieren',
  'chart.copied': 'Die Daten sind als CSV in der Zwischenablage.',
  'chart.copyByHand': 'Kopiere die Daten von hier:',
  'chart.save': 'Bild speichern',
  'chart.saveAs': 'Bild als {format} speichern',
  'chart.saved': 'Gespeichert als {file}.',
  'chart.saveFailed': 'Dieser Browser konnte das Bild nicht erzeugen. Versuche das andere Format.',
  'chart.table': 'Dasselbe als Tabelle',
  'chart.nothing':
    'Hier gibt es nichts zu zeichnen: {what} ist überall zu groß für die Zahlen des Computers.',
} as const;
