/** French, as worksheet in English. */
export const worksheet = {
  'worksheet.title': 'Une mise à jour par rétropropagation, à la main',
  'worksheet.keyTitle': 'Corrigé',
  'worksheet.code': 'Code',
  'worksheet.sheetOf': 'fiche {number} sur {count}',
  'worksheet.name': 'Nom',
  'worksheet.class': 'Classe',
  'worksheet.date': 'Date',
  'worksheet.blank': 'à remplir',
  'worksheet.figure':
    'Le réseau, avec ses nombres donnés : deux entrées, deux neurones cachés, deux neurones de sortie, et l’erreur de chaque sortie.',
  'worksheet.givens': 'Donné',
  'worksheet.told': 'Déjà calculé',
  'worksheet.task':
    'Remplissez chaque case, dans l’ordre. Écrivez au moins {digits} chiffres après la virgule ; pour un nombre inférieur à 0,1, au moins {digits} chiffres à partir du premier qui n’est pas zéro.',
  'worksheet.rules':
    'Chaque neurone est une sigmoïde. L’erreur d’une sortie est la moitié du carré de son écart à la cible. Toute la rétropropagation utilise les poids d’avant la mise à jour. {update, select, yes {La mise à jour change les poids et les biais.} other {La mise à jour change les poids ; les biais restent tels quels.}}',
  'worksheet.check': 'Vérifiez votre travail sur {address}',
  'worksheet.open': 'Ces nombres dans le tuteur : {address}',
  'worksheet.keyNote':
    'Calculé avec des nombres non arrondis, affichés arrondis. Si l’on arrondit en chemin, les derniers chiffres peuvent différer un peu.',
  'worksheet.footSheet': 'Backstep · {code}',
  'worksheet.footKey': 'Backstep · {code} · corrigé',
  'worksheet.footPage': 'Page',

  'worksheet.options': 'Que faut-il imprimer',
  'worksheet.numbers': 'Nombres',
  'worksheet.numbers.own': 'Les nombres actuels du tuteur',
  'worksheet.numbers.fresh': 'De nouveaux nombres, une fiche par élève',
  'worksheet.seed': 'Code de tirage de la classe',
  'worksheet.seedHint': 'Le même code donne toujours les mêmes fiches.',
  'worksheet.seedBad':
    'Un code de tirage a 1 à 12 lettres (a à z) et chiffres. D’ici là, il reste {kept}.',
  'worksheet.newSeed': 'Nouveau code',
  'worksheet.variants': 'Fiches',
  'worksheet.variantsBad': 'On peut imprimer de 1 à {most} fiches. Cela reste {kept}.',
  'worksheet.phases': 'Demander',
  'worksheet.phasesHint': 'Ce qu’il faut d’une partie non demandée est donné sur la fiche.',
  'worksheet.help': 'Donner chaque formule en aide',
  'worksheet.key': 'Corrigé',
  'worksheet.key.working': 'Avec tous les calculs',
  'worksheet.key.values': 'Valeurs seules',
  'worksheet.key.none': 'Aucun',
  'worksheet.paper': 'Papier',
  'worksheet.paper.a4': 'A4',
  'worksheet.paper.letter': 'Letter',
  'worksheet.print': 'Imprimer, ou enregistrer en PDF',
  'worksheet.preparing':
    'Préparation de {count, plural, one {# fiche} many {# fiches} other {# fiches}}…',
  'worksheet.codes': 'Codes',
  'worksheet.codesHint': 'Chacun ouvre les nombres de sa fiche dans le tuteur.',
  'worksheet.preview': 'Aperçu',
  'worksheet.shown': 'Fiche affichée',
  'worksheet.shownOption': '{number} : {code}',
  'worksheet.previewNote':
    'L’aperçu montre une fiche et ses réponses. Les {count} sont imprimées : d’abord les fiches, puis les corrigés.',
  'worksheet.keptNothing':
    'Ce qui est gardé des mises à jour précédentes vaut 0 pour chaque poids et chaque biais.',
  'worksheet.figureOther':
    'Le réseau, avec ses nombres donnés : des couches de {sizes}, entrées d’abord, et l’erreur de chaque sortie.',
  'worksheet.rulesOther':
    'Neurones cachés : {hidden}. Neurones de sortie : {output}. Erreur : {loss}. Méthode : {method}. Toute la rétropropagation utilise les poids d’avant la mise à jour. {update, select, yes {La mise à jour change les poids et les biais.} other {La mise à jour change les poids ; les biais restent tels quels.}}',
} as const;
