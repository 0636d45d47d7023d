/** French, as share in English. */
export const share = {
  'share.title': 'Partager cette page',
  'share.what':
    'Quiconque ouvre cette adresse voit ce qui est à l’écran maintenant : la même étape, avec les mêmes nombres.',
  'share.reach.thisComputer':
    'Cette page vient de votre propre ordinateur : personne d’autre ne peut ouvrir cette adresse. Pour la partager, ouvrez Backstep depuis un serveur web.',
  'share.reach.file':
    'Cette page est un fichier de votre ordinateur : personne d’autre ne peut ouvrir cette adresse. Pour la partager, transmettez le fichier, ou ouvrez Backstep depuis un serveur web.',
  'share.address': 'Adresse',
  'share.copy': 'Copier le lien',
  'share.copied': 'Le lien est copié.',
  'share.byHand':
    'Ce navigateur ne permet pas à la page de copier. L’adresse est sélectionnée : copiez-la vous-même.',
  'share.handOn': 'Envoyer avec une autre application',
  'share.notShared': 'Cela n’a pas marché. Copiez plutôt le lien.',
  'share.qr': 'Code QR de l’adresse',
  'share.qrTooLong':
    'Cette adresse est trop longue pour un code QR. Copiez le lien, et mettez-le là où la classe le trouvera.',
  'share.close': 'Fermer',
  'embed.open': 'Ouvrir dans Backstep',
} as const;
