/** German, as marking-view in English. */
export const markingView = {
  'markingView.title': 'Korrektur',
  'markingView.of': 'Arbeit von {name}',
  'markingView.someone': 'Arbeit einer Person',
  'markingView.toClass': 'Eine ganze Klasse korrigieren',
  'markingView.backToClass': 'Zurück zur Klasse',
  'markingView.notMarked':
    'Diese Arbeit lässt sich nicht korrigieren, weil der Link nicht verlässlich sagt, was gerechnet wurde. Bitte noch einmal um den Link: „Link zu meiner Arbeit kopieren“ in der Ansicht Üben gibt einen.',
  'markingView.example': 'Bearbeitet: {title}.',
  'markingView.seed': 'Mit den neuen Zahlen zum Code {seed}.',
  'markingView.changed': 'Mit eigenen Zahlen: {numbers}.',
  'markingView.summary': 'Übersicht der Korrektur',
  'markingView.verdict.right': 'Richtig',
  'markingView.verdict.follows': 'Folgerichtig',
  'markingView.verdict.wrong': 'Falsch',
  'markingView.verdict.unreadable': 'Unlesbar',
  'markingView.firstSlip': 'Erster Fehler:',
  'markingView.allRight':
    '{count, plural, one {Der eine Wert ist richtig.} other {Alle # Werte sind richtig.}}',
  'markingView.noSlip': 'In den lesbaren Werten wurde kein Fehler gefunden.',
  'markingView.table': 'Korrektur, Wert für Wert',
  'markingView.tableCaption':
    'Alle Werte in der Reihenfolge des Rechnens. Eine Größe führt zu ihrem Schritt, mit diesen Zahlen.',
  'markingView.column.quantity': 'Größe',
  'markingView.column.written': 'Geschrieben',
  'markingView.column.expected': 'Erwartet',
  'markingView.column.mark': 'Urteil',
  'markingView.column.why': 'Warum',
  'markingView.toStep': 'Zum Schritt: {name}',
  'markingView.toFigure': 'Zum Wert für: {name}',
  'markingView.note.cut': 'Abgeschnitten statt gerundet.',
  'markingView.note.coarse': 'Zu wenige Stellen, um mehr zu sagen.',
  'markingView.note.shortened': 'Im Rahmen dessen, was die gekürzten Werte davor erlauben.',
  'markingView.unreadable':
    '{reason, select, empty {Hier steht nichts.} tooLarge {Das ist größer, als ein Computer fassen kann.} tooLong {Das ist zu lang für eine Zahl.} divisionByZero {Durch null kann man nicht teilen.} twoSeparators {Das hat zwei Dezimalzeichen.} noSuchQuantity {Das Update hat keine solche Größe.} other {Das ist keine Zahl.}} Möglich: 0,45, 0.45, 4,5e−1 oder 1/2.',
  'markingView.noReason': 'Ein neuer Fehler; kein bekannter ergibt diese Ziffern.',
  'markingView.followsFrom': 'Folgt aus {slips}',
  'markingView.carriesToo': 'Außerdem wirkt der Fehler in {slips} nach',
  'markingView.carried': 'Die Werte davor ergeben {value}.',
  'markingView.or': 'Oder:',
  'markingView.likely': 'Vielleicht:',
  'markingView.taken': '({other})',
  'markingView.madeAt': 'Es geschah unterwegs, bei {at}.',
  'markingView.next.correct': 'Als Nächstes: {of} berichtigen.',
  'markingView.next.writeDown': 'Als Nächstes: {of} aufschreiben, um zu sehen, wo es schiefging.',
  'markingView.next.recalculate': 'Als Nächstes: noch einmal ausrechnen, ausgehend von {of}.',
  'markingView.complaint.noLink': 'Hier ist kein Link zu einer Arbeit.',
  'markingView.complaint.noFigures': 'Der Link enthält keine Werte.',
  'markingView.complaint.nameCut': 'Der Name wurde nach 60 Zeichen abgeschnitten.',
  'markingView.complaint.tooLong':
    'Der Link hat {length, number} Zeichen; kein Link von dieser Seite ist länger als {most, number}.',
  'markingView.complaint.unreadable':
    'Ein Teil des Links, „{text}“, ist beschädigt. Vielleicht wurde er nicht ganz kopiert.',
  'markingView.complaint.unknownExample':
    'Der Link ist für ein Beispiel „{text}“, das es nicht gibt. Es gibt: {accepted}.',
  'markingView.complaint.unknownFigure':
    'Der Link hat einen Wert „{text}“ für „{name}“, das keine Größe dieses Updates ist. Er wurde weggelassen.',
  'markingView.complaint.twice':
    'Der Link hat {name} zweimal. Der erste Wert zählt; „{text}“ wurde weggelassen.',
  'markingView.complaint.badChoice':
    'Der Link sagt {name} = „{text}“. Möglich für {name}: {accepted}.',
  'markingView.complaint.badGiven':
    'Der Link setzt die Zahl {name} auf „{text}“, was {reason, select, empty {leer ist} tooLarge {größer ist, als ein Computer fassen kann} tooLong {zu lang ist} divisionByZero {durch null teilt} twoSeparators {zwei Dezimalzeichen hat} other {keine Zahl ist}}. Möglich ist eine Zahl wie 0,45, 0.45 oder 1/2.',
  'markingView.complaint.outOfBounds':
    'Der Link setzt {name} auf „{text}“. Möglich für {name}: {accepted}. Werte, die daraus folgen, werden nicht korrigiert.',
  'markingView.complaint.failed':
    'Diese Zeile ließ sich nicht korrigieren: Etwas im Link hat die Rechnung angehalten. Die anderen Zeilen betrifft das nicht.',
  'markingView.complaint.more': '{count, plural, one {Noch eine} other {Noch #}} dieser Art.',
  'markingView.intro':
    'Der Link einer Person öffnet ihre Korrektur. Für eine Klasse bring die Liste der Links: eine CSV-Datei oder Spalten einer Tabelle, mit oder ohne Namen, in beliebiger Reihenfolge.',
  'markingView.private':
    'Die Liste wird hier im Browser gelesen. Nichts wird irgendwohin gesendet.',
  'markingView.drop': 'Leg die Liste hier ab, oder wähle eine Datei',
  'markingView.dropHint': 'CSV oder Text, bis zu {rows, number} Links',
  'markingView.paste': 'Oder füge Links ein, einen je Zeile, oder Zeilen einer Tabelle',
  'markingView.markPasted': 'Diese korrigieren',
  'markingView.progress': '{done, number} von {total, number} korrigiert',
  'markingView.progressLabel': 'Korrektur läuft',
  'markingView.stop': 'Anhalten',
  'markingView.goOn': 'Weiter',
  'markingView.stopped': 'Angehalten: {done, number} von {total, number} sind korrigiert.',
  'markingView.done':
    '{count, plural, one {# Arbeit ist korrigiert.} other {# Arbeiten sind korrigiert.}}',
  'markingView.unmarked':
    '{count, plural, one {# Zeile ließ sich nicht korrigieren; sie sagt, warum.} other {# Zeilen ließen sich nicht korrigieren; jede sagt, warum.}}',
  'markingView.leftOut':
    'Die Liste hat {count, plural, one {eine Zeile} other {# Zeilen}} mehr als die {most, number}, die auf einmal korrigiert werden. Teile die Liste, um {count, plural, one {sie} other {sie}} zu korrigieren.',
  'markingView.refused.empty':
    'Die Liste ist leer. In jeder Zeile sollte der Link einer Person stehen.',
  'markingView.refused.noLinks':
    'In der Liste wurde kein Link zu einer Arbeit gefunden. Ein Link enthält „#/marking?“; man kopiert ihn in der Ansicht Üben.',
  'markingView.refused.tooLarge':
    'Die Liste ist größer als 10 MB, die keine Klasse füllt. Ist es die richtige Datei?',
  'markingView.refused.unreadable':
    'Die Datei ließ sich nicht lesen. Speichere sie als CSV und versuch es noch einmal, oder füge die Links ein.',
  'markingView.classCaption':
    'Korrektur nach Personen. Ein Name führt zur Korrektur dieser Person.',
  'markingView.class': 'Korrektur der Klasse',
  'markingView.column.row': 'Zeile',
  'markingView.column.name': 'Name',
  'markingView.column.right': 'Richtig',
  'markingView.column.follows': 'Folgerichtig',
  'markingView.column.wrong': 'Falsch',
  'markingView.column.unreadable': 'Unlesbar',
  'markingView.column.slip': 'Erster Fehler',
  'markingView.noName': 'Zeile {row}',
  'markingView.noSlipShort': 'keiner',
  'markingView.waiting': 'noch nicht korrigiert',
  'markingView.showMore': '{count, number} weitere zeigen',
  'markingView.download': 'Korrektur als CSV herunterladen',
  'markingView.downloadHint':
    'Eine Zelle, die eine Tabelle als Formel ausführen könnte, bekommt einen Apostroph davor.',
  'markingView.fileName': 'korrektur.csv',
  'markingView.csv.example': 'Beispiel',
  'markingView.csv.seed': 'Code',
  'markingView.csv.diagnosis': 'Diagnose',
  'markingView.csv.notes': 'Anmerkungen',
  'markingView.csv.link': 'Link',
  'markingView.clear': 'Liste leeren',
  'markingView.commonSlips': 'Häufigste erste Fehler:',
  'markingView.commonSlip': '{name} ({count, number})',
  'markingView.yourName': 'Dein Name (freiwillig)',
  'markingView.copy': 'Link zu meiner Arbeit kopieren',
  'markingView.copied': 'Der Link ist kopiert. Schick ihn an deine Lehrkraft.',
  'markingView.copyByHand': 'Kopiere diesen Link und schick ihn an deine Lehrkraft:',
  'markingView.nothingToCopy': 'Fülle zuerst mindestens einen Wert aus.',
  'markingView.tooLongToCopy':
    'Deine Arbeit hat {length, number} Zeichen, und ein Link fasst {most, number}. Schreib weniger Stellen; zehn sind reichlich.',
  'markingView.copyHint':
    'Der Link enthält deine Werte. Wer ihn öffnet, sieht sie und die Korrektur.',
  'markingView.network': 'An einem anderen Netz, Eingaben zuerst: {sizes}.',
  'markingView.csv.network': 'Netz',
} as const;
