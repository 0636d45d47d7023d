/** French, as numbers in English. */
export const numbers = {
  'numbers.label': 'Nombres',
  'numbers.inputs': 'Entrées',
  'numbers.targets': 'Cibles',
  'numbers.hidden': 'Vers la couche cachée',
  'numbers.output': 'Vers la couche de sortie',
  'numbers.biases': 'Biais',
  'numbers.rate': 'Taux d’apprentissage',
  'numbers.learningRate': 'taux d’apprentissage',
  'numbers.fieldHint':
    'Les flèches haut et bas le changent ; avec Maj dix fois plus, avec Alt dix fois moins.',
  'numbers.shared': 'partager les biais',
  'numbers.update': 'mettre à jour les biais',
  'numbers.bad.empty': '{name} est vide. Tapez un nombre ; d’ici là, la valeur reste {kept}.',
  'numbers.bad.notANumber':
    '{name} attend un nombre comme 0.45, 0,45, 4.5e-1 ou 1/2. D’ici là, la valeur reste {kept}.',
  'numbers.bad.tooLarge':
    '{name} : c’est trop grand pour les nombres d’un ordinateur (environ 1,8 × 10³⁰⁸ au plus). La valeur reste {kept}.',
  'numbers.bad.tooLong': '{name} : c’est trop long pour un nombre. La valeur reste {kept}.',
  'numbers.bad.divisionByZero': '{name} : on ne peut pas diviser par zéro. La valeur reste {kept}.',
  'numbers.bad.share':
    '{name} attend un nombre à partir de 0 et inférieur à 1. La valeur reste {kept}.',
  'numbers.bad.positive': '{name} attend un nombre supérieur à 0. La valeur reste {kept}.',
  'numbers.bad.notNegative': '{name} attend 0 ou un nombre supérieur. La valeur reste {kept}.',
  'numbers.bad.count': '{name} attend un nombre entier à partir de 1. La valeur reste {kept}.',
  'numbers.training': 'Exemples d’entraînement',
  'numbers.set.own': 'Ceux de l’exemple',
  'numbers.set.single': 'L’unique, classique',
  'numbers.set.classes': 'Deux classes',
  'numbers.set.and': 'ET',
  'numbers.set.or': 'OU',
  'numbers.set.xor': 'XOR (OU exclusif)',
  'numbers.example': 'Exemple {example} sur {all}',
  'numbers.epoch': 'Époque {epoch, number}, exemple {example} sur {all}.',
  'numbers.trainingHint':
    'Une mise à jour prend un exemple, la mise à jour suivante le suivant. La courbe montre l’erreur moyenne sur tous.',
  'numbers.xorHint':
    'XOR est difficile pour deux neurones cachés et demande que les biais soient mis à jour. Sur 30 départs au hasard entre −1 et 1, avec un taux d’apprentissage de 0,5, 8 ne l’avaient toujours pas appris après 20 000 mises à jour : l’erreur reste sur un plateau. Essayez alors d’autres poids de départ.',
  'numbers.method': 'Méthode',
  'numbers.method.gradientDescent': 'Descente de gradient',
  'numbers.method.momentum': 'Inertie (momentum)',
  'numbers.method.nesterov': 'Inertie de Nesterov',
  'numbers.method.rmsprop': 'RMSprop',
  'numbers.method.adam': 'Adam',
  'numbers.kept': 'Gardé des mises à jour précédentes',
  'numbers.keptHint':
    'Ces valeurs partent de 0. Changer un poids, un biais ou la méthode les y remet ; changer un autre nombre, non.',
  'numbers.bad.twoSeparators':
    '{name} a deux signes décimaux. Écrivez 1234,5 et non 1.234,5. D’ici là, la valeur reste {kept}.',
  'numbers.setup': 'Configuration',
  'numbers.hiddenOf': 'Vers la couche cachée {layer}',
  'numbers.set.typed': 'Les vôtres',
  'numbers.batchHint':
    'Une mise à jour prend les {all} exemples à la fois, par la {reduce, select, sum {somme} other {moyenne}} de leurs gradients. On montre les étapes d’un exemple à la fois, puis celles de l’ensemble.',
  'numbers.rowsHint':
    'Sous « Configuration », ils forment un tableau modifiable, et une mise à jour peut les prendre tous.',
  'numbers.inExample': '{name}, exemple {example}',
} as const;
