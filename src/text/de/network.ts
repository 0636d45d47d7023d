/** German, as network in English. */
export const network = {
  'network.label': 'Netz',
  'network.help':
    'Pfeiltasten bewegen durch das Netz, Eingabe öffnet eine Herleitung, Plus und Minus ändern eine Zahl.',
  'network.unknown': '{name}, noch nicht berechnet',
  'network.value': '{name}, {value}',
  'network.weight': '{name}, Gewicht von {from} zu {to}, {value}',
  'network.current': '{name}, wird gerade berechnet',
  'network.layer.input': 'Eingaben',
  'network.layer.h': 'Verborgene Schicht',
  'network.layer.o': 'Ausgabeschicht',
  'network.layer.error': 'Fehler',
  'network.legend.positive': 'durchgezogen: positives Gewicht',
  'network.legend.negative': 'gestrichelt: negatives Gewicht',
  'network.legend.thickness': 'dicker: größer',
  'network.legend.drag': 'ziehe an einer Zahl, um sie zu ändern',
  'network.helpReadOnly': 'Pfeiltasten gehen durch das Netz, Eingabe öffnet eine Herleitung.',
  'network.layer.k': 'Verborgene Schicht 2',
  'network.layer.m': 'Verborgene Schicht 3',
  'network.flat': 'flach: Steigung {slope}',
  'network.legend.point': 'auf eine Linie zeigen: ihre Zahl',
  'network.layer.h1': 'Verborgene Schicht 1',
} as const;
