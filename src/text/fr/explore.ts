/** French, as explore in English. */
export const explore = {
  'explore.plots': 'Graphiques',
  'explore.plot.parameter': 'Un nombre',
  'explore.plot.all': 'Tous à la fois',
  'explore.plot.map': 'Deux nombres',
  'explore.plot.updates': 'Beaucoup de mises à jour',
  'explore.plot.methods': 'Méthodes comparées',
  'methods.lead':
    'La descente de gradient et quatre autres façons de faire le pas, toutes à partir de vos nombres actuels et avec votre taux d’apprentissage, {eta} = {rate}. RMSprop et Adam déplacent chaque poids d’environ le taux d’apprentissage : il leur en faut donc un plus petit qu’aux autres.',
  'methods.count': 'Mises à jour',
  'methods.title':
    '{of} sur {count, plural, one {# mise à jour} many {# mises à jour} other {# mises à jour}}, par cinq méthodes',
  'methods.sentence':
    '{of} sur {count, plural, one {# mise à jour} many {# mises à jour} other {# mises à jour}}. À la fin : {ends}.',
  'methods.end': '{name} {error}',
  'explore.plot.trial': 'Un poids, par essais',
  'range.label': 'Axe de {name}',
  'range.low': 'Axe de {name}, de',
  'range.high': 'Axe de {name}, à',
  'range.closer': 'Plus près sur {name}',
  'range.wider': 'Plus large sur {name}',
  'range.usual': 'Étendue habituelle',
  'range.bad':
    'L’axe de {name} attend deux nombres, le plus petit d’abord. D’ici là, il reste tel quel.',
  'parameter.choose': 'Erreur en fonction de',
  'parameter.title': '{of} pour chaque {by}, tout le reste fixe',
  'parameter.seeStep': 'Plus près, pour voir le pas',
  'parameter.slope': 'pente {slope}',
  'parameter.lands': 'arrive à {at}',
  'parameter.landsOutside': 'arrive à {at}, hors du graphique',
  'parameter.point': '{by} {at}, {of} {error}',
  'parameter.sentence':
    'À {by} = {at}, {of} vaut {error} et {direction, select, up {monte au taux de {slope} quand {by} augmente} down {baisse quand {by} augmente, au taux de {slope}} flat {ne varie pas ici avec {by} : la pente est 0} other {la pente ne se calcule pas}}. De {by} = {from} à {to}, la valeur va de {start} à {end} ; au plus bas elle est {lowest}, à {by} = {lowestAt}.',
  'probe.label': 'Pente et pas',
  'probe.slope': 'La pente est la dérivée',
  'probe.toStep': 'Voir comment on la trouve, pas à pas',
  'probe.noStep':
    'La mise à jour n’en a pas l’usage, car {by} est une entrée ; on la trouve par la même règle de la chaîne.',
  'probe.step': 'Le pas, et où il arrive',
  'probe.lands':
    'Tout le reste étant fixe, {of} irait de {before} à {error}. La mise à jour déplace tous les poids à la fois : l’erreur qui suit est donc une autre.',
  'probe.held': 'La mise à jour laisse {by} tel quel : il n’y a donc pas de pas.',
  'check.label': 'Essayez : la pente sans calcul différentiel',
  'check.what':
    'Écartez-vous un peu de {by} de chaque côté, et divisez la variation de l’erreur par la distance. Plus h est petit, plus on s’approche de la dérivée ; jusqu’à un certain point.',
  'check.choose': 'h = {h}',
  'check.h': 'h',
  'check.above': '{of} en {by} + h',
  'check.below': '{of} en {by} − h',
  'check.rate': 'Taux entre les deux',
  'check.derivative': 'Dérivée',
  'check.gap': 'Différence',
  'check.title': 'Écart entre le taux et la dérivée, pour chaque h',
  'check.sentence':
    'Avec h = 1, ils diffèrent de {first}, avec h = {h} de {gap}, ce qui est le minimum, et avec le plus petit h de nouveau de {last}.',
  'check.why':
    'En partant de la droite : un dixième de h laisse un centième de la différence, car ce que la droite manque de la courbe suit h². En partant de la gauche : les deux erreurs sont si proches que leur différence ne garde presque plus que l’arrondi, et diviser par un 2h minuscule l’agrandit. La dérivée par les règles n’a aucun de ces défauts.',
  'check.rounding': 'arrondi',
  'check.truncation': 'courbure',
  'check.equal':
    'Ici, le taux et la dérivée ne diffèrent pas, ou ne se calculent pas : il n’y a rien à tracer.',
  'all.lead':
    'L’erreur en fonction de chaque nombre pris seul, tout le reste fixe. Tous ont la même échelle d’erreur : la courbe la plus raide compte donc le plus. Ils sont rangés selon la taille de la pente au point, |\u2060∂E/\u2060∂p| : de combien l’erreur varie maintenant pour une petite variation de chacun.',
  'all.open': 'Ouvrir {name}',
  'all.slope': 'pente {slope}',
  'all.title': 'La courbe de chaque nombre, la plus raide d’abord',
  'all.sentence':
    'L’erreur varie le plus vite avec {first}, au taux de {firstSlope}, et le plus lentement avec {last}, au taux de {lastSlope}.',
  'all.name': 'Nombre',
  'all.value': 'Valeur',
  'all.rate': 'Pente',
  'all.errorAtStart': 'Erreur au début de son axe',
  'all.errorAtEnd': 'Erreur à la fin de son axe',
  'all.axis': 'Axe',
  'map.across': 'Horizontal',
  'map.upright': 'Vertical',
  'map.ahead': 'Chemin des prochaines',
  'map.updates':
    '{count, plural, one {# mise à jour} many {# mises à jour} other {# mises à jour}}',
  'map.title': '{of} sur {first} et {second}, tout le reste fixe',
  'map.gradient': 'gradient',
  'map.point': 'Le point de {first} et {second} : les flèches le déplacent',
  'map.pointAt': '{first} {x}, {second} {y}',
  'map.corner': '{second} ↓, {first} →',
  'map.update': 'Mise à jour',
  'map.errorThere': '{of}, tous déplacés',
  'map.wayTable': 'Le chemin des mises à jour',
  'map.over':
    '{first} va de {from} à {to}, {second} de {from2} à {to2}. {flat, select, yes {L’erreur vaut {low} partout : elle n’en dépend pas ici.} other {L’erreur est entre {low}, à {first} = {lowX} et {second} = {lowY}, et {high}.}}{overflow, select, yes { Dans la partie marquée, elle dépasse les nombres de l’ordinateur.} other {}}',
  'map.here':
    'À {first} = {x} et {second} = {y}, elle vaut {error} ; le gradient y est {gradientX} selon {first} et {gradientY} selon {second}.',
  'map.way':
    '{count, plural, =0 {Aucune mise à jour n’est tracée.} one {La prochaine mise à jour mène à {first} = {x} et {second} = {y}, avec une erreur de {error}.} many {Les # prochaines mises à jour mènent à {first} = {x} et {second} = {y}, avec une erreur de {error}.} other {Les # prochaines mises à jour mènent à {first} = {x} et {second} = {y}, avec une erreur de {error}.}} {overflows, select, yes {Le chemin s’arrête là : la mise à jour suivante dépasse les nombres de l’ordinateur.} other {}}',
  'map.honest':
    'La flèche est le gradient : elle pointe vers le haut de la pente, et une mise à jour va en sens contraire. Une mise à jour déplace tous les poids, mais la carte est une coupe, qui garde tout sauf {first} et {second} là où il est maintenant. Le chemin est donc vrai, mais les erreurs qui le jalonnent ne sont pas celles de la carte ; son tableau les donne.',
  'trial.lead':
    'Avant tout réseau : un modèle à un seul poids, y = W · x. Quel W convient à ces données ? Essayez : chaque essai laisse sa marque sur la courbe. Voyez ensuite comment la dérivée dit où aller sans essayer.',
  'trial.caption': 'Les données, et le modèle avec {weight}',
  'trial.input': 'Entrée x',
  'trial.target': 'Voulu t',
  'trial.output': 'Sortie {formula}',
  'trial.error': 'Erreur au carré {formula}',
  'trial.sum': 'Somme des erreurs au carré',
  'trial.more': 'Ajouter une ligne',
  'trial.fewer': 'Retirer la dernière ligne',
  'trial.move': '{way, select, less {{weight} diminué de {by}} other {{weight} augmenté de {by}}}',
  'trial.ask': 'Dans quel sens {weight} doit-il aller ?',
  'trial.way.smaller': 'Plus petit',
  'trial.way.stay': 'Il est bon',
  'trial.way.larger': 'Plus grand',
  'trial.verdict':
    '{right, select, yes {Oui : } other {Non : }}{way, select, smaller {avec un {weight} plus petit, l’erreur baisse.} larger {avec un {weight} plus grand, l’erreur baisse.} other {aucune petite variation de {weight} ne réduit l’erreur.}}',
  'trial.tell': 'Demander à la dérivée',
  'trial.told':
    '{way, select, smaller {La pente est {slope}, positive : {error} croît avec {weight}. {weight} doit diminuer.} larger {La pente est {slope}, négative : {error} baisse quand {weight} augmente. {weight} doit augmenter.} other {La pente est {slope} : la courbe est horizontale ici, c’est donc là qu’il faut s’arrêter.}}',
  'trial.title': '{of} pour chaque {weight}',
  'trial.mark': 'erreur {error}',
  'trial.handle': '{weight} sur la courbe',
  'trial.sentence':
    'À {weight} = {at}, la somme des erreurs au carré, {of}, vaut {error}. {count, plural, =0 {Aucun autre {weight} n’a été essayé.} other {Essayés jusqu’ici, avec l’erreur de chacun : {tried}.}}',
} as const;
