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
    '{layer, select, output {Das ist die Antwort des Netzes, die mit ihrem Zielwert verglichen wird.} other {Das nimmt die Ausgabeschicht entgegen.}}',
  'step.error.what':
    'Nimm den Abstand der Ausgabe von {neuron} zu ihrem Zielwert, quadriere ihn und halbiere das Ergebnis.',
  'step.error.why':
    'Das Quadrat zählt eine Abweichung nach oben und nach unten gleich; das Halbe wird auf dem Rückweg eine 2 kürzen.',
  'step.totalError.what': 'Addiere die Fehler beider Ausgaben.',
  'step.totalError.why':
    'Diese eine Zahl sagt, wie falsch das Netz liegt. Von hier an geht es nur noch darum, sie kleiner zu machen.',
  'step.errorByOutput.what':
    'Wie schnell ändert sich der Gesamtfehler mit der Ausgabe von {neuron}? Der Fehler der anderen Ausgabe hängt nicht von ihr ab und fällt weg.',
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
    '{shared, select, yes {Der Bias {by} wird zu beiden Nettoeingaben seiner Schicht addiert und wirkt durch beide auf den Fehler: Addiere die zwei.} other {Der Bias {by} wird unverändert addiert: Er bewegt die Nettoeingabe eins zu eins.}}',
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
    'Der Fehler der einen Ausgabe kann steigen, während der der anderen um mehr fällt.',
  'step.newTotalError.what':
    'Addiere die neuen Fehler und vergleiche die Summe mit der vor dem Update.',
  'step.newTotalError.why':
    'Ist sie kleiner, hat das Update gewirkt: Wende es an und beginne von vorn. Ist sie größer, war der Schritt zu lang: Eine kleinere Lernrate hilft.',
} as const;
