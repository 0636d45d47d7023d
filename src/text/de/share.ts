/** German, as share in English. */
export const share = {
  'share.title': 'Diese Seite teilen',
  'share.what':
    'Wer diese Adresse öffnet, sieht, was jetzt zu sehen ist: denselben Schritt mit denselben Zahlen.',
  'share.reach.thisComputer':
    'Diese Seite kommt von deinem eigenen Computer, darum kann sonst niemand diese Adresse öffnen. Um sie zu teilen, öffne Backstep von einem Webserver.',
  'share.reach.file':
    'Diese Seite ist eine Datei auf deinem Computer, darum kann sonst niemand diese Adresse öffnen. Um sie zu teilen, gib die Datei weiter oder öffne Backstep von einem Webserver.',
  'share.address': 'Adresse',
  'share.copy': 'Link kopieren',
  'share.copied': 'Der Link ist kopiert.',
  'share.byHand':
    'Dieser Browser lässt die Seite nicht kopieren. Die Adresse ist markiert: Kopiere sie selbst.',
  'share.handOn': 'Mit einer anderen App senden',
  'share.notShared': 'Das hat nicht geklappt. Kopiere stattdessen den Link.',
  'share.qr': 'QR-Code der Adresse',
  'share.qrTooLong':
    'Diese Adresse ist zu lang für einen QR-Code. Kopiere den Link und leg ihn dorthin, wo die Klasse ihn findet.',
  'share.close': 'Schließen',
  'embed.open': 'In Backstep öffnen',
} as const;
