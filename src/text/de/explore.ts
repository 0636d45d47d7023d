/** German, as explore in English. */
export const explore = {
  'explore.plots': 'Bilder',
  'explore.plot.parameter': 'Eine Zahl',
  'explore.plot.all': 'Alle zugleich',
  'explore.plot.map': 'Zwei Zahlen',
  'explore.plot.updates': 'Viele Updates',
  'explore.plot.methods': 'Verfahren im Vergleich',
  'methods.lead':
    'Der Gradientenabstieg und vier andere Arten, den Schritt zu tun, alle von deinen jetzigen Zahlen aus und mit deiner Lernrate, {eta} = {rate}. RMSprop und Adam bewegen jedes Gewicht um etwa die Lernrate, darum brauchen sie eine kleinere als die anderen.',
  'methods.count': 'Updates',
  'methods.title':
    '{of} über {count, plural, one {# Update} other {# Updates}}, nach fünf Verfahren',
  'methods.sentence':
    '{of} über {count, plural, one {# Update} other {# Updates}}. Am Ende: {ends}.',
  'methods.end': '{name} {error}',
  'explore.plot.trial': 'Ein Gewicht durch Probieren',
  'range.label': 'Achse von {name}',
  'range.low': 'Achse von {name}, von',
  'range.high': 'Achse von {name}, bis',
  'range.closer': 'Näher heran bei {name}',
  'range.wider': 'Weiter weg bei {name}',
  'range.usual': 'Üblicher Bereich',
  'range.bad':
    'Die Achse von {name} nimmt zwei Zahlen, die kleinere zuerst. Bis dahin bleibt sie, wie sie ist.',
  'parameter.choose': 'Fehler über',
  'parameter.title': '{of} für jeden Wert von {by}, alles andere fest',
  'parameter.seeStep': 'Näher heran, um den Schritt zu sehen',
  'parameter.slope': 'Steigung {slope}',
  'parameter.lands': 'kommt bei {at} an',
  'parameter.landsOutside': 'kommt bei {at} an, außerhalb',
  'parameter.point': '{by} {at}, {of} {error}',
  'parameter.sentence':
    'Bei {by} = {at} ist {of} gleich {error}; {direction, select, up {wächst {by}, steigt der Fehler mit der Rate {slope}} down {wächst {by}, fällt der Fehler mit der Rate {slope}} flat {mit {by} ändert er sich hier nicht: Die Steigung ist 0} other {die Steigung lässt sich nicht berechnen}}. Von {by} = {from} bis {to} geht er von {start} bis {end}; am tiefsten ist er mit {lowest} bei {by} = {lowestAt}.',
  'probe.label': 'Steigung und Schritt',
  'probe.slope': 'Die Steigung ist die Ableitung',
  'probe.toStep': 'Schritt für Schritt ansehen, wie man sie findet',
  'probe.noStep':
    'Das Update braucht diese nicht, denn {by} ist eine Eingabe; man findet sie mit derselben Kettenregel.',
  'probe.step': 'Der Schritt, und wo er ankommt',
  'probe.lands':
    'Bleibt alles andere fest, geht {of} von {before} auf {error}. Das Update bewegt alle Gewichte zugleich, darum ist der Fehler danach ein anderer.',
  'probe.held': 'Das Update lässt {by}, wie es ist, darum gibt es keinen Schritt.',
  'check.label': 'Probiere es: die Steigung ohne Ableiten',
  'check.what':
    'Geh ein wenig zu beiden Seiten von {by} und teile die Änderung des Fehlers durch den Abstand. Je kleiner h, desto näher kommt das der Ableitung; bis zu einem gewissen Punkt.',
  'check.choose': 'h = {h}',
  'check.h': 'h',
  'check.above': '{of} bei {by} + h',
  'check.below': '{of} bei {by} − h',
  'check.rate': 'Rate dazwischen',
  'check.derivative': 'Ableitung',
  'check.gap': 'Unterschied',
  'check.title': 'Wie weit die Rate von der Ableitung entfernt ist, für jedes h',
  'check.sentence':
    'Mit h = 1 liegen sie um {first} auseinander, mit h = {h} um {gap}, das ist am wenigsten, und mit dem kleinsten h wieder um {last}.',
  'check.why':
    'Von rechts: Ein Zehntel von h lässt ein Hundertstel des Unterschieds, denn was die Gerade an der Kurve verfehlt, geht mit h². Von links: Die beiden Fehler liegen so nah beieinander, dass beim Abziehen kaum mehr als Rundung bleibt, und das Teilen durch ein winziges 2h macht sie groß. Die Ableitung nach Regeln hat keine dieser beiden Schwierigkeiten.',
  'check.rounding': 'Rundung',
  'check.truncation': 'Krümmung',
  'check.equal':
    'Hier unterscheiden sich Rate und Ableitung nicht oder lassen sich nicht berechnen: Es gibt nichts zu zeichnen.',
  'all.lead':
    'Der Fehler über jeder einzelnen Zahl, alles andere fest. Alle haben denselben Maßstab für den Fehler, die steilere Kurve zählt also mehr. Geordnet sind sie nach der Größe der Steigung im Punkt, |\u2060∂E/\u2060∂p|: wie stark sich der Fehler jetzt bei einer kleinen Änderung ändert.',
  'all.open': '{name} öffnen',
  'all.slope': 'Steigung {slope}',
  'all.title': 'Die Kurve jeder Zahl, die steilste zuerst',
  'all.sentence':
    'Am schnellsten ändert sich der Fehler mit {first}, mit der Rate {firstSlope}, am langsamsten mit {last}, mit der Rate {lastSlope}.',
  'all.name': 'Zahl',
  'all.value': 'Wert',
  'all.rate': 'Steigung',
  'all.errorAtStart': 'Fehler am Anfang ihrer Achse',
  'all.errorAtEnd': 'Fehler am Ende ihrer Achse',
  'all.axis': 'Achse',
  'map.across': 'Waagrecht',
  'map.upright': 'Senkrecht',
  'map.ahead': 'Weg der nächsten',
  'map.updates': '{count, plural, one {# Update} other {# Updates}}',
  'map.title': '{of} über {first} und {second}, alles andere fest',
  'map.gradient': 'Gradient',
  'map.point': 'Der Punkt von {first} und {second}: Pfeiltasten bewegen ihn',
  'map.pointAt': '{first} {x}, {second} {y}',
  'map.corner': '{second} ↓, {first} →',
  'map.update': 'Update',
  'map.errorThere': '{of}, alles bewegt',
  'map.wayTable': 'Der Weg der Updates',
  'map.over':
    '{first} geht von {from} bis {to}, {second} von {from2} bis {to2}. {flat, select, yes {Der Fehler ist überall {low}: Er hängt hier nicht von ihnen ab.} other {Der Fehler liegt zwischen {low}, bei {first} = {lowX} und {second} = {lowY}, und {high}.}}{overflow, select, yes { Im markierten Teil ist er zu groß für die Zahlen des Computers.} other {}}',
  'map.here':
    'Bei {first} = {x} und {second} = {y} ist er {error}; der Gradient ist dort {gradientX} in Richtung {first} und {gradientY} in Richtung {second}.',
  'map.way':
    '{count, plural, =0 {Es ist kein Update eingezeichnet.} one {Das nächste Update führt zu {first} = {x} und {second} = {y}, mit einem Fehler von {error}.} other {Die nächsten # Updates führen zu {first} = {x} und {second} = {y}, mit einem Fehler von {error}.}} {overflows, select, yes {Dort endet er: Das Update danach ist zu groß für die Zahlen des Computers.} other {}}',
  'map.honest':
    'Der Pfeil ist der Gradient: Er zeigt bergauf, und ein Update geht ihm entgegen. Ein Update bewegt alle Gewichte, die Karte aber ist ein Schnitt, in dem alles außer {first} und {second} bleibt, wo es jetzt ist. Der Weg stimmt also, doch die Fehler entlang des Wegs sind nicht die der Karte; sie stehen in ihrer Tabelle.',
  'trial.lead':
    'Noch vor jedem Netz: ein Modell mit einem einzigen Gewicht, y = W · x. Welches W passt zu diesen Daten? Probiere einige: Jedes lässt seine Marke auf der Kurve. Dann sieh, wie die Ableitung ohne Probieren sagt, wohin es geht.',
  'trial.caption': 'Die Daten und das Modell mit {weight}',
  'trial.input': 'Eingabe x',
  'trial.target': 'Gewünscht t',
  'trial.output': 'Ausgabe {formula}',
  'trial.error': 'Quadratischer Fehler {formula}',
  'trial.sum': 'Summe der quadratischen Fehler',
  'trial.more': 'Zeile dazu',
  'trial.fewer': 'Letzte Zeile weg',
  'trial.move': '{way, select, less {{weight} um {by} kleiner} other {{weight} um {by} größer}}',
  'trial.ask': 'Wohin soll {weight} gehen?',
  'trial.way.smaller': 'Kleiner',
  'trial.way.stay': 'Es stimmt so',
  'trial.way.larger': 'Größer',
  'trial.verdict':
    '{right, select, yes {Ja: } other {Nein: }}{way, select, smaller {Mit einem kleineren {weight} sinkt der Fehler.} larger {Mit einem größeren {weight} sinkt der Fehler.} other {Keine kleine Änderung von {weight} macht den Fehler kleiner.}}',
  'trial.tell': 'Die Ableitung fragen',
  'trial.told':
    '{way, select, smaller {Die Steigung ist {slope}: positiv, also wächst {error} mit {weight}. {weight} sollte kleiner werden.} larger {Die Steigung ist {slope}: negativ, also fällt {error}, wenn {weight} wächst. {weight} sollte größer werden.} other {Die Steigung ist {slope}: Die Kurve ist hier eben, hier also bleibt man stehen.}}',
  'trial.title': '{of} für jedes {weight}',
  'trial.mark': 'Fehler {error}',
  'trial.handle': '{weight} auf der Kurve',
  'trial.sentence':
    'Bei {weight} = {at} ist die Summe der quadratischen Fehler, {of}, gleich {error}. {count, plural, =0 {Noch kein anderes {weight} ist probiert.} other {Bisher probiert, mit dem Fehler dazu: {tried}.}}',
} as const;
