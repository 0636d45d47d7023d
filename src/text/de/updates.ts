/** German, as updates in English. */
export const updates = {
  'updates.title': '{of} über {count, plural, one {ein Update} other {# Updates}}',
  'updates.axis': 'Updates',
  'updates.lead':
    'Bis zu vier Läufe von den eingestellten Zahlen aus, auf denselben Achsen. Jeder weicht von deiner Einstellung nur in dem ab, was du hier wählst.',

  'updates.runs': 'Läufe',
  'updates.rate': 'Lauf {number}: Lernrate',
  'updates.rateHint': 'Leer: wie eingestellt, {rate}.',
  'updates.rateBad':
    'Eine Lernrate ist eine Zahl wie 0,5, 0.5, 5e-1 oder 1/2; leer gilt die eingestellte, {rate}. Bis dahin bleibt es bei {kept}.',
  'updates.biases': 'Lauf {number}: Biases',
  'updates.biases.own': 'Biases wie eingestellt ({biases, select, held {fest} other {mit Update}})',
  'updates.biases.held': 'Biases fest',
  'updates.biases.updated': 'Biases mit Update',
  'updates.remove': 'Lauf {number} entfernen',
  'updates.add': 'Lauf dazu',
  'updates.presets': 'Oder wähle eine Zusammenstellung',
  'updates.preset.own': 'Wie eingestellt',
  'updates.preset.rates': '{eta} = 0,01; 0,5; 5; 50',
  'updates.preset.tenfold': '{eta}: ein Zehntel, wie eingestellt, zehnfach',
  'updates.preset.biases': 'Biases fest, mit Update',
  'updates.count': 'Updates je Lauf',
  'updates.countChoice': '{count, number}',
  'updates.countBad':
    'Eine ganze Zahl von 1 bis {most, number}. Bis dahin bleibt es bei {kept, number}.',
  'updates.start': 'Starten',
  'updates.cancel': 'Abbrechen',
  'updates.progress': 'Gemachte Updates',
  'updates.percent': '{percent, number}\u00A0%',
  'updates.said.running':
    '{runs, plural, one {Ein Lauf} other {# Läufe}} mit {count, plural, one {einem Update} other {# Updates}} …',
  'updates.said.done': 'Fertig: {made, plural, one {ein Update} other {# Updates}} gemacht.',
  'updates.said.cancelled':
    'Abgebrochen nach {made, plural, =0 {keinem Update} one {einem Update} other {# Updates}}. Was bis dahin gemacht war, ist zu sehen.',
  'updates.said.failed':
    'Der Browser konnte die Läufe nicht beenden. Was bis dahin gemacht war, ist zu sehen; starte noch einmal, vielleicht mit weniger Updates.',
  'updates.stale':
    'Diese Läufe gehören zu anderen Zahlen oder Einstellungen als den jetzigen. Starte sie noch einmal, um deine zu sehen.',
  'updates.empty': 'Wähle die Läufe, dann drücke „Starten“.',
  'updates.nothing':
    'Es gibt nichts zu zeichnen: Der Fehler ist von Anfang an zu groß für die Zahlen des Computers.',

  'updates.scale': 'Maßstab des Fehlers',
  'updates.scale.linear': 'linear',
  'updates.scale.log': 'logarithmisch',
  'updates.logZero':
    'Ein Fehler von genau 0 hat auf einer logarithmischen Achse keinen Platz: Dort endet die Linie.',

  'updates.name':
    '{parts, select, rate {{eta} = {rate}} biases {Biases {biases, select, held {fest} other {mit Update}}} other {{eta} = {rate}, Biases {biases, select, held {fest} other {mit Update}}}}',
  'updates.again': '(Lauf {number})',
  'updates.nameRate': '{eta} = {rate}',
  'updates.nameBiases': 'Biases {biases, select, held {fest} other {mit Update}}',
  'updates.sentence':
    '{of} über bis zu {count, plural, one {ein Update} other {# Updates}}, für {runs, plural, one {einen Lauf} other {# Läufe}}: {names}. Was aus jedem wurde, steht daneben.',
  'updates.column.update': 'Update',

  'updates.outcomes': 'Was geschah',
  'updates.word.converged': 'Konvergiert',
  'updates.word.slow': 'Langsam',
  'updates.word.oscillated': 'Schwingt',
  'updates.word.diverged': 'Divergiert',
  'updates.word.overflow': 'Divergiert',
  'updates.word.saturated': 'Gesättigt',
  'updates.word.settled': 'Zur Ruhe',
  'updates.word.still': 'Unverändert',
  'updates.outcome.converged':
    '{reached, plural, =0 {Der Fehler, {first}, war von Anfang an nicht größer als {goal}} one {Der Fehler fiel mit dem ersten Update von {first} auf höchstens {goal}} other {Der Fehler fiel in # Updates von {first} auf höchstens {goal}}} und ist nach {updates, plural, one {einem} other {#}} gleich {last}.{rises, plural, =0 { Er stieg nie.} one { Er stieg unterwegs einmal.} other { Er stieg unterwegs #-mal.}}',
  'updates.outcome.slow':
    'Nach {updates, plural, one {einem Update} other {# Updates}} ist der Fehler von {first} auf {last} gesunken. Er fällt noch und liegt über {goal}.',
  'updates.outcome.oscillated':
    'Die Schritte sind zu lang: Jeder springt über die tiefste Stelle hinweg. {end, plural, one {Beim letzten Update} other {Über die letzten # Updates}} {isFlat, select, yes {bleibt der Fehler nahe {low}, während die Gewichte hin und her springen} other {geht der Fehler zwischen {low} und {high} hin und her}}.',
  'updates.outcome.diverged':
    'Der Fehler stieg in {updates, plural, one {einem Update} other {# Updates}} von {first} auf {last}.',
  'updates.outcome.overflow':
    '{updates, plural, =0 {Schon das erste Update ergäbe} one {Nach einem Update ergäbe das nächste} other {Nach # Updates ergäbe das nächste}} eine Zahl, die für den Computer zu groß ist; darum hält der Lauf dort an.',
  'updates.outcome.saturated':
    '{count, plural, one {{neurons} hat} other {{neurons} haben}} kaum noch Steigung, darum kommt vom Fehler kaum etwas bei den Gewichten an. Nach {updates, plural, one {einem Update} other {# Updates}} ist der Fehler {last}, {isMore, select, yes {mehr als} other {gesunken von}} {first}.',
  'updates.outcome.settled':
    'Der Fehler ändert sich kaum noch: Er ist nach {updates, plural, one {einem Update} other {# Updates}} gleich {last}, über {goal}.',
  'updates.outputs.converged':
    'Nach {updates, plural, one {einem Update} other {# Updates}} sind die Ausgaben im Mittel höchstens {goal} von ihren Zielwerten entfernt. Der Fehler ging von {first} auf {last}.',
  'updates.outputs.slow':
    'Nach {updates, plural, one {einem Update} other {# Updates}} ist der Fehler von {first} auf {last} gesunken. Er fällt noch, und die Ausgaben sind im Mittel {miss} von ihren Zielwerten entfernt.',
  'updates.outputs.settled':
    'Der Fehler ändert sich kaum noch: Er ist nach {updates, plural, one {einem Update} other {# Updates}} gleich {last}. Die Ausgaben sind im Mittel {miss} von ihren Zielwerten entfernt.',
  'updates.outcome.still':
    'Bei einer Lernrate von 0 ändert kein Update etwas: Der Fehler bleibt {last}.',

  'updates.along': 'Den Lauf entlang',
  'updates.alongRun': 'Welcher Lauf',
  'updates.alongUpdate': 'Update',
  'updates.alongValue': 'Update {update, number} von {all, number}: Fehler {error}',
  'updates.alongField': 'Zum Update',
  'updates.alongBad': 'Eine ganze Zahl von 0 bis {most, number}.',
  'updates.open': 'Dieses Update Schritt für Schritt öffnen',
  'updates.openHint': 'Deine Zahlen bleiben erhalten: „Rückgängig“ holt sie wieder.',
  'updates.weights': 'Gewichte und Biases',
  'updates.weights.name': 'Name',
  'updates.weights.start': 'Anfang',
  'updates.weights.now': 'Update {update, number}',
  'updates.weights.slope': 'Steigung',
} as const;
