/** French, as steps in English. */
export const steps = {
  'step.given.what': '{by} est donné : c’est un des nombres que vous pouvez changer.',
  'step.given.why': 'Il sert pour la première fois à cette étape.',
  'step.net.what':
    'Additionnez ce qui arrive à {neuron} : chaque valeur entrante fois son poids, plus le biais.',
  'step.net.why':
    '{layer, select, output {Les sorties cachées sont connues : la couche de sortie peut former son entrée nette.} other {Un neurone rassemble d’abord son entrée nette ; alors seulement il peut donner une sortie.}}',
  'step.output.what':
    'Appliquez la sigmoïde à l’entrée nette de {neuron} : elle change tout nombre en un nombre entre 0 et 1.',
  'step.output.why':
    '{layer, select, output {C’est la réponse du réseau, à comparer à sa cible.} other {C’est ce que recevra la couche suivante.}}',
  'step.error.what':
    'Prenez l’écart entre la sortie de {neuron} et sa cible, mettez-le au carré, puis divisez par deux.',
  'step.error.why':
    'Le carré compte de la même façon un écart dans un sens ou dans l’autre ; le ½ se simplifiera avec un 2 au retour.',
  'step.totalError.what':
    '{outputs, plural, =1 {Il n’y a qu’une sortie : son erreur est l’erreur totale.} other {Additionnez les erreurs des sorties.}}',
  'step.totalError.why':
    'Ce seul nombre dit à quel point le réseau se trompe. À partir d’ici, tout vise à le réduire.',
  'step.errorByOutput.what':
    'À quelle vitesse l’erreur totale varie-t-elle avec la sortie de {neuron} ?{outputs, plural, =1 {} =2 { L’erreur de l’autre sortie n’en dépend pas : elle disparaît.} other { Les erreurs des autres sorties n’en dépendent pas : elles disparaissent.}}',
  'step.errorByOutput.why': 'Le retour commence là où naît l’erreur : aux sorties.',
  'step.slope.what':
    'Quelle est la pente de la sigmoïde à l’entrée nette de {neuron} ? Elle vaut la sortie fois 1 moins la sortie.',
  'step.slope.why':
    'Une variation de l’entrée nette passe à la sortie avec ce facteur : un quart au plus, et presque rien quand le neurone est saturé.',
  'step.delta.what':
    'Multipliez les deux : c’est la vitesse à laquelle l’erreur varie avec l’entrée nette de {neuron}. On l’appelle souvent le delta de {neuron}.',
  'step.delta.why':
    'La dérivée de chaque poids qui mène à {neuron} contient ce produit ; seul le dernier facteur change d’un poids à l’autre.',
  'step.outputWeight.what':
    'La règle de la chaîne : {by} agit sur l’entrée nette de {neuron}, celle-ci sur sa sortie, et celle-ci sur l’erreur. Multipliez les trois taux.',
  'step.outputWeight.why':
    'Si elle est positive, augmenter {by} augmente l’erreur ; si elle est négative, cela la diminue. Sa taille dit à quelle vitesse.',
  'step.pathError.what':
    'À quelle vitesse l’erreur de {output} varie-t-elle avec la sortie de {neuron} ? Remontez à travers {output}, puis le long du poids qui les relie.',
  'step.pathError.why':
    'La sortie de {neuron} atteint chaque neurone de sortie : on suit donc chaque chemin séparément avant de les additionner.',
  'step.hiddenOut.what':
    'Additionnez les chemins : la sortie de {neuron} agit sur l’erreur totale par les deux neurones de sortie à la fois.',
  'step.hiddenOut.why':
    'Un neurone caché n’a pas de cible à lui. Sa part dans l’erreur est la somme de ce qu’il fait à chaque sortie.',
  'step.hiddenWeight.what':
    'La règle de la chaîne, une couche plus en arrière : {by} agit sur l’entrée nette de {neuron}, celle-ci sur sa sortie, et celle-ci sur l’erreur par les deux chemins.',
  'step.hiddenWeight.why':
    'Le premier facteur contient déjà les deux chemins : ici aussi, il y a trois facteurs.',
  'step.bias.what':
    '{shared, select, yes {{neurons, plural, =2 {Le biais {by} s’ajoute aux deux entrées nettes de sa couche : il agit sur l’erreur par les deux. Additionnez-les.} other {Le biais {by} s’ajoute à toutes les entrées nettes de sa couche : il agit sur l’erreur par les {neurons}. Additionnez-les.}}} other {Le biais {by} s’ajoute tel quel : l’entrée nette varie exactement comme lui.}}',
  'step.bias.why':
    'Un biais est un poids dont l’entrée vaut toujours 1. Il a un gradient même quand la mise à jour le laisse fixe.',
  'step.netByWeight.what':
    'À quelle vitesse l’entrée nette de {neuron} varie-t-elle avec {by} ? Les autres termes ne le contiennent pas : il reste la valeur par laquelle {by} est multiplié.',
  'step.netByWeight.why': 'C’est le dernier facteur de la chaîne qui remonte à {by}.',
  'step.netByOutput.what':
    'À quelle vitesse l’entrée nette de {neuron} varie-t-elle avec {by} ? Un seul terme le contient, et il en reste le poids qui les relie.',
  'step.netByOutput.why':
    'Les erreurs remontent par les mêmes poids qui ont porté les valeurs vers l’avant.',
  'step.netByBias.what': 'Le biais s’ajoute tel quel : l’entrée nette varie exactement comme lui.',
  'step.netByBias.why': 'C’est le dernier facteur de la chaîne qui remonte au biais.',
  'step.update.what':
    'Descendez la pente : retirez à {by} le taux d’apprentissage fois la dérivée.',
  'step.update.why':
    'Moins, car la dérivée indique où l’erreur croît. Toutes les dérivées ont été prises avec les anciens poids : l’ordre des mises à jour n’importe donc pas.',
  'step.velocity.what':
    'Gardez une part de la vitesse qu’avait {by}, selon le facteur mu, et ajoutez une poussée vers le bas : le taux d’apprentissage fois la dérivée, en moins.',
  'step.velocity.why':
    'Des poussées de même sens s’ajoutent en un pas plus long ; des poussées opposées s’annulent.',
  'step.momentumUpdate.what': 'Déplacez {by} de sa nouvelle vitesse.',
  'step.momentumUpdate.why':
    'Le pas ne dépend plus de cette seule dérivée, mais de toutes celles d’avant, et d’autant moins qu’elles sont anciennes.',
  'step.nesterovUpdate.what':
    'Déplacez {by} de mu fois sa nouvelle vitesse, et encore une fois de la poussée de cette dérivée.',
  'step.nesterovUpdate.why':
    'La méthode de Nesterov prend la dérivée là où la vitesse va porter le poids. Le poids que vous voyez est déjà ce point : on le mène donc là où la prochaine vitesse le portera.',
  'step.meanGradient.what':
    'Mêlez la dérivée par rapport à {by} à la moyenne mobile des dérivées précédentes.',
  'step.meanGradient.why':
    'Une moyenne sur beaucoup de mises à jour va dans le sens de la plupart d’entre elles ; ce qui change de signe d’une fois à l’autre s’annule.',
  'step.meanSquare.what':
    'Mêlez le carré de la dérivée par rapport à {by} à la moyenne mobile des carrés précédents.',
  'step.meanSquare.why':
    'Sa racine dit quelle taille ont d’habitude les dérivées de ce poids, quel que soit leur signe.',
  'step.corrected.what':
    'Corrigez la moyenne mobile de {by} : divisez-la par 1 moins son facteur à la puissance du nombre de mises à jour.',
  'step.corrected.why':
    'La moyenne est partie de 0 : au début, elle est trop petite, juste de cette part. Après beaucoup de mises à jour, il n’y a plus rien à corriger.',
  'step.rmspropUpdate.what':
    'Descendez la pente du taux d’apprentissage fois la dérivée, divisée par la taille qu’ont d’habitude les dérivées de {by}.',
  'step.rmspropUpdate.why':
    'Ainsi chaque poids fait des pas de taille semblable, que ses dérivées soient grandes ou petites. Epsilon évite de diviser par 0.',
  'step.adamUpdate.what':
    'Descendez le long de la moyenne des dérivées, divisée par la taille qu’ont d’habitude les dérivées de {by}.',
  'step.adamUpdate.why':
    'La moyenne donne la direction et la racine l’échelle : le tout premier pas a la longueur du taux d’apprentissage, quelle que soit la dérivée. Epsilon évite de diviser par 0.',
  'step.newNet.what':
    'De nouveau la passe avant, cette fois avec les poids mis à jour : l’entrée nette de {neuron}.',
  'step.newNet.why': 'Seul un nouveau calcul montre si la mise à jour a servi.',
  'step.newOutput.what': 'La sigmoïde de la nouvelle entrée nette de {neuron}.',
  'step.newOutput.why':
    '{layer, select, output {Comparez-la à sa cible : s’en est-elle rapprochée ?} other {Un petit pas ne la change que peu.}}',
  'step.newError.what': 'L’erreur de {neuron} avec sa nouvelle sortie.',
  'step.newError.why':
    '{outputs, plural, =1 {Il n’y a pas d’autre sortie : c’est à cette erreur que se juge la mise à jour.} =2 {L’erreur d’une sortie peut monter pendant que celle de l’autre baisse davantage.} other {L’erreur d’une sortie peut monter pendant que celles des autres baissent davantage.}}',
  'step.newTotalError.what':
    '{outputs, plural, =1 {L’erreur de la seule sortie est l’erreur totale : comparez-la à celle d’avant la mise à jour.} other {Additionnez les nouvelles erreurs et comparez la somme à celle d’avant la mise à jour.}}',
  'step.newTotalError.why':
    'Si elle est plus petite, la mise à jour a fait son travail : appliquez-la et recommencez. Si elle est plus grande, le pas était trop long : un taux d’apprentissage plus petit aide.',
  'step.activated.what':
    '{activation, select, tanh {Appliquez la tangente hyperbolique à l’entrée nette de {neuron} : elle change tout nombre en un nombre entre −1 et 1.} relu {Une ReLU transmet telle quelle une entrée nette au-dessus de 0, et 0 pour toutes les autres.} softmax {La part de {neuron} : e à la puissance de son entrée nette, sur la somme de ces valeurs pour toutes les sorties.} other {{neuron} est linéaire : sa sortie est son entrée nette.}}',
  'step.activated.why':
    '{layer, select, output {C’est la réponse du réseau, à comparer à sa cible.} other {C’est ce que recevra la couche suivante.}}',
  'step.activatedSlope.what':
    '{activation, select, tanh {Quelle est la pente de tanh à l’entrée nette de {neuron} ? Elle vaut 1 moins le carré de la sortie.} relu {La pente d’une ReLU vaut 1 au-dessus de 0, et 0 au-dessous. En 0 il n’y a pas de pente ; on prend 0.} softmax {Une entrée nette augmente sa propre part et diminue toutes les autres.} other {Un neurone linéaire transmet toute variation telle quelle : sa pente vaut 1.}}',
  'step.activatedSlope.why': 'Une variation de l’entrée nette passe à la sortie avec ce facteur.',
  'step.crossError.what':
    'L’entropie croisée : plus la sortie de {neuron} est proche de sa cible, plus elle est petite.',
  'step.crossError.why':
    'Le logarithme fait payer cher une erreur commise avec assurance, et il se simplifiera avec la pente au retour.',
  'step.cancelled.what':
    'La règle de la chaîne, et il reste peu de chose : la pente de la sortie se simplifie avec le dénominateur de la dérivée de l’erreur. Les règles le montrent ligne par ligne.',
  'step.cancelled.why':
    '{targets, select, any {Il resterait sortie moins cible si la somme des cibles valait 1 ; ce n’est pas le cas, et leur somme reste. L’erreur parle pourtant clairement même quand le neurone est saturé.} other {Sortie moins cible : l’erreur parle clairement même quand le neurone est saturé. C’est pourquoi on utilise les deux ensemble.}}',
  'step.weightByDelta.what':
    'Le delta de {neuron} dit à quelle vitesse l’erreur varie avec son entrée nette ; l’entrée nette varie avec {by} selon la valeur par laquelle {by} est multiplié.',
  'step.weightByDelta.why':
    'Si elle est positive, augmenter {by} augmente l’erreur ; si elle est négative, cela la diminue.',
  'step.pathsOut.what':
    'Additionnez les chemins : la sortie de {neuron} agit sur l’erreur totale par chaque neurone qui la reçoit.',
  'step.pathsOut.why':
    'Un neurone caché n’a pas de cible à lui. Sa part dans l’erreur est la somme de ce qu’il fait plus loin.',
  'step.batchError.what':
    '{reduce, select, sum {Additionnez les erreurs totales des {examples} exemples.} other {Prenez la moyenne des erreurs totales des {examples} exemples : additionnez-les, puis divisez par {examples}.}}',
  'step.batchError.why':
    'La mise à jour doit améliorer le réseau sur tous ses exemples : c’est donc ce nombre qui compte.',
  'step.batchGradient.what':
    '{reduce, select, sum {Additionnez les dérivées par rapport à {by} des {examples} exemples.} other {Prenez la moyenne des dérivées par rapport à {by} des {examples} exemples : additionnez-les, puis divisez par {examples}.}}',
  'step.batchGradient.why':
    '{reduce, select, sum {Chaque exemple tire {by} à sa façon, et la somme dit où ils tirent ensemble. Elle croît avec le nombre d’exemples, et le pas aussi.} other {Chaque exemple tire {by} à sa façon, et la moyenne dit où ils tirent ensemble. C’est la somme, au facteur près : un même taux d’apprentissage convient donc à beaucoup d’exemples comme à un seul.}}',
  'step.newBatchError.what':
    '{reduce, select, sum {Additionnez les nouvelles erreurs des {examples} exemples, et comparez la somme à celle d’avant la mise à jour.} other {Prenez la moyenne des nouvelles erreurs des {examples} exemples, et comparez-la à celle d’avant la mise à jour.}}',
  'step.newBatchError.why':
    'L’erreur d’un exemple peut monter pendant que celle de l’ensemble baisse. Si celle de l’ensemble est plus grande, le pas était trop long : un taux d’apprentissage plus petit aide.',
} as const;
