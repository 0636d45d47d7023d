/** German, as teachers in English. */
export const teachers = {
  'teachers.lead':
    'Eine Stunde von 45 Minuten, in der eine Klasse ein einziges Update eines kleinen Netzes von Hand verfolgt und sieht, warum sich jedes Gewicht so bewegt. Alle Links öffnen das klassische Beispiel.',
  'teachers.contents': 'Auf dieser Seite',
  'teachers.minutes': '{count, plural, one {# Minute} other {# Minuten}}',
  'teachers.seeStep': 'Zum Schritt: {name}',
  'teachers.section.preparation': 'Vor der Stunde',
  'teachers.section.lesson': 'Die Stunde',
  'teachers.section.questions': 'Fragen zum Stellen, Antworten zum Erwarten',
  'teachers.section.mistakes': 'Häufige Fehler, und der Schritt, der sie zeigt',
  'teachers.section.homework': 'Hausaufgaben',
  'teachers.section.leftOut': 'Was das Modell weglässt',
  'teachers.preparation.offline':
    'Kein Internet im Raum? Öffne die Seite vorher einmal: Danach geht sie auch ohne.',
  'teachers.preparation.file':
    'Auf gesperrten Computern passt die ganze Seite in eine Datei, die sich von einem USB-Stick öffnen lässt. Das README sagt, wie sie entsteht.',
  'teachers.preparation.share':
    '„Teilen“ im Kopf der Seite zeigt einen QR-Code des Schritts auf dem Bildschirm. Lass die Klasse ihn öffnen, bevor du beginnst.',
  'teachers.preparation.screens':
    'P öffnet die Beamer-Ansicht, W das Vortragsfenster, das dir den Wert zeigt, bevor die Klasse ihn sieht. Wähle in den Einstellungen unter „Jeder Schritt öffnet sich“, dass zuerst gefragt wird.',
  'teachers.lesson.begin.title': 'Was suchen wir?',
  'teachers.lesson.begin.text':
    'Der Beamer zeigt das Netz, das Vortragsfenster ist auf deinem Bildschirm. Nenne, was gegeben ist: Eingaben, Gewichte, Biases, Zielwerte. Frage, was wir ändern dürfen. Die Antwort sind die Gewichte, und in der Stunde geht es darum, in welche Richtung und wie weit.',
  'teachers.lesson.forward.title': 'Vorwärts, mit Taschenrechner',
  'teachers.lesson.forward.text':
    'Zeige die Formel der ersten Nettoeingabe und warte. Alle rechnen sie aus, bevor du die Zahlen und den Wert zeigst. Rechnet die Sigmoidfunktion gemeinsam, das zweite verborgene Neuron zu zweit. Geht rasch durch die Ausgaben.',
  'teachers.lesson.error.title': 'Eine Zahl dafür, wie falsch es ist',
  'teachers.lesson.error.text':
    'Vergleiche jede Ausgabe mit ihrem Zielwert, halbiere das Quadrat und addiere. Sage schon jetzt, wozu das ½ da ist: In ein paar Minuten kürzt es sich.',
  'teachers.lesson.outputLayer.title': 'Zurück durch die Ausgabeschicht',
  'teachers.lesson.outputLayer.text':
    'Nimm ein Gewicht, w5. Bevor etwas gezeigt wird, stimmt die Klasse per Handzeichen über das Vorzeichen seiner Ableitung ab. Lest dann die Kette vom Fehler zum Gewicht, Faktor für Faktor, mit dem Finger auf der Linie im Diagramm. Lass die Klasse die drei Faktoren multiplizieren.',
  'teachers.lesson.hiddenLayer.title': 'Zurück durch die verborgene Schicht',
  'teachers.lesson.hiddenLayer.text':
    'Das ist der Kern der Stunde, also nimm dir Zeit. Ein verborgenes Neuron erreicht den Fehler auf zwei Wegen. Lass je eine Hälfte der Klasse einen Weg rechnen, schreibt beide an die Tafel und addiert. Geh dann weiter zu w1 und frage, welche Gewichte genommen wurden: die alten.',
  'teachers.lesson.update.title': 'Update und Probe',
  'teachers.lesson.update.text':
    'Altes Gewicht minus Lernrate mal Ableitung. Sagt zuerst voraus: Steigt der Fehler oder sinkt er? Ändere dann ein Gewicht im Netz und seht euch den Fehler vorher und nachher an. „Rückgängig“ holt die Zahlen wieder.',
  'teachers.lesson.picture.title': 'Die Ableitung ist eine Steigung',
  'teachers.lesson.picture.text':
    'Die Kurve zeigt den Fehler über w5, mit der Tangente, deren Steigung die Klasse gerade berechnet hat. Zieh den Punkt und frage, wo die Steigung 0 ist. Die Karte zeigt zwei Gewichte zugleich und den Weg, den die Updates nehmen.',
  'teachers.lesson.practice.title': 'Jetzt allein',
  'teachers.lesson.practice.text':
    'Alle öffnen dieselben neuen Zahlen, die ein Startcode vorgibt, und rechnen die Ausgabeschicht. Ein Wert, der nur falsch ist, weil ein früherer es war, gilt als Folgefehler; so wird niemand zweimal bestraft. Schließe mit dem Fehler, der am häufigsten vorkam.',
  'teachers.questions.minus.ask': 'Warum ziehen wir die Ableitung ab?',
  'teachers.questions.minus.expect':
    'Die Ableitung zeigt dorthin, wo der Fehler wächst, und er soll sinken. Manche werden sagen, die Ableitung sei negativ. Zeige ihnen eine, die es nicht ist.',
  'teachers.questions.twoPaths.ask':
    'Warum gibt es für ein verborgenes Neuron zwei Summanden und für eine Ausgabe nur einen?',
  'teachers.questions.twoPaths.expect':
    'Seine Ausgabe geht in beide Ausgaben ein und damit in beide Fehler. Entlang eines Wegs multiplizieren wir; wo Wege zusammenkommen, addieren wir.',
  'teachers.questions.oldWeights.ask':
    'Wir haben das neue w5 schon. Warum nehmen wir es nicht für die verborgene Schicht?',
  'teachers.questions.oldWeights.expect':
    'Der Fehler entstand mit den alten Gewichten, und wir fragen, wie sich dieser Fehler ändert. Rechne zuerst mit Schweigen. Das Ergebnis weicht kaum ab, darum hält sich dieser Irrtum so lange.',
  'teachers.questions.flat.ask': 'Was geschieht mit einem Neuron, dessen Ausgabe fast 1 ist?',
  'teachers.questions.flat.expect':
    'Ausgabe mal eins minus Ausgabe ist fast 0, darum kommt kaum etwas durch das Neuron zurück, und seine Gewichte bleiben, wo sie sind, so falsch es auch liegt.',
  'teachers.questions.rate.ask': 'Wäre eine hundertmal so große Lernrate schneller?',
  'teachers.questions.rate.expect':
    'Die meisten werden ja sagen. Die Steigung gilt nur an dem Punkt, an dem wir stehen: Ein langer Schritt kann auf der anderen Seite landen oder dort, wo die Kurve flach ist. Probiert es.',
  'teachers.homework.sheet':
    'Drucke für alle ein Arbeitsblatt mit eigenen Zahlen und für dich die Lösungen. Wer am Bildschirm rechnet, gibt mit einem Link ab; die Korrektur nimmt die Links einer ganzen Klasse.',
  'teachers.homework.article':
    'Auch Artikel haben Fehler. Finde einen gedruckten Wert, der falsch ist, und erkläre, wie er entstanden sein kann.',
  'teachers.homework.rate':
    'Vergleiche drei Lernraten über tausend Updates. Welche ist hier die beste, und woran erkennst du es?',
  'teachers.leftOut.size':
    'Echte Netze sind viel größer. Hier sind es höchstens drei verborgene Schichten mit vier Neuronen. Die Regeln sind dieselben, nur die Zahl der Wege wächst.',
  'teachers.leftOut.data':
    'Die Stunde nimmt ein einziges Trainingsbeispiel. Die Seite hat auch fertige Sätze von mehreren. Zum Testen wird nichts zurückgehalten, darum kann sie nicht zeigen, ob ein Netz gelernt oder nur auswendig gelernt hat.',
  'teachers.leftOut.start':
    'Die Anfangsgewichte sind einfach gegeben. Wie man sie gut wählt, ist eine Frage für sich.',
  'teachers.leftOut.regularisation':
    'Nichts hält die Gewichte klein: Es gibt keine Regularisierung, kein Dropout und keine Normalisierung.',
  'teachers.leftOut.vanishing':
    'Die Stunde bleibt beim einfachen Gradientenabstieg, bei Sigmoid-Neuronen und dem halben quadratischen Fehler. Momentum, RMSprop, Adam, andere Neuronen und die Kreuzentropie sind für eine zweite Stunde da. Faltung, Attention und Rekurrenz nicht.',
  'teachers.link.projector': 'Der erste Schritt auf dem Beamer',
  'teachers.link.presenter': 'Die Vortragsansicht',
  'teachers.link.net': 'Die erste Nettoeingabe',
  'teachers.link.output': 'Ihre Ausgabe',
  'teachers.link.error': 'Der Gesamtfehler',
  'teachers.link.outputWeight': 'Die Ableitung nach w5, zuerst die Formel',
  'teachers.link.paths': 'Die zwei Wege von h1, zuerst die Formel',
  'teachers.link.hiddenWeight': 'Die Ableitung nach w1',
  'teachers.link.update': 'Das neue w5',
  'teachers.link.check': 'Der Fehler nach dem Update',
  'teachers.link.curve': 'Der Fehler über w5',
  'teachers.link.map': 'Die Karte über w5 und w8',
  'teachers.link.runs': 'Drei Lernraten im Vergleich',
  'teachers.link.practice': 'Üben mit neuen Zahlen',
  'teachers.link.worksheet': 'Arbeitsblätter in vier Varianten',
  'teachers.link.audit': 'Geprüfte Artikel',
  'teachers.link.marking': 'Korrektur',
} as const;
