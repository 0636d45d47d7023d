/** French, as updates in English. */
export const updates = {
  'updates.title':
    '{of} sur {count, plural, one {une mise à jour} many {# mises à jour} other {# mises à jour}}',
  'updates.axis': 'mises à jour',
  'updates.lead':
    'Jusqu’à quatre essais à partir des nombres en place, sur les mêmes axes. Chacun ne diffère de vos réglages que par ce que vous choisissez ici.',

  'updates.runs': 'Essais',
  'updates.rate': 'Essai {number} : taux d’apprentissage',
  'updates.rateHint': 'Vide : comme réglé, {rate}.',
  'updates.rateBad':
    'Un taux d’apprentissage est un nombre comme 0.5, 0,5, 5e-1 ou 1/2, ou vide pour celui qui est réglé, {rate}. D’ici là, il reste {kept}.',
  'updates.biases': 'Essai {number} : biais',
  'updates.biases.own': 'biais comme réglé ({biases, select, held {fixes} other {mis à jour}})',
  'updates.biases.held': 'biais fixes',
  'updates.biases.updated': 'biais mis à jour',
  'updates.remove': 'Retirer l’essai {number}',
  'updates.add': 'Ajouter un essai',
  'updates.presets': 'Ou choisissez une série',
  'updates.preset.own': 'Comme réglé',
  'updates.preset.rates': '{eta} = 0.01, 0.5, 5, 50',
  'updates.preset.tenfold': '{eta} un dixième, comme réglé, dix fois',
  'updates.preset.biases': 'Biais fixes, mis à jour',
  'updates.count': 'Mises à jour par essai',
  'updates.countChoice': '{count, number}',
  'updates.countBad': 'Un nombre entier de 1 à {most, number}. D’ici là, il reste {kept, number}.',
  'updates.start': 'Lancer',
  'updates.cancel': 'Arrêter',
  'updates.progress': 'Mises à jour faites',
  'updates.percent': '{percent, number} %',
  'updates.said.running':
    '{runs, plural, one {Un essai} many {# essais} other {# essais}} de {count, plural, one {une mise à jour} many {# mises à jour} other {# mises à jour}} en cours…',
  'updates.said.done':
    'Terminé : {made, plural, one {une mise à jour faite} many {# mises à jour faites} other {# mises à jour faites}}.',
  'updates.said.cancelled':
    'Arrêté {made, plural, =0 {avant la première mise à jour} one {après une mise à jour} many {après # mises à jour} other {après # mises à jour}}. Ce qui était fait est montré.',
  'updates.said.failed':
    'Le navigateur n’a pas pu terminer les essais. Ce qui était fait est montré ; relancez, peut-être avec moins de mises à jour.',
  'updates.stale':
    'Ces essais viennent d’autres nombres ou réglages que ceux en place. Relancez-les pour voir les vôtres.',
  'updates.empty': 'Choisissez les essais, puis « Lancer ».',
  'updates.nothing':
    'Il n’y a rien à tracer : dès le départ, l’erreur dépasse les nombres de l’ordinateur.',

  'updates.scale': 'Échelle de l’erreur',
  'updates.scale.linear': 'linéaire',
  'updates.scale.log': 'logarithmique',
  'updates.logZero':
    'Une erreur d’exactement 0 n’a pas de place sur une échelle logarithmique : la ligne s’y arrête.',

  'updates.name':
    '{parts, select, rate {{eta} = {rate}} biases {biais {biases, select, held {fixes} other {mis à jour}}} other {{eta} = {rate}, biais {biases, select, held {fixes} other {mis à jour}}}}',
  'updates.again': '(essai {number})',
  'updates.nameRate': '{eta} = {rate}',
  'updates.nameBiases': 'biais {biases, select, held {fixes} other {mis à jour}}',
  'updates.sentence':
    '{of} sur {count, plural, one {une mise à jour} many {# mises à jour} other {# mises à jour}} au plus, pour {runs, plural, one {un essai} many {# essais} other {# essais}} : {names}. Ce que chacun est devenu est dit à côté.',
  'updates.column.update': 'mise à jour',

  'updates.outcomes': 'Ce qui s’est passé',
  'updates.word.converged': 'Convergé',
  'updates.word.slow': 'Lent',
  'updates.word.oscillated': 'Oscillé',
  'updates.word.diverged': 'Divergé',
  'updates.word.overflow': 'Divergé',
  'updates.word.saturated': 'Saturé',
  'updates.word.settled': 'Stabilisé',
  'updates.word.still': 'Inchangé',
  'updates.outcome.converged':
    '{reached, plural, =0 {L’erreur, {first}, ne dépassait pas {goal} dès le départ} one {L’erreur est passée de {first} à {goal} au plus avec la première mise à jour} many {L’erreur est passée de {first} à {goal} au plus en # mises à jour} other {L’erreur est passée de {first} à {goal} au plus en # mises à jour}} ; elle vaut {last} après {updates, plural, one {une mise à jour} many {# mises à jour} other {# mises à jour}}.{rises, plural, =0 { Elle n’a jamais monté.} one { Elle a monté une fois en chemin.} many { Elle a monté # fois en chemin.} other { Elle a monté # fois en chemin.}}',
  'updates.outcome.slow':
    'Après {updates, plural, one {une mise à jour} many {# mises à jour} other {# mises à jour}}, l’erreur est descendue de {first} à {last}. Elle baisse encore et dépasse {goal}.',
  'updates.outcome.oscillated':
    'Les pas sont trop longs : chacun saute par-dessus le point le plus bas. Sur {end, plural, one {la dernière mise à jour} many {les # dernières mises à jour} other {les # dernières mises à jour}}, l’erreur {isFlat, select, yes {reste près de {low} pendant que les poids sautent de-ci de-là} other {va et vient entre {low} et {high}}}.',
  'updates.outcome.diverged':
    'L’erreur est montée de {first} à {last} en {updates, plural, one {une mise à jour} many {# mises à jour} other {# mises à jour}}.',
  'updates.outcome.overflow':
    '{updates, plural, =0 {Dès la première mise à jour, un nombre serait} one {Après une mise à jour, la suivante rendrait un nombre} many {Après # mises à jour, la suivante rendrait un nombre} other {Après # mises à jour, la suivante rendrait un nombre}} trop grand pour l’ordinateur : l’essai s’arrête donc là.',
  'updates.outcome.saturated':
    '{count, plural, one {{neurons} n’a presque plus de pente} many {{neurons} n’ont presque plus de pente} other {{neurons} n’ont presque plus de pente}} : presque rien de l’erreur n’atteint les poids. Après {updates, plural, one {une mise à jour} many {# mises à jour} other {# mises à jour}}, l’erreur vaut {last}, {isMore, select, yes {plus que} other {contre au départ}} {first}.',
  'updates.outcome.settled':
    'L’erreur ne change presque plus : elle vaut {last} après {updates, plural, one {une mise à jour} many {# mises à jour} other {# mises à jour}}, au-dessus de {goal}.',
  'updates.outputs.converged':
    'Après {updates, plural, one {une mise à jour} many {# mises à jour} other {# mises à jour}}, les sorties sont à {goal} au plus de leurs cibles, en moyenne. L’erreur est passée de {first} à {last}.',
  'updates.outputs.slow':
    'Après {updates, plural, one {une mise à jour} many {# mises à jour} other {# mises à jour}}, l’erreur est descendue de {first} à {last}. Elle baisse encore, et les sorties sont à {miss} de leurs cibles, en moyenne.',
  'updates.outputs.settled':
    'L’erreur ne change presque plus : elle vaut {last} après {updates, plural, one {une mise à jour} many {# mises à jour} other {# mises à jour}}. Les sorties sont à {miss} de leurs cibles, en moyenne.',
  'updates.outcome.still':
    'Avec un taux d’apprentissage de 0, aucune mise à jour ne change rien : l’erreur reste {last}.',

  'updates.along': 'Le long de l’essai',
  'updates.alongRun': 'Quel essai',
  'updates.alongUpdate': 'Mise à jour',
  'updates.alongValue': 'Mise à jour {update, number} sur {all, number} : erreur {error}',
  'updates.alongField': 'Aller à la mise à jour',
  'updates.alongBad': 'Un nombre entier de 0 à {most, number}.',
  'updates.open': 'Ouvrir cette mise à jour dans la vue pas à pas',
  'updates.openHint': 'Vos nombres sont gardés : « Annuler » vous les rend.',
  'updates.weights': 'Poids et biais',
  'updates.weights.name': 'Nom',
  'updates.weights.start': 'Départ',
  'updates.weights.now': 'Mise à jour {update, number}',
  'updates.weights.slope': 'Pente',
} as const;
