/** German, as audit in English. */
export const audit = {
  'audit.source': 'Wessen Werte',
  'audit.source.article': 'Werte eines Artikels',
  'audit.source.own': 'Eigene Werte',
  'audit.intro.article':
    'Ein Update von Hand braucht etwa sechzig Werte, und ein Fehler ist schnell passiert. Hier steht, was Artikel drucken, neben dem, was genau ist, und wie du es selbst siehst.',
  'audit.intro.own':
    'Füge die Werte eines Artikels, einer Schülerin, eines Schülers oder deine eigenen ein. Jeder wird an den eingestellten Zahlen geprüft, und ein Fehler wird von dem unterschieden, was aus ihm folgt.',
  'audit.articles': 'Artikel',
  'audit.ofRight': '{right} von {all} richtig',
  'audit.nothingPublished':
    'Dieses Beispiel ist für eigene Zahlen, darum gibt es nichts Gedrucktes zu prüfen. Wähle einen Artikel, oder:',
  'audit.checkOwn': 'Eigene Werte prüfen',
  'audit.otherNumbers':
    'Du hast andere Zahlen in diesem Beispiel. Der Artikel wird an seinen eigenen geprüft; ein Link zu einem Schritt öffnet ihn mit diesen, und „Rückgängig“ holt deine wieder.',
  'audit.summary': '{all} {counts}.',
  'audit.count.all': '{all, plural, one {# Wert} other {# Werte}}:',
  'audit.count.right':
    '{right} richtig{cut, plural, =0 {} one { (# davon abgeschnitten, nicht gerundet)} other { (# davon abgeschnitten, nicht gerundet)}}',
  'audit.count.follows':
    '{follows, plural, one {# folgt aus einem früheren Fehler} other {# folgen aus einem früheren Fehler}}',
  'audit.count.wrong': '{wrong, plural, one {# Fehler} other {# Fehler}}',
  'audit.count.unreadable':
    '{unreadable, plural, one {# ist keine Zahl} other {# sind keine Zahlen}}',
  'audit.onlySlips': 'Nur was nicht richtig ist',
  'audit.onlyFilled': 'Nur Zeilen mit einem Wert',
  'audit.caption.article': '{title}: jeder Wert, wie er gedruckt ist, der genaue und der Befund',
  'audit.caption.own': 'Deine Werte, die genauen und der Befund',
  'audit.column.quantity': 'Größe',
  'audit.column.figure.article': 'Gedruckt',
  'audit.column.figure.own': 'Dein Wert',
  'audit.column.exact': 'Genau',
  'audit.column.finding': 'Befund',
  'audit.open': '{name}: den Schritt öffnen',
  'audit.field': 'Dein Wert für: {name}',
  'audit.verdict.right': 'Richtig',
  'audit.verdict.cut': 'Richtig, abgeschnitten',
  'audit.verdict.follows': 'Folgerichtig',
  'audit.verdict.wrong': 'Fehler',
  'audit.verdict.unreadable': 'Keine Zahl',
  'audit.cut': 'Die übrigen Stellen wurden weggelassen. Gerundet ist es {exact}.',
  'audit.fromShortened':
    'Aus früheren, gekürzten Werten gerechnet; aus den genauen ist es {exact}.',
  'audit.coarse': 'Soweit es reicht: Erst mehr Stellen würden zeigen, was es ist.',
  'audit.follows':
    '{of, select, article {Das ergeben die früheren Werte des Artikels} other {Das ergeben deine früheren Werte}}, der Fehler liegt also nicht hier. Ohne ihn ist es {exact}.',
  'audit.carried':
    '{of, select, article {Aus den davor gedruckten Werten} other {Aus deinen Werten davor}} wäre es {carried}.',
  'audit.slipIn': '{count, plural, one {Der frühere Fehler:} other {Die früheren Fehler:}}',
  'audit.openStep': 'Den Schritt öffnen',
  'audit.again':
    '{of, select, article {Ein zweiter Wert, der für dieselbe Größe gedruckt ist.} other {Ein zweiter Wert für dieselbe Größe.}}',
  'audit.unexplained':
    'Kein üblicher Fehler ergibt {of, select, article {diesen Wert} other {deinen Wert}}, darum steht hier nichts darüber, wie er zustande kam.',
  'audit.likely': 'Wahrscheinlich:',
  'audit.other':
    'Die Ziffern deuten auf {other}{instead, select, none {} other { anstelle von {instead}}}.',
  'audit.at':
    'Er entstand bei {at}, was nicht {of, select, article {gedruckt ist} other {unter deinen Werten ist}}.',
  'audit.unreadable':
    '{reason, select, empty {Hier steht nichts.} tooLarge {Das ist größer, als ein Computer fassen kann.} tooLong {Das ist zu lang für eine Zahl.} divisionByZero {Durch null kann man nicht teilen.} twoSeparators {Das hat zwei Dezimalzeichen. Schreib 1234,5, nicht 1.234,5.} other {Schreib eine Zahl wie 0,45, 0.45, 4,5e-1 oder 1/2.}}',
  'audit.howToSee': 'So siehst du es:',
  'audit.paste.label': 'Werte einfügen',
  'audit.paste.hint':
    'Einer je Zeile: der Name der Größe, dann ihr Wert. Zeilen einer Tabelle gehen auch. Was nicht lesbar ist, wird aufgelistet; geraten wird nichts.',
  'audit.paste.example': 'net h1 = 0.3775\nout_h1: 0,5932\nw5+ 0.3589\ndE/dw5 = .0821',
  'audit.paste.read': 'Diese Zeilen lesen',
  'audit.paste.tooLong':
    'Das ist ein Text von {length, number} Zeichen; höchstens {most, number} werden auf einmal gelesen. Es wurde nichts gelesen, und was im Feld stand, ist noch da. Nimm einen Teil davon.',
  'audit.paste.count':
    '{count, plural, =0 {Kein Wert wurde gelesen} one {# Wert wurde gelesen} other {# Werte wurden gelesen}}{unread, plural, =0 {, und zwar jede Zeile} one {; # Zeile nicht} other {; # Zeilen nicht}}.',
  'audit.paste.unread': 'Nicht gelesen',
  'audit.paste.line': 'Zeile {line, number}:',
  'audit.paste.why.noFigure': 'Darin steht keine Größe mit einem Wert.',
  'audit.paste.why.unknownName': 'Dieses Update hat keine Größe dieses Namens.',
  'audit.paste.why.badFigure': 'Was neben dem Namen steht, ist nicht eine Zahl.',
  'audit.paste.why.ambiguous':
    'Das lässt sich auf mehr als eine Art lesen. Schreib es mit einem Gleichheitszeichen: dE/dw5 = −0,08.',
  'audit.paste.why.given':
    'Das ist eine der gegebenen Zahlen, aus denen die Werte berechnet werden. Ein Gewicht nach dem Update schreibt man w5+ oder new w5.',
  'audit.paste.why.tooLong': 'Die Zeile ist zu lang für einen Namen und einen Wert.',
  'audit.paste.replaced': 'Diese Werte standen vorher da',
  'audit.paste.tooMany': 'Mehr Werte einer Größe, als Platz ist',
  'audit.paste.more': '… und {count, number} weitere.',
  'audit.own.title': 'Deine Werte für: {title}',
  'audit.own.none': 'Noch keine Werte. Füge welche ein, oder tippe einen neben seine Größe.',
  'audit.own.fromArticle': 'Die Werte des Artikels einsetzen',
  'audit.own.clear': 'Werte leeren',
  'audit.own.putBack': 'Zurückholen, was da war',
  'audit.own.numbers': 'Die Zahlen, an denen geprüft wird',
  'audit.own.leftovers':
    'Nicht in der Tabelle, weil dieses Update keine solche Größe hat oder es mehr Werte davon gibt als Platz:',
  'audit.own.tooLongForAddress':
    'Es sind mehr Werte, als in die Adresse passen, darum enthält ein Link auf diese Seite sie nicht. Sie bleiben hier, solange die Seite offen ist.',
} as const;
