/** German, as derivation in English. */
export const derivation = {
  'derivation.label': 'Herleitung',
  'derivation.breadcrumb': 'Wie du hierher kamst',
  'derivation.reveal': 'Zeigen',
  'derivation.formula': 'Formel',
  'derivation.numbers': 'Zahlen eingesetzt',
  'derivation.value': 'Wert',
  'derivation.hidden': 'Noch nicht gezeigt',
  'derivation.parts': 'Woher jeder Teil kommt',
  'derivation.rules':
    'Regel für Regel hergeleitet, in {lines, plural, one {# Zeile} other {# Zeilen}}',
  'derivation.fromStep': 'Schritt {step}',
  'derivation.given': 'gegeben',
  'derivation.partOf': 'dieser Schritt',
  'derivation.goToField': '{name} ändern',
  'derivation.goTo': 'Gehe zu: {name}',
  'derivation.nudge':
    'Probe ohne Ableiten: Bewege {by} um {h} nach oben und unten, und {of} ändert sich mit der Rate {slope}.',
  'derivation.overflow':
    'Zu groß: {origin} liegt über der größten Zahl, die ein Computer fasst (etwa 1,8 × 10³⁰⁸). Mach die Zahlen, die eingehen, kleiner.',
  'derivation.overflowHere':
    'Zu groß: Das liegt über der größten Zahl, die ein Computer fasst (etwa 1,8 × 10³⁰⁸). Mach die Zahlen, die eingehen, kleiner.',
  'derivation.logarithmOfZero':
    'Unendlich: {origin} nimmt den Logarithmus von 0, denn eine Ausgabe ist so nahe an 0 oder 1, dass ein Computer sie nicht davon unterscheidet. Bring die Nettoeingaben der Ausgaben näher an 0.',
  'value.overflow': 'zu groß',
  'derivation.seeCurve': 'Auf der Kurve ansehen',
  'derivation.matrixAlone':
    'Die Matrixform gibt es nur für ein einzelnes Beispiel. Für mehrere zugleich steht ein Schritt Element für Element da.',
  'derivation.matrixMethod':
    'Die Matrixform des Updates gibt es für den Gradientenabstieg. Für {method} steht es Element für Element da.',
  'derivation.nudgeCorner':
    'Probe ohne Ableiten: Hier steht ein ReLU an seinem Knick. Bewege {by} um {h} nach oben, und {of} ändert sich mit der Rate {above}; nach unten, und mit der Rate {below}. Genau am Knick nimmt man als Steigung des ReLU 0.',
} as const;
