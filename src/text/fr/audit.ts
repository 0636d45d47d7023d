/** French, as audit in English. */
export const audit = {
  'audit.source': 'Résultats de qui',
  'audit.source.article': 'Ceux d’un article',
  'audit.source.own': 'Les vôtres',
  'audit.intro.article':
    'Faire une mise à jour à la main demande une soixantaine de résultats, et une erreur est vite arrivée. Voici ce qu’impriment des articles à côté de ce qui est exact, avec de quoi le voir vous-même.',
  'audit.intro.own':
    'Collez ou tapez les résultats d’un article, d’un élève ou les vôtres. Chacun est corrigé d’après les nombres en place, et une erreur est distinguée de ce qui en découle.',
  'audit.articles': 'Articles',
  'audit.ofRight': '{right} sur {all} justes',
  'audit.nothingPublished':
    'Cet exemple est fait pour vos propres nombres : rien n’est imprimé, donc rien à vérifier. Choisissez un article, ou :',
  'audit.checkOwn': 'Vérifier vos propres résultats',
  'audit.otherNumbers':
    'Vous avez d’autres nombres dans cet exemple. L’article est vérifié avec les siens ; un lien vers une étape l’ouvre avec ceux-là, et « Annuler » vous rend les vôtres.',

  'audit.summary': '{all} {counts}.',
  'audit.count.all': '{all, plural, one {# résultat} many {# résultats} other {# résultats}} :',
  'audit.count.right':
    '{right, plural, one {# juste} many {# justes} other {# justes}}{cut, plural, =0 {} one { (dont # tronqué, non arrondi)} many { (dont # tronqués, non arrondis)} other { (dont # tronqués, non arrondis)}}',
  'audit.count.follows':
    '{follows, plural, one {# découle d’une erreur antérieure} many {# découlent d’une erreur antérieure} other {# découlent d’une erreur antérieure}}',
  'audit.count.wrong': '{wrong, plural, one {# erreur} many {# erreurs} other {# erreurs}}',
  'audit.count.unreadable':
    '{unreadable, plural, one {# n’est pas un nombre} many {# ne sont pas des nombres} other {# ne sont pas des nombres}}',
  'audit.onlySlips': 'Seulement ce qui n’est pas juste',
  'audit.onlyFilled': 'Seulement les lignes remplies',

  'audit.caption.article':
    '{title} : chaque résultat tel qu’imprimé, l’exact, et ce qui est constaté',
  'audit.caption.own': 'Vos résultats, les exacts, et ce qui est constaté',
  'audit.column.quantity': 'Grandeur',
  'audit.column.figure.article': 'Imprimé',
  'audit.column.figure.own': 'Votre résultat',
  'audit.column.exact': 'Exact',
  'audit.column.finding': 'Constat',
  'audit.open': '{name} : ouvrir l’étape',
  'audit.field': 'Votre résultat pour {name}',

  'audit.verdict.right': 'Juste',
  'audit.verdict.cut': 'Juste, tronqué',
  'audit.verdict.follows': 'Découle',
  'audit.verdict.wrong': 'Erreur',
  'audit.verdict.unreadable': 'Pas un nombre',
  'audit.cut': 'Les chiffres suivants ont été omis. Arrondi, c’est {exact}.',
  'audit.fromShortened':
    'Calculé à partir de résultats antérieurs raccourcis ; avec les exacts, c’est {exact}.',
  'audit.coarse': 'Juste pour ce qui est écrit : plus de chiffres en diraient plus.',
  'audit.follows':
    '{of, select, article {C’est ce que donnent les résultats antérieurs de l’article} other {C’est ce que donnent vos résultats antérieurs}} : l’erreur n’est donc pas ici. Sans elle, c’est {exact}.',
  'audit.carried':
    '{of, select, article {À partir des résultats imprimés avant} other {À partir de vos résultats antérieurs}}, ce serait {carried}.',
  'audit.slipIn':
    '{count, plural, one {L’erreur antérieure :} many {Les erreurs antérieures :} other {Les erreurs antérieures :}}',
  'audit.openStep': 'Ouvrir l’étape',
  'audit.again':
    '{of, select, article {Un second résultat imprimé pour la même grandeur.} other {Un second résultat pour la même grandeur.}}',
  'audit.unexplained':
    'Aucune erreur courante ne donne {of, select, article {ce résultat} other {votre résultat}} : rien n’est donc dit de son origine.',
  'audit.likely': 'Probablement :',
  'audit.other':
    'Les chiffres indiquent {other}{instead, select, none {} other { à la place de {instead}}}.',
  'audit.at':
    'L’erreur est entrée à {at}, qui n’est pas {of, select, article {imprimé} other {parmi vos résultats}}.',
  'audit.unreadable':
    '{reason, select, empty {Il n’y a rien ici.} tooLarge {Cela dépasse ce qu’un ordinateur peut représenter.} tooLong {C’est trop long pour un nombre.} divisionByZero {On ne peut pas diviser par zéro.} twoSeparators {Il y a deux signes décimaux. Écrivez 1234,5 et non 1.234,5.} other {Écrivez un nombre comme 0.45, 0,45, 4.5e-1 ou 1/2.}}',
  'audit.howToSee': 'Comment le voir :',

  'audit.paste.label': 'Coller des résultats',
  'audit.paste.hint':
    'Un par ligne : le nom de la grandeur, puis son résultat. Les lignes d’un tableau conviennent. Ce qui ne peut pas être lu est listé, et rien n’est deviné.',
  'audit.paste.example': 'net h1 = 0.3775\nout_h1: 0,5932\nw5+ 0.3589\ndE/dw5 = .0821',
  'audit.paste.read': 'Lire ces lignes',
  'audit.paste.tooLong':
    'Ce texte a {length, number} caractères, et {most, number} au plus sont lus à la fois. Rien n’a été lu, et le contenu du champ est encore là. N’en prenez qu’une partie.',
  'audit.paste.count':
    '{count, plural, =0 {Aucun résultat lu} one {# résultat lu} many {# résultats lus} other {# résultats lus}}{unread, plural, =0 {, toutes les lignes ont été comprises} one { ; # ligne non lue} many { ; # lignes non lues} other { ; # lignes non lues}}.',
  'audit.paste.unread': 'Non lu',
  'audit.paste.line': 'Ligne {line, number} :',
  'audit.paste.why.noFigure': 'Il n’y a pas de grandeur avec un résultat.',
  'audit.paste.why.unknownName': 'Cette mise à jour n’a pas de grandeur de ce nom.',
  'audit.paste.why.badFigure': 'Ce qui est à côté du nom n’est pas un seul nombre.',
  'audit.paste.why.ambiguous':
    'Cela peut se lire de plusieurs façons. Écrivez-le avec un signe égal : dE/dw5 = −0.08.',
  'audit.paste.why.given':
    'C’est un des nombres donnés, dont partent les calculs. Un poids après la mise à jour s’écrit w5+ ou new w5.',
  'audit.paste.why.tooLong': 'La ligne est trop longue pour un nom et un résultat.',
  'audit.paste.replaced': 'Ces résultats étaient là avant',
  'audit.paste.tooMany': 'Plus de résultats d’une grandeur qu’il n’y a de place',
  'audit.paste.more': '… et {count, number} de plus.',

  'audit.own.title': 'Vos résultats pour : {title}',
  'audit.own.none': 'Pas encore de résultats. Collez-en, ou tapez-en un à côté de sa grandeur.',
  'audit.own.fromArticle': 'Mettre les résultats de l’article',
  'audit.own.clear': 'Effacer les résultats',
  'audit.own.putBack': 'Remettre ce qui était là',
  'audit.own.numbers': 'Les nombres d’après lesquels ils sont corrigés',
  'audit.own.leftovers':
    'Hors du tableau, car cette mise à jour n’a pas cette grandeur, ou il y en a plus de résultats que de place :',
  'audit.own.tooLongForAddress':
    'Il y a plus de résultats que l’adresse n’en peut contenir : un lien vers cette page ne les contiendra pas. Ils restent ici tant que la page est ouverte.',
} as const;
