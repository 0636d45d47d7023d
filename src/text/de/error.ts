/** German, as error in English. */
export const error = {
  'error.label': 'Fehler',
  'error.before': 'Fehler vor dem Update',
  'error.after': 'Fehler nach dem Update',
  'error.difference': 'Differenz',
  'error.falls': 'er fällt um {percent}\u00A0%',
  'error.rises': 'er steigt um {percent}\u00A0%',
  'error.same': 'er bleibt gleich',
  'error.trail':
    'Der Fehler über {count, plural, one {deine letzte Änderung} other {deine letzten # Änderungen}}, von {first} bis {last}',
  'error.trailTitle': 'Letzte Änderungen',
  'error.trailEmpty': 'Ändere eine Zahl, und hier siehst du, wie sich der Fehler bewegt.',
  'error.update': 'Update {number, number}',
  'error.apply': 'Dieses Update anwenden',
  'error.run': 'Ausführen',
  'error.runCount': '{count, number}',
  'error.runMany': '{count, number} Updates ausführen',
  'error.curveText':
    'Der Fehler über {updates, plural, one {# Update} other {# Updates}}: von {first} bis {last}.',
  'error.curveLog': 'logarithmisch',
  'error.longer': 'Längere Läufe, nebeneinander',
} as const;
