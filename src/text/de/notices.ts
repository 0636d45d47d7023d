/** German, as notices in English. */
export const notices = {
  'notice.dismiss': 'Schließen',
  'notice.title': 'Bitte beachten',
  'notice.address.tooLong':
    'Die Adresse ist zu lang, um von dieser Seite zu stammen, und wurde nicht gelesen. Alles andere geht wie gewohnt.',
  'notice.address.unreadable':
    'Ein Teil der Adresse, „{text}“, war nicht lesbar und wurde weggelassen. Der Rest wurde verwendet.',
  'notice.address.unknownView':
    'Hier gibt es keine Seite namens „{text}“, darum ist die Schrittansicht offen.',
  'notice.address.unknownExample':
    'Es gibt kein Beispiel namens „{text}“, darum wurde die Adresse nicht verwendet. Wähle ein Beispiel aus der Liste.',
  'notice.address.unknownName':
    'Die Adresse setzt „{name}“, was dieses Beispiel nicht hat. Es wurde weggelassen.',
  'notice.address.unknownStep':
    'In diesem Beispiel gibt es keinen Schritt namens „{text}“. Wähle einen über dem Netz.',
  'notice.address.badChoice':
    'Die Adresse sagt {name} = „{text}“. Möglich für {name}: {accepted}. Es blieb, wie es war.',
  'notice.address.badNumber':
    '{name}: „{text}“ {reason, select, empty {ist leer} tooLarge {ist größer, als ein Computer fassen kann} tooLong {ist zu lang} divisionByZero {teilt durch null} twoSeparators {hat zwei Dezimalzeichen} other {ist keine Zahl}}. Möglich ist eine Zahl wie 0,45, 0.45, 4,5e-1 oder 1/2. {name} blieb, wie es war.',
  'notice.address.more':
    'Die Adresse hat {count, plural, one {noch einen Fehler} other {noch # Fehler}}.',
  'notice.storage.unavailable':
    'Dieser Browser lässt die Seite nichts speichern. Deine Zahlen bleiben, bis du die Seite schließt. Auch die Adresse enthält sie: Kopiere sie, um sie zu behalten.',
  'notice.storage.full':
    'Der Speicher des Browsers ist voll, darum werden deine letzten Änderungen nicht gespeichert. Die Adresse enthält deine Zahlen: Kopiere sie, um sie zu behalten.',
  'notice.storage.otherVersion':
    'Es wurde Arbeit gefunden, die eine andere Version dieser Seite gespeichert hat. Sie ließ sich nicht öffnen und wurde so gelassen, wie sie ist.',
  'notice.storage.damaged':
    'Ein Teil deiner gespeicherten Arbeit war nicht lesbar und wurde so gelassen, wie er ist. Was lesbar war, ist hier.',
  'notice.language.notLoaded':
    'Die Texte für {name} konnten nicht geladen werden, darum bleibt die Sprache, wie sie war. Wähle sie noch einmal, wenn du online bist.',
  'notice.run.overflow':
    'Der Lauf endete nach {updates, plural, =0 {keinem Update} one {# Update} other {# Updates}}: Das nächste hätte eine Zahl zu groß für den Computer gemacht. Eine kleinere Lernrate hilft.',
} as const;
