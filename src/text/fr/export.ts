/** French, as export in English. */
export const exports = {
  'export.lead':
    'Les nombres, formules et étapes de cette mise à jour, pour un tableur, un article ou votre propre programme.',
  'export.format': 'Format',
  'export.format.csv': 'CSV',
  'export.format.json': 'JSON',
  'export.format.latex': 'LaTeX',
  'export.format.markdown': 'Markdown',
  'export.format.python': 'Python',
  'export.format.numpy': 'NumPy',
  'export.format.pytorch': 'PyTorch',
  'export.format.javascript': 'JavaScript',
  'export.about.csv': 'Un tableau pour un tableur : une ligne par grandeur, sa valeur en entier.',
  'export.about.json':
    'Tout sous forme de données : le problème, les phases, et chaque grandeur avec son expression.',
  'export.about.latex': 'Un document qui se compile tel quel, avec chaque formule et ses nombres.',
  'export.about.markdown': 'Des tableaux pour des notes, un ticket ou un wiki.',
  'export.about.python':
    'Un programme sans bibliothèque. Il calcule la mise à jour par les mêmes formules, un nombre à la fois.',
  'export.about.numpy': 'La même mise à jour, une couche à la fois, avec des tableaux.',
  'export.about.pytorch':
    'Autograd remonte le réseau, et ses gradients sont affichés à côté de ceux calculés à la main.',
  'export.about.javascript':
    'Un programme pour Node.js ou la console d’un navigateur, par les mêmes formules, un nombre à la fois.',
  'export.part': 'Partie',
  'export.part.whole': 'Toute la mise à jour',
  'export.part.step': 'Jusqu’à l’étape actuelle : {step}',
  'export.preview': 'Aperçu de {file}',
  'export.size': '{lines, plural, one {# ligne} many {# lignes} other {# lignes}}',
  'export.copy': 'Copier',
  'export.download': 'Télécharger',
  'export.copied': 'Copié.',
  'export.byHand': 'Le texte est sélectionné : copiez-le avec Ctrl+C, ou ⌘C sur un Mac.',
  'export.downloaded': '{file} a été remis à votre navigateur.',
  'export.head.title': 'Une mise à jour de « {example} »',
  'export.head.from': 'Fait avec Backstep. Tout ici découle des nombres sous « Donné ».',
  'export.head.prints': 'Affiche chaque grandeur par son identifiant, avec tous ses chiffres.',
  'export.head.digits':
    'Les nombres sont arrondis à {digits} chiffres après la virgule ; au-dessous de 0,1, à autant de chiffres significatifs.',
  'export.given': 'Donné',
  'export.column.quantity': 'Grandeur',
  'export.column.formula': 'Formule',
  'export.column.numbers': 'Avec les nombres',
  'export.column.value': 'Valeur',
  'export.code.overflow': 'infini, si c’est trop grand pour un double',
  'export.code.square': 'un produit, pour le même arrondi sur toutes les machines',
  'export.code.every': 'Chaque grandeur par son identifiant, avec tous ses chiffres',
  'export.code.order':
    'a @ b, additionné de gauche à droite : sinon un produit matriciel peut arrondir autrement le dernier bit',
  'export.code.autograd': 'Retour : autograd remonte tout le chemin',
  'export.code.beside': 'Chaque gradient selon autograd, et à côté celui calculé à la main',
} as const;
