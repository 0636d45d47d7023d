/** French, as notices in English. */
export const notices = {
  'notice.dismiss': 'Fermer',
  'notice.title': 'À noter',
  'notice.address.tooLong':
    'L’adresse est trop longue pour venir de cette page : elle n’a pas été lue. Tout le reste fonctionne comme d’habitude.',
  'notice.address.unreadable':
    'Une partie de l’adresse, « {text} », était illisible et a été laissée de côté. Le reste a été utilisé.',
  'notice.address.unknownView':
    'Il n’y a pas ici de page appelée « {text} » : la vue pas à pas est ouverte à la place.',
  'notice.address.unknownExample':
    'Il n’y a pas d’exemple appelé « {text} » : l’adresse n’a pas été utilisée. Choisissez un exemple dans la liste.',
  'notice.address.unknownName':
    'L’adresse fixe « {name} », que cet exemple n’a pas. Cela a été laissé de côté.',
  'notice.address.unknownStep':
    'Il n’y a pas d’étape appelée « {text} » dans cet exemple. Choisissez-en une au-dessus du réseau.',
  'notice.address.badChoice':
    'L’adresse dit {name} = « {text} ». Valeurs possibles pour {name} : {accepted}. Rien n’a été changé.',
  'notice.address.badNumber':
    '{name} : « {text} » {reason, select, empty {est vide} tooLarge {dépasse ce qu’un ordinateur peut représenter} tooLong {est trop long} divisionByZero {divise par zéro} twoSeparators {a deux signes décimaux} other {n’est pas un nombre}}. Un nombre comme 0.45, 0,45, 4.5e-1 ou 1/2 est accepté. {name} n’a pas été changé.',
  'notice.address.more':
    'L’adresse contient {count, plural, one {encore une erreur} many {encore # erreurs} other {encore # erreurs}}.',
  'notice.storage.unavailable':
    'Ce navigateur ne permet pas à la page de conserver quoi que ce soit : vos nombres durent jusqu’à la fermeture de la page. L’adresse les contient aussi : copiez-la pour les garder.',
  'notice.storage.full':
    'Le stockage du navigateur est plein : vos derniers changements ne sont pas conservés. L’adresse contient vos nombres : copiez-la pour les garder.',
  'notice.storage.otherVersion':
    'Un travail enregistré par une autre version de cette page a été trouvé. Il n’a pas pu être ouvert et a été laissé tel quel.',
  'notice.storage.damaged':
    'Une partie de votre travail enregistré était illisible et a été laissée telle quelle. Ce qui a pu être lu est ici.',
  'notice.language.notLoaded':
    'Les textes pour {name} n’ont pas pu être chargés : la langue n’a pas changé. Choisissez-la de nouveau quand vous serez en ligne.',
  'notice.run.overflow':
    'Le calcul s’est arrêté {updates, plural, =0 {avant la première mise à jour} one {après # mise à jour} many {après # mises à jour} other {après # mises à jour}} : la suivante rendrait un nombre trop grand pour l’ordinateur. Un taux d’apprentissage plus petit aide.',
} as const;
