/** French, as marking in English. */
export const marking = {
  'list.also': '{before}, {after}',
  diagnosis: '{name}. {explanation}',
  'diagnosis.targetMinusOut.name': 'Signe de (cible − sortie)',
  'diagnosis.targetMinusOut.explanation':
    'L’erreur est ½(cible − sortie)². Sa dérivée par rapport à la sortie reçoit un signe moins de l’intérieur de la parenthèse : elle vaut −(cible − sortie), c’est-à-dire sortie − cible.',
  'diagnosis.halfLeftOut.name': '½ oublié',
  'diagnosis.halfLeftOut.explanation':
    'L’erreur d’une sortie est la moitié de l’écart au carré. Le ½ est là pour que le 2 de la dérivée d’une puissance se simplifie ; sans lui, l’erreur et sa dérivée sont toutes deux deux fois trop grandes.',
  'diagnosis.twoLeftOut.name': '½ gardé dans la dérivée',
  'diagnosis.twoLeftOut.explanation':
    'La dérivée d’une puissance fait descendre un 2, et 2 · ½ vaut 1. Il ne reste pas de ½ dans la dérivée de ½(cible − sortie)².',
  'diagnosis.halvedTwice.name': 'Divisé par deux une fois de trop',
  'diagnosis.halvedTwice.explanation':
    'L’erreur de chaque sortie a déjà son ½. Le total est leur simple somme, sans second ½.',
  'diagnosis.squareLeftOut.name': 'Carré oublié',
  'diagnosis.squareLeftOut.explanation':
    'La différence entre la cible et la sortie se met au carré avant d’être divisée par deux.',
  'diagnosis.wrongTarget.name': 'Cible de l’autre sortie',
  'diagnosis.wrongTarget.explanation':
    'Chaque sortie se compare à sa propre cible. Ici, elle a été comparée à la cible de l’autre sortie.',
  'diagnosis.oneError.name': 'Erreur d’une seule sortie',
  'diagnosis.oneError.explanation': 'L’erreur totale est la somme des erreurs des deux sorties.',
  'diagnosis.biasLeftOut.name': 'Biais oublié',
  'diagnosis.biasLeftOut.explanation':
    'Une entrée nette est la somme des entrées pondérées et du biais du neurone. Ici, le biais manque.',
  'diagnosis.biasOfOther.name': 'Autre biais pris',
  'diagnosis.biasOfOther.explanation':
    'Chaque couche, et chaque neurone si les biais ne sont pas partagés, a son propre biais. Ici, on en a ajouté un qui va ailleurs.',
  'diagnosis.biasSubtracted.name': 'Biais soustrait',
  'diagnosis.biasSubtracted.explanation':
    'Le biais s’ajoute aux entrées pondérées, quel que soit son signe.',
  'diagnosis.weightsCrossed.name': 'Poids croisés',
  'diagnosis.weightsCrossed.explanation':
    'Deux poids ont échangé leurs places. Suivez le trait dans le schéma : chaque poids appartient à un trait, d’un neurone à un autre, à l’aller comme au retour.',
  'diagnosis.wrongWeight.name': 'Autre poids pris',
  'diagnosis.wrongWeight.explanation':
    'Un poids de la même couche a été pris, mais pas celui de ce trait du schéma.',
  'diagnosis.wrongSource.name': 'Autre entrée prise',
  'diagnosis.wrongSource.explanation':
    'Chaque poids est multiplié par la valeur au début de son propre trait. Ici, on a pris la valeur d’un autre neurone ou d’une autre entrée.',
  'diagnosis.netForOutput.name': 'Entrée nette prise pour la sortie',
  'diagnosis.netForOutput.explanation':
    'Un neurone transmet sa sortie, après la sigmoïde. Ici, on a pris son entrée nette.',
  'diagnosis.inputLeftOut.name': 'Une entrée oubliée',
  'diagnosis.inputLeftOut.explanation':
    'Une entrée nette a un produit pour chaque trait qui mène au neurone. Ici, il en manque un.',
  'diagnosis.activationLeftOut.name': 'Sigmoïde oubliée',
  'diagnosis.activationLeftOut.explanation':
    'C’est encore l’entrée nette. La sortie est ce que la sigmoïde en fait.',
  'diagnosis.activationSign.name': 'Signe dans l’exposant',
  'diagnosis.activationSign.explanation':
    'La sigmoïde est 1/(1 + e^−net), avec un signe moins dans l’exposant. Sans lui, le résultat est 1 moins le bon.',
  'diagnosis.slopeLeftOut.name': 'Sortie · (1 − sortie) oublié',
  'diagnosis.slopeLeftOut.explanation':
    'En remontant à travers un neurone, l’erreur traverse la sigmoïde : la pente de la sigmoïde, sortie · (1 − sortie), est donc un des facteurs.',
  'diagnosis.slopeAtNet.name': 'Pente prise avec l’entrée nette',
  'diagnosis.slopeAtNet.explanation':
    'La pente de la sigmoïde est sortie · (1 − sortie). Ici, l’entrée nette a été mise à la place de la sortie.',
  'diagnosis.slopeWithoutOut.name': 'Seulement 1 − sortie',
  'diagnosis.slopeWithoutOut.explanation':
    'La pente de la sigmoïde a deux facteurs : sortie, et 1 − sortie. Ici, le premier manque.',
  'diagnosis.slopeWithoutOneMinus.name': 'Seulement la sortie',
  'diagnosis.slopeWithoutOneMinus.explanation':
    'La pente de la sigmoïde a deux facteurs : sortie, et 1 − sortie. Ici, le second manque.',
  'diagnosis.newWeight.name': 'Poids mis à jour utilisé dans la couche cachée',
  'diagnosis.newWeight.explanation':
    'L’erreur remonte vers la couche cachée par les poids qui l’ont produite. Toutes les dérivées se prennent avec les anciens poids ; les nouveaux ne servent qu’à la passe avant suivante.',
  'diagnosis.onePath.name': 'Un seul des deux chemins',
  'diagnosis.onePath.explanation':
    'L’action sur l’erreur totale passe par les deux neurones de la couche suivante. Remontez chaque chemin, puis additionnez les deux.',
  'diagnosis.pathsSubtracted.name': 'Chemins soustraits',
  'diagnosis.pathsSubtracted.explanation':
    'Les contributions des chemins s’additionnent, chacune avec son propre signe.',
  'diagnosis.weightLeftOut.name': 'Poids oublié au retour',
  'diagnosis.weightLeftOut.explanation':
    'Entre une sortie cachée et l’entrée nette suivante, il y a un poids, et il est aussi un facteur au retour.',
  'diagnosis.sourceLeftOut.name': 'Entrée du poids oubliée',
  'diagnosis.sourceLeftOut.explanation':
    'C’est la dérivée par rapport à l’entrée nette. Pour un poids, il faut encore la multiplier par la valeur que le poids multiplie.',
  'diagnosis.weightForSource.name': 'Poids pris pour son entrée',
  'diagnosis.weightForSource.explanation':
    'La dérivée de poids · valeur par rapport au poids est la valeur, pas le poids.',
  'diagnosis.errorLeftOut.name': 'Premier facteur oublié',
  'diagnosis.errorLeftOut.explanation':
    'La chaîne commence par la variation de l’erreur avec la sortie. Ici, ce facteur manque.',
  'diagnosis.deltaOfOther.name': 'Dérivée d’un autre neurone prise',
  'diagnosis.deltaOfOther.explanation':
    'La chaîne remonte à travers le neurone auquel ce poids ou cette sortie appartient. Ici, elle part d’un autre neurone de la couche.',
  'diagnosis.factorsAdded.name': 'Facteurs additionnés',
  'diagnosis.factorsAdded.explanation':
    'Le long d’un chemin de la règle de la chaîne, les facteurs se multiplient. Seuls des chemins différents s’additionnent.',
  'diagnosis.added.name': 'Ajouté au lieu de soustrait',
  'diagnosis.added.explanation':
    'La dérivée indique où l’erreur croît : le pas va donc en sens contraire, nouveau poids = ancien poids − taux d’apprentissage · dérivée.',
  'diagnosis.rateLeftOut.name': 'Taux d’apprentissage oublié',
  'diagnosis.rateLeftOut.explanation':
    'La dérivée se multiplie par le taux d’apprentissage avant d’être retirée du poids.',
  'diagnosis.stepOnly.name': 'Le pas seulement',
  'diagnosis.stepOnly.explanation':
    'C’est le taux d’apprentissage fois la dérivée : la variation du poids. Retirez-la de l’ancien poids.',
  'diagnosis.gradientMinusWeight.name': 'Soustraction à l’envers',
  'diagnosis.gradientMinusWeight.explanation':
    'C’est le pas qui se retire du poids, et non le poids du pas.',
  'diagnosis.rateTimesWeight.name': 'Taux d’apprentissage sur le poids',
  'diagnosis.rateTimesWeight.explanation':
    'Le taux d’apprentissage ne multiplie que la dérivée, pas le poids.',
  'diagnosis.gradientOfOther.name': 'Dérivée d’un autre poids prise',
  'diagnosis.gradientOfOther.explanation':
    'Chaque poids se déplace selon sa propre dérivée. Ici, on a pris celle d’un autre poids.',
  'diagnosis.oldValue.name': 'Ancienne valeur dans la vérification',
  'diagnosis.oldValue.explanation':
    'La passe avant après la mise à jour prend les nouveaux poids et les sorties qui en résultent. Ici, on a pris une valeur d’avant la mise à jour.',
  'diagnosis.signLost.name': 'Signe inversé',
  'diagnosis.signLost.explanation': 'Les chiffres sont justes, mais pas le signe.',
  'diagnosis.digitsTransposed.name': 'Deux chiffres intervertis',
  'diagnosis.digitsTransposed.explanation':
    'Si l’on échange deux chiffres voisins, le résultat est juste.',
  'diagnosis.digitChanged.name': 'Un chiffre mal lu ou mal tapé',
  'diagnosis.digitChanged.explanation': 'Si l’on change un chiffre, le résultat est juste.',
  'diagnosis.digitLost.name': 'Un chiffre perdu',
  'diagnosis.digitLost.explanation': 'Si l’on ajoute un chiffre, le résultat est juste.',
  'diagnosis.digitAdded.name': 'Un chiffre de trop',
  'diagnosis.digitAdded.explanation': 'Si l’on retire un chiffre, le résultat est juste.',
  'diagnosis.pointMoved.name': 'Virgule mal placée',
  'diagnosis.pointMoved.explanation':
    'Les chiffres sont justes, mais la virgule n’est pas à sa place.',
  'diagnosis.lastDigit.name': 'Écart au dernier chiffre',
  'diagnosis.lastDigit.explanation':
    'Le résultat est presque juste. En général, un nombre a été arrondi trop tôt en chemin : gardez un ou deux chiffres de plus que vous n’en écrivez.',
  'diagnosis.valueOfOther.name': 'Valeur d’une autre grandeur',
  'diagnosis.valueOfOther.explanation': 'C’est la valeur de {other}.',
  'diagnosis.swapped.name': 'Deux résultats échangés',
  'diagnosis.swapped.explanation':
    'C’est la valeur de {other}, et le résultat donné là-bas est la valeur attendue ici.',
} as const;
