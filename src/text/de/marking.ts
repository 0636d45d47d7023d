/** German, as marking in English. */
export const marking = {
  'list.also': '{before}, {after}',
  diagnosis: '{name}. {explanation}',
  'diagnosis.targetMinusOut.name': 'Vorzeichen von (Zielwert − Ausgabe)',
  'diagnosis.targetMinusOut.explanation':
    'Der Fehler ist ½(Zielwert − Ausgabe)². Seine Ableitung nach der Ausgabe bekommt aus der Klammer ein Minuszeichen. Sie ist also −(Zielwert − Ausgabe), das heißt Ausgabe − Zielwert.',
  'diagnosis.halfLeftOut.name': 'Das ½ vergessen',
  'diagnosis.halfLeftOut.explanation':
    'Der Fehler einer Ausgabe ist die Hälfte der quadrierten Differenz. Das ½ ist da, damit sich die 2 der Potenzregel kürzt; ohne es sind der Fehler und seine Ableitung doppelt so groß.',
  'diagnosis.twoLeftOut.name': 'Das ½ in der Ableitung behalten',
  'diagnosis.twoLeftOut.explanation':
    'Die Potenzregel bringt eine 2 herunter, und 2 · ½ ist 1. In der Ableitung von ½(Zielwert − Ausgabe)² bleibt kein ½.',
  'diagnosis.halvedTwice.name': 'Einmal zu oft halbiert',
  'diagnosis.halvedTwice.explanation':
    'Der Fehler jeder Ausgabe hat sein ½ schon. Der Gesamtfehler ist einfach ihre Summe, ohne ein zweites Halbieren.',
  'diagnosis.squareLeftOut.name': 'Das Quadrat vergessen',
  'diagnosis.squareLeftOut.explanation':
    'Die Differenz von Zielwert und Ausgabe wird quadriert, bevor sie halbiert wird.',
  'diagnosis.wrongTarget.name': 'Der Zielwert der anderen Ausgabe',
  'diagnosis.wrongTarget.explanation':
    'Jede Ausgabe wird mit ihrem eigenen Zielwert verglichen. Hier wurde sie mit dem der anderen verglichen.',
  'diagnosis.oneError.name': 'Nur der Fehler einer Ausgabe',
  'diagnosis.oneError.explanation': 'Der Gesamtfehler ist die Summe der Fehler beider Ausgaben.',
  'diagnosis.biasLeftOut.name': 'Den Bias vergessen',
  'diagnosis.biasLeftOut.explanation':
    'Eine Nettoeingabe ist die Summe der gewichteten Eingaben und des Bias des Neurons. Hier fehlt der Bias.',
  'diagnosis.biasOfOther.name': 'Einen anderen Bias genommen',
  'diagnosis.biasOfOther.explanation':
    'Jede Schicht und, wo Biases nicht gemeinsam sind, jedes Neuron hat einen eigenen Bias. Hier wurde einer addiert, der woandershin gehört.',
  'diagnosis.biasSubtracted.name': 'Den Bias abgezogen',
  'diagnosis.biasSubtracted.explanation':
    'Der Bias wird zu den gewichteten Eingaben addiert, welches Vorzeichen er auch hat.',
  'diagnosis.weightsCrossed.name': 'Gewichte vertauscht',
  'diagnosis.weightsCrossed.explanation':
    'Zwei Gewichte haben die Plätze getauscht. Folge der Linie im Diagramm: Jedes Gewicht gehört zu einer Linie, von einem Neuron zu einem anderen, auf dem Hinweg wie auf dem Rückweg.',
  'diagnosis.wrongWeight.name': 'Ein anderes Gewicht genommen',
  'diagnosis.wrongWeight.explanation':
    'Es wurde ein Gewicht derselben Schicht genommen, aber nicht das auf dieser Linie des Diagramms.',
  'diagnosis.wrongSource.name': 'Eine andere Eingabe genommen',
  'diagnosis.wrongSource.explanation':
    'Jedes Gewicht wird mit dem Wert am Anfang seiner eigenen Linie multipliziert. Hier wurde der Wert eines anderen Neurons oder einer anderen Eingabe genommen.',
  'diagnosis.netForOutput.name': 'Nettoeingabe statt Ausgabe genommen',
  'diagnosis.netForOutput.explanation':
    'Ein Neuron gibt seine Ausgabe weiter, nach der Sigmoidfunktion. Hier wurde seine Nettoeingabe genommen.',
  'diagnosis.inputLeftOut.name': 'Eine Eingabe vergessen',
  'diagnosis.inputLeftOut.explanation':
    'Eine Nettoeingabe hat ein Produkt für jede Linie, die zum Neuron führt. Hier fehlt eines davon.',
  'diagnosis.activationLeftOut.name': 'Die Sigmoidfunktion vergessen',
  'diagnosis.activationLeftOut.explanation':
    'Das ist noch die Nettoeingabe. Die Ausgabe ist, was die Sigmoidfunktion daraus macht.',
  'diagnosis.activationSign.name': 'Vorzeichen im Exponenten',
  'diagnosis.activationSign.explanation':
    'Die Sigmoidfunktion ist 1/(1 + e^−net), mit einem Minuszeichen im Exponenten. Ohne es ist das Ergebnis 1 minus das richtige.',
  'diagnosis.slopeLeftOut.name': 'Ausgabe · (1 − Ausgabe) vergessen',
  'diagnosis.slopeLeftOut.explanation':
    'Auf seinem Rückweg durch ein Neuron geht der Fehler durch die Sigmoidfunktion, darum ist ihre Steigung, Ausgabe · (1 − Ausgabe), einer der Faktoren.',
  'diagnosis.slopeAtNet.name': 'Steigung an der Nettoeingabe genommen',
  'diagnosis.slopeAtNet.explanation':
    'Die Steigung der Sigmoidfunktion ist Ausgabe · (1 − Ausgabe). Hier wurde die Nettoeingabe eingesetzt, wo die Ausgabe hingehört.',
  'diagnosis.slopeWithoutOut.name': 'Nur 1 − Ausgabe',
  'diagnosis.slopeWithoutOut.explanation':
    'Die Steigung der Sigmoidfunktion hat zwei Faktoren: die Ausgabe und 1 − Ausgabe. Hier fehlt der erste.',
  'diagnosis.slopeWithoutOneMinus.name': 'Nur die Ausgabe',
  'diagnosis.slopeWithoutOneMinus.explanation':
    'Die Steigung der Sigmoidfunktion hat zwei Faktoren: die Ausgabe und 1 − Ausgabe. Hier fehlt der zweite.',
  'diagnosis.newWeight.name': 'Das neue Gewicht in der verborgenen Schicht verwendet',
  'diagnosis.newWeight.explanation':
    'Der Fehler geht auf den Gewichten zur verborgenen Schicht zurück, mit denen er entstand. Alle Ableitungen werden mit den alten Gewichten gebildet; die neuen kommen erst im nächsten Vorwärtsdurchlauf dran.',
  'diagnosis.onePath.name': 'Nur einer der beiden Pfade',
  'diagnosis.onePath.explanation':
    'Es wirkt durch beide Neuronen der nächsten Schicht auf den Gesamtfehler. Verfolge jeden Pfad zurück und addiere die zwei.',
  'diagnosis.pathsSubtracted.name': 'Die Pfade voneinander abgezogen',
  'diagnosis.pathsSubtracted.explanation':
    'Die Beiträge der Pfade werden addiert, jeder mit seinem Vorzeichen.',
  'diagnosis.weightLeftOut.name': 'Das Gewicht auf dem Rückweg vergessen',
  'diagnosis.weightLeftOut.explanation':
    'Zwischen einer verborgenen Ausgabe und der nächsten Nettoeingabe steht ein Gewicht, und es ist auch auf dem Rückweg ein Faktor.',
  'diagnosis.sourceLeftOut.name': 'Die Eingabe des Gewichts vergessen',
  'diagnosis.sourceLeftOut.explanation':
    'Das ist die Ableitung nach der Nettoeingabe. Für ein Gewicht wird sie noch mit dem Wert multipliziert, mit dem das Gewicht multipliziert wird.',
  'diagnosis.weightForSource.name': 'Das Gewicht statt seiner Eingabe genommen',
  'diagnosis.weightForSource.explanation':
    'Die Ableitung von Gewicht · Wert nach dem Gewicht ist der Wert, nicht das Gewicht.',
  'diagnosis.errorLeftOut.name': 'Den ersten Faktor vergessen',
  'diagnosis.errorLeftOut.explanation':
    'Die Kette beginnt damit, wie sich der Fehler mit der Ausgabe ändert. Hier fehlt dieser Faktor.',
  'diagnosis.deltaOfOther.name': 'Die Ableitung eines anderen Neurons genommen',
  'diagnosis.deltaOfOther.explanation':
    'Die Kette führt durch das Neuron zurück, zu dem dieses Gewicht oder diese Ausgabe gehört. Hier wurde sie bei einem anderen Neuron der Schicht begonnen.',
  'diagnosis.factorsAdded.name': 'Faktoren addiert',
  'diagnosis.factorsAdded.explanation':
    'Entlang eines Pfades der Kettenregel werden die Faktoren multipliziert. Nur verschiedene Pfade werden addiert.',
  'diagnosis.added.name': 'Addiert statt abgezogen',
  'diagnosis.added.explanation':
    'Die Ableitung zeigt dorthin, wo der Fehler wächst, darum geht der Schritt in die andere Richtung: neues Gewicht = altes Gewicht − Lernrate · Ableitung.',
  'diagnosis.rateLeftOut.name': 'Die Lernrate vergessen',
  'diagnosis.rateLeftOut.explanation':
    'Die Ableitung wird mit der Lernrate multipliziert, bevor sie vom Gewicht abgezogen wird.',
  'diagnosis.stepOnly.name': 'Nur der Schritt',
  'diagnosis.stepOnly.explanation':
    'Das ist Lernrate mal Ableitung: die Änderung des Gewichts. Ziehe sie vom alten Gewicht ab.',
  'diagnosis.gradientMinusWeight.name': 'Verkehrt herum abgezogen',
  'diagnosis.gradientMinusWeight.explanation':
    'Der Schritt wird vom Gewicht abgezogen, nicht das Gewicht vom Schritt.',
  'diagnosis.rateTimesWeight.name': 'Lernrate am Gewicht',
  'diagnosis.rateTimesWeight.explanation':
    'Die Lernrate multipliziert nur die Ableitung, nicht das Gewicht.',
  'diagnosis.gradientOfOther.name': 'Die Ableitung eines anderen Gewichts genommen',
  'diagnosis.gradientOfOther.explanation':
    'Jedes Gewicht wird um seine eigene Ableitung bewegt. Hier wurde die eines anderen Gewichts genommen.',
  'diagnosis.oldValue.name': 'Ein alter Wert in der Probe',
  'diagnosis.oldValue.explanation':
    'Der Vorwärtsdurchlauf nach dem Update nimmt die neuen Gewichte und die Ausgaben, die daraus entstehen. Hier wurde ein Wert von vor dem Update genommen.',
  'diagnosis.signLost.name': 'Vorzeichen umgedreht',
  'diagnosis.signLost.explanation': 'Die Ziffern stimmen, das Vorzeichen nicht.',
  'diagnosis.digitsTransposed.name': 'Zwei Ziffern vertauscht',
  'diagnosis.digitsTransposed.explanation':
    'Mit zwei benachbarten Ziffern andersherum stimmt der Wert.',
  'diagnosis.digitChanged.name': 'Eine Ziffer verlesen oder vertippt',
  'diagnosis.digitChanged.explanation': 'Mit einer anderen Ziffer stimmt der Wert.',
  'diagnosis.digitLost.name': 'Eine Ziffer verloren',
  'diagnosis.digitLost.explanation': 'Mit einer Ziffer mehr stimmt der Wert.',
  'diagnosis.digitAdded.name': 'Eine Ziffer zu viel',
  'diagnosis.digitAdded.explanation': 'Mit einer Ziffer weniger stimmt der Wert.',
  'diagnosis.pointMoved.name': 'Komma an der falschen Stelle',
  'diagnosis.pointMoved.explanation':
    'Die Ziffern stimmen, aber das Komma steht nicht, wo es hingehört.',
  'diagnosis.lastDigit.name': 'In der letzten Stelle daneben',
  'diagnosis.lastDigit.explanation':
    'Der Wert stimmt fast. Meist wurde unterwegs eine Zahl zu früh gerundet: Rechne mit ein oder zwei Stellen mehr, als du aufschreibst.',
  'diagnosis.valueOfOther.name': 'Der Wert einer anderen Größe',
  'diagnosis.valueOfOther.explanation': 'Das ist der Wert von: {other}.',
  'diagnosis.swapped.name': 'Zwei Werte vertauscht',
  'diagnosis.swapped.explanation':
    'Das ist der Wert von: {other}. Und der dort angegebene gehört hierher.',
} as const;
