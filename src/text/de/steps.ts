/** German, as steps in English. */
export const steps = {
  'step.given.what': '{by} ist gegeben: eine der Zahlen, die du ändern kannst.',
  'step.given.why': 'In diesem Schritt wird sie zum ersten Mal gebraucht.',
  'step.net.what':
    'Addiere, was bei {neuron} ankommt: jeden eingehenden Wert mal sein Gewicht, dazu den Bias.',
  'step.net.why':
    '{layer, select, output {Die Ausgaben der verborgenen Schicht sind jetzt bekannt, also kann die Ausgabeschicht ihre Nettoeingabe sammeln.} other {Ein Neuron sammelt zuerst seine Nettoeingabe; erst dann kann es etwas ausgeben.}}',
  'step.output.what':
    'Setze die Nettoeingabe von {neuron} in die Sigmoidfunktion ein. Sie macht aus jeder Zahl eine zwischen 0 und 1.',
  'step.output.why':
    '{layer, select, output {Das ist die Antwort des Netzes, die mit dem Zielwert verglichen wird.} other {Das nimmt die nächste Schicht auf.}}',
  'step.error.what':
    'Nimm den Abstand der Ausgabe von {neuron} zu ihrem Zielwert, quadriere ihn und halbiere das Ergebnis.',
  'step.error.why':
    'Das Quadrat zählt eine Abweichung nach oben und nach unten gleich; das Halbe wird auf dem Rückweg eine 2 kürzen.',
  'step.totalError.what':
    '{outputs, plural, =1 {Es gibt eine einzige Ausgabe, also ist ihr Fehler der Gesamtfehler.} =2 {Addiere die Fehler beider Ausgaben.} other {Addiere die Fehler aller Ausgaben.}}',
  'step.totalError.why':
    'Diese eine Zahl sagt, wie falsch das Netz liegt. Von hier an geht es nur noch darum, sie kleiner zu machen.',
  'step.errorByOutput.what':
    'Wie schnell ändert sich der Gesamtfehler mit der Ausgabe von {neuron}?{outputs, plural, =1 {} =2 { Der Fehler der anderen Ausgabe hängt nicht von ihr ab und fällt weg.} other { Die Fehler der anderen Ausgaben hängen nicht von ihr ab und fallen weg.}}',
  'step.errorByOutput.why': 'Der Rückweg beginnt dort, wo der Fehler entsteht: an den Ausgaben.',
  'step.slope.what':
    'Wie steil ist die Sigmoidfunktion an der Nettoeingabe von {neuron}? Ihre Steigung ist Ausgabe mal (1 minus Ausgabe).',
  'step.slope.why':
    'Mit diesem Faktor kommt eine Änderung der Nettoeingabe an der Ausgabe an: höchstens ein Viertel, und fast nichts, wenn das Neuron gesättigt ist.',
  'step.delta.what':
    'Multipliziere die beiden: So schnell ändert sich der Fehler mit der Nettoeingabe von {neuron}. Oft nennt man das das Delta von {neuron}.',
  'step.delta.why':
    'Die Ableitung nach jedem Gewicht, das zu {neuron} führt, enthält dieses Produkt; nur der letzte Faktor ist von Gewicht zu Gewicht ein anderer.',
  'step.outputWeight.what':
    'Die Kettenregel: {by} bewegt die Nettoeingabe von {neuron}, diese die Ausgabe und diese den Fehler. Multipliziere die drei Änderungsraten.',
  'step.outputWeight.why':
    'Ist sie positiv, macht ein größeres {by} den Fehler größer, ist sie negativ, kleiner. Ihr Betrag sagt, wie schnell.',
  'step.pathError.what':
    'Wie schnell ändert sich der Fehler von {output} mit der Ausgabe von {neuron}? Geh durch {output} zurück und das Gewicht dazwischen entlang.',
  'step.pathError.why':
    'Die Ausgabe von {neuron} erreicht jedes Ausgabeneuron. Darum wird jeder Pfad für sich verfolgt, bevor sie addiert werden.',
  'step.hiddenOut.what':
    'Addiere die Pfade: Die Ausgabe von {neuron} ändert den Gesamtfehler durch beide Ausgabeneuronen zugleich.',
  'step.hiddenOut.why':
    'Ein verborgenes Neuron hat keinen eigenen Zielwert. Sein Anteil am Fehler ist die Summe dessen, was es bei jeder Ausgabe bewirkt.',
  'step.hiddenWeight.what':
    'Die Kettenregel, eine Schicht weiter zurück: {by} bewegt die Nettoeingabe von {neuron}, diese die Ausgabe und diese den Fehler auf beiden Pfaden.',
  'step.hiddenWeight.why':
    'Der erste Faktor enthält schon beide Pfade, darum sind es auch hier drei Faktoren.',
  'step.bias.what':
    '{shared, select, yes {{neurons, plural, =2 {Der Bias {by} wird zu beiden Nettoeingaben seiner Schicht addiert und wirkt durch beide auf den Fehler: Addiere die zwei.} other {Der Bias {by} wird zu allen Nettoeingaben seiner Schicht addiert und wirkt durch alle {neurons} auf den Fehler: Addiere sie.}}} other {Der Bias {by} wird unverändert addiert: Er bewegt die Nettoeingabe eins zu eins.}}',
  'step.bias.why':
    'Ein Bias ist ein Gewicht, dessen Eingabe immer 1 ist. Er hat auch dann einen Gradienten, wenn das Update ihn festhält.',
  'step.netByWeight.what':
    'Wie schnell ändert sich die Nettoeingabe von {neuron} mit {by}? Die anderen Summanden enthalten es nicht. Übrig bleibt der Wert, mit dem {by} multipliziert wird.',
  'step.netByWeight.why': 'Das ist der letzte Faktor der Kette, die zu {by} zurückführt.',
  'step.netByOutput.what':
    'Wie schnell ändert sich die Nettoeingabe von {neuron} mit {by}? Nur ein Summand enthält es, und davon bleibt das Gewicht dazwischen.',
  'step.netByOutput.why':
    'Fehler laufen auf denselben Gewichten zurück, die die Werte vorwärts getragen haben.',
  'step.netByBias.what':
    'Der Bias wird unverändert addiert, also ändert sich die Nettoeingabe eins zu eins mit ihm.',
  'step.netByBias.why': 'Das ist der letzte Faktor der Kette, die zum Bias zurückführt.',
  'step.update.what': 'Ein Schritt bergab: Ziehe Lernrate mal Ableitung von {by} ab.',
  'step.update.why':
    'Minus, weil die Ableitung dorthin zeigt, wo der Fehler wächst. Alle Ableitungen wurden mit den alten Gewichten gebildet, darum ist die Reihenfolge der Updates gleichgültig.',
  'step.newNet.what':
    'Noch einmal der Vorwärtsdurchlauf, jetzt mit den neuen Gewichten: die Nettoeingabe von {neuron}.',
  'step.newNet.why': 'Erst wenn man neu rechnet, sieht man, ob das Update geholfen hat.',
  'step.newOutput.what': 'Die Sigmoidfunktion der neuen Nettoeingabe von {neuron}.',
  'step.newOutput.why':
    '{layer, select, output {Vergleiche sie mit dem Zielwert: Ist sie näher gekommen?} other {Ein kleiner Schritt ändert sie nur wenig.}}',
  'step.newError.what': 'Der Fehler von {neuron} mit der neuen Ausgabe.',
  'step.newError.why':
    '{outputs, plural, =1 {Es gibt keine andere Ausgabe, also misst sich das Update hieran.} =2 {Der Fehler der einen Ausgabe kann steigen, während der der anderen um mehr fällt.} other {Der Fehler einer Ausgabe kann steigen, während die der anderen um mehr fallen.}}',
  'step.newTotalError.what':
    '{outputs, plural, =1 {Der Fehler der einzigen Ausgabe ist der Gesamtfehler: Vergleiche ihn mit dem vor dem Update.} other {Addiere die neuen Fehler und vergleiche die Summe mit der vor dem Update.}}',
  'step.newTotalError.why':
    'Ist sie kleiner, hat das Update gewirkt: Wende es an und beginne von vorn. Ist sie größer, war der Schritt zu lang: Eine kleinere Lernrate hilft.',
  'step.velocity.what':
    'Behalte einen Teil der Geschwindigkeit, die {by} hatte, mit dem Faktor mu, und gib einen Schub bergab dazu: Ziehe Lernrate mal Ableitung ab.',
  'step.velocity.why':
    'Schübe in dieselbe Richtung ergeben zusammen einen längeren Schritt; Schübe hin und her heben sich auf.',
  'step.momentumUpdate.what': 'Bewege {by} um seine neue Geschwindigkeit.',
  'step.momentumUpdate.why':
    'Der Schritt hängt nicht mehr von dieser Ableitung allein ab, sondern auch von allen davor, von älteren weniger.',
  'step.nesterovUpdate.what':
    'Bewege {by} um mu mal seine neue Geschwindigkeit und noch einmal um den Schub dieser Ableitung.',
  'step.nesterovUpdate.why':
    'Das Verfahren von Nesterov nimmt die Ableitung dort, wohin die Geschwindigkeit das Gewicht gleich tragen wird. Das Gewicht, das du siehst, ist schon dieser Punkt; darum rückt es weiter dorthin, wohin die nächste Geschwindigkeit es trägt.',
  'step.meanGradient.what':
    'Mische die Ableitung nach {by} in den gleitenden Mittelwert der Ableitungen davor.',
  'step.meanGradient.why':
    'Ein Mittel über viele Updates zeigt dorthin, wohin die meisten zeigen; was von einem zum nächsten das Vorzeichen wechselt, hebt sich auf.',
  'step.meanSquare.what':
    'Mische das Quadrat der Ableitung nach {by} in den gleitenden Mittelwert der Quadrate davor.',
  'step.meanSquare.why':
    'Seine Wurzel sagt, wie groß die Ableitungen dieses Gewichts gewöhnlich sind, gleich mit welchem Vorzeichen.',
  'step.corrected.what':
    'Berichtige den gleitenden Mittelwert für {by}: Teile ihn durch 1 minus seinen Faktor hoch die Zahl der Updates.',
  'step.corrected.why':
    'Das Mittel begann bei 0, darum ist es anfangs um genau diesen Anteil zu klein. Nach vielen Updates ist nichts mehr zu berichtigen.',
  'step.rmspropUpdate.what':
    'Ein Schritt bergab: Lernrate mal Ableitung, geteilt durch die Größe, die Ableitungen nach {by} gewöhnlich haben.',
  'step.rmspropUpdate.why':
    'So macht jedes Gewicht ähnlich große Schritte, gleich wie groß oder klein seine Ableitungen sind. Epsilon verhindert, dass durch 0 geteilt wird.',
  'step.adamUpdate.what':
    'Ein Schritt bergab in Richtung des Mittels der Ableitungen, geteilt durch die Größe, die Ableitungen nach {by} gewöhnlich haben.',
  'step.adamUpdate.why':
    'Das Mittel gibt die Richtung und die Wurzel den Maßstab: Der allererste Schritt ist so lang wie die Lernrate, gleich wie groß die Ableitung ist. Epsilon verhindert, dass durch 0 geteilt wird.',
  'step.activated.what':
    '{activation, select, tanh {Schicke die Nettoeingabe von {neuron} durch den Tangens hyperbolicus, der aus jeder Zahl eine zwischen −1 und 1 macht.} relu {Eine ReLU gibt eine Nettoeingabe über 0 weiter, wie sie ist, und sonst 0.} softmax {Der Anteil von {neuron}: e hoch seine Nettoeingabe, geteilt durch die Summe davon über alle Ausgaben.} other {{neuron} ist linear: Die Ausgabe ist die Nettoeingabe.}}',
  'step.activated.why':
    '{layer, select, output {Das ist die Antwort des Netzes, die mit dem Zielwert verglichen wird.} other {Das nimmt die nächste Schicht auf.}}',
  'step.activatedSlope.what':
    '{activation, select, tanh {Wie steil ist tanh bei der Nettoeingabe von {neuron}? Die Steigung ist 1 minus das Quadrat der Ausgabe.} relu {Die Steigung einer ReLU ist über 0 gleich 1 und unter 0 gleich 0. Bei 0 gibt es keine; es wird 0 genommen.} softmax {Eine Nettoeingabe hebt ihren eigenen Anteil und senkt alle anderen.} other {Ein lineares Neuron gibt jede Änderung weiter, wie sie ist: Die Steigung ist 1.}}',
  'step.activatedSlope.why':
    'Mit diesem Faktor kommt eine Änderung der Nettoeingabe bei der Ausgabe an.',
  'step.crossError.what':
    'Die Kreuzentropie: Je näher die Ausgabe von {neuron} an ihrem Zielwert liegt, desto kleiner ist sie.',
  'step.crossError.why':
    'Der Logarithmus macht es teuer, sich sicher zu sein und falsch zu liegen; und er kürzt sich auf dem Rückweg mit der Steigung.',
  'step.cancelled.what':
    'Die Kettenregel, und dann bleibt wenig übrig: Die Steigung der Ausgabe kürzt sich mit dem Nenner der Ableitung des Fehlers. Die Regeln zeigen es Zeile für Zeile.',
  'step.cancelled.why':
    '{targets, select, any {Ausgabe minus Zielwert bliebe übrig, wenn die Zielwerte zusammen 1 ergäben; diese tun es nicht, also bleibt ihre Summe stehen. Auch so spricht der Fehler dort deutlich, wo das Neuron gesättigt ist.} other {Ausgabe minus Zielwert: Der Fehler spricht auch dort deutlich, wo das Neuron gesättigt ist. Darum nimmt man diese beiden zusammen.}}',
  'step.weightByDelta.what':
    'Das Delta von {neuron} sagt, wie schnell sich der Fehler mit der Nettoeingabe ändert; die Nettoeingabe ändert sich mit {by} um das, womit {by} multipliziert wird.',
  'step.weightByDelta.why':
    'Ist sie positiv, macht ein größeres {by} den Fehler größer, ist sie negativ, kleiner.',
  'step.pathsOut.what':
    'Addiere die Wege: Die Ausgabe von {neuron} ändert den Gesamtfehler über jedes Neuron, das sie aufnimmt.',
  'step.pathsOut.why':
    'Ein verborgenes Neuron hat keinen eigenen Zielwert. Sein Anteil am Fehler ist die Summe dessen, was es weiter vorn bewirkt.',
  'step.batchError.what':
    '{reduce, select, sum {Addiere die Gesamtfehler aller {examples} Beispiele.} other {Bilde das Mittel der Gesamtfehler aller {examples} Beispiele: Addiere sie und teile durch {examples}.}}',
  'step.batchError.why':
    'Das Update soll das Netz bei allen Beispielen besser machen, darum zählt diese Zahl.',
  'step.batchGradient.what':
    '{reduce, select, sum {Addiere die Ableitungen nach {by} aller {examples} Beispiele.} other {Bilde das Mittel der Ableitungen nach {by} aller {examples} Beispiele: Addiere sie und teile durch {examples}.}}',
  'step.batchGradient.why':
    '{reduce, select, sum {Jedes Beispiel zieht {by} in seine Richtung, und die Summe ist, wohin sie gemeinsam ziehen. Sie wächst mit der Zahl der Beispiele, und der Schritt auch.} other {Jedes Beispiel zieht {by} in seine Richtung, und das Mittel ist, wohin sie gemeinsam ziehen. Es ist die Summe bis auf den Faktor, darum passt eine Lernrate für viele Beispiele so gut wie für eines.}}',
  'step.newBatchError.what':
    '{reduce, select, sum {Addiere die neuen Fehler aller {examples} Beispiele und vergleiche die Summe mit der} other {Bilde das Mittel der neuen Fehler aller {examples} Beispiele und vergleiche es mit dem}} vor dem Update.',
  'step.newBatchError.why':
    'Der Fehler eines Beispiels kann steigen, während der aller zusammen sinkt. Ist der aller größer, war der Schritt zu lang: Eine kleinere Lernrate hilft.',
} as const;
